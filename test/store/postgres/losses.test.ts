import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createLog } from '../../../src/log.ts';
import { createStore } from '../../../src/store/create-store.ts';
import { openPostgres } from '../../../src/store/dialects/postgres.ts';
import { migrations } from '../../../src/store/migrations/index.ts';
import type { Store } from '../../../src/store/store.ts';
import { aReminder } from '../../support/reminders.ts';
import { silentLog } from '../../support/silent-log.ts';
import { firstSave } from '../temporary-database.ts';
import { createTestDatabase } from './database.ts';
import { startSilentProxy } from './silent-proxy.ts';

const database = createTestDatabase();
const othersOnly = `select count(pg_terminate_backend(pid)) as ended from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;
const waitsForLock = `select from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock'`;
let stores: Store[] = [];
afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()));
  stores = [];
});

/** Whoever asks before the news of an ended connection has come in is told that it was lost. */
const untilBack = (store: Store) => vi.waitFor(() => store.check(), { timeout: 5000 });

async function open(): Promise<Store> {
  const store = await database.openEmpty();
  stores.push(store);
  return store;
}

describe('a PostgreSQL server that ends its connections', () => {
  test('200 backends during saves: no confirmed save is lost, none is doubled, and all is back at once', {
    timeout: 60_000,
  }, async () => {
    const store = await open();
    const workspaces = ['T1', 'T2', 'T3', 'T4'];
    const confirmed = new Map<string, number>();
    const problems: unknown[] = [];
    let isSaving = true;
    const save = async (workspaceId: string) => {
      while (isSaving) {
        try {
          const saved = await store.findTeam(workspaceId, 'main');
          const expectedVersion = saved?.version ?? 0;
          // What was confirmed is there; one more may be, whose confirmation was lost on the way.
          expect([0, 1]).toContain(expectedVersion - (confirmed.get(workspaceId) ?? 0));
          const changes = [{ kind: 'team-renamed', name: `${expectedVersion + 1}` } as const];
          const outcome = await store.saveTeam({ ...firstSave, workspaceId, expectedVersion, changes });
          if (outcome.outcome === 'saved') confirmed.set(workspaceId, outcome.version);
          else problems.push(outcome);
        } catch (error) {
          problems.push(error);
        }
      }
    };
    const saving = Promise.all(workspaces.map(save));
    let ended = 0;
    const fewest = 10;
    while (ended < 200 || workspaces.some((workspaceId) => (confirmed.get(workspaceId) ?? 0) < fewest)) {
      await wait(20);
      ended += Number((await database.query(othersOnly))[0]?.ended);
    }
    isSaving = false;
    await saving;
    expect(problems.length).toBeGreaterThan(10);
    for (const problem of problems)
      expect(problem).toMatchObject({ name: 'StoreProblem', code: 'unreachable' });

    const started = performance.now();
    for (const workspaceId of workspaces) {
      const version = (await store.findTeam(workspaceId, 'main'))?.version ?? 0;
      expect([0, 1], workspaceId).toContain(version - (confirmed.get(workspaceId) ?? 0));
      const log = await store.findHistory(workspaceId, 'main', 10_000);
      expect(log).toHaveLength(version);
      expect(new Set(log.map(({ change }) => JSON.stringify(change))).size).toBe(version);
      await store.saveTeam({ ...firstSave, workspaceId, expectedVersion: version });
    }
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test('while they are idle is noted in the log, and nobody else notices', async () => {
    const lines: string[] = [];
    const store = await createStore(database.url(), createLog('warn', { write: (line) => lines.push(line) }));
    stores.push(store);
    await store.check();
    await database.query(othersOnly);
    await vi.waitFor(() => expect(lines.join()).toContain('A connection to PostgreSQL was lost'));
    await expect(store.check()).resolves.toBeUndefined();
  });

  test('a claim whose connection is lost gives its slots back', async () => {
    const store = await open();
    await store.reminders.save(aReminder());
    const db = await openPostgres(database.url(), migrations, silentLog);
    const claim = db.db.transaction().execute(async (transaction) => {
      await transaction.updateTable('slots').set({ state: 'claimed', look_at: 99_000, fence: 1 }).execute();
      expect(await store.reminders.claimDue(60_000, 10)).toEqual([]);
      await database.query(othersOnly);
      await transaction.selectFrom('slots').selectAll().execute();
    });
    await expect(claim).rejects.toMatchObject({ code: 'unreachable' });
    await db.close();
    await untilBack(store);
    expect(await store.reminders.claimDue(60_000, 10)).toMatchObject([{ fence: 1 }]);
  });

  test('an error that somebody is told of holds the server’s name and never the password', async () => {
    const store = await open();
    await database.query('begin');
    await database.query('lock table teams in access exclusive mode');
    const read = store.findTeam('T1', 'main').catch((error: unknown) => error);
    await vi.waitFor(async () => {
      await database.query('select pg_stat_clear_snapshot()');
      expect(await database.query(waitsForLock)).toHaveLength(1);
    });
    await database.query(othersOnly);
    const problem = await read;
    await database.query('rollback');
    expect(problem).toMatchObject({
      message: expect.stringMatching(/^PostgreSQL at 127\.0\.0\.1:\d+ cannot be/),
    });
    for (let shown = problem; shown instanceof Error; shown = shown.cause)
      expect(`${shown.message} ${shown.stack}`).not.toContain(new URL(database.url()).password);
  });

  test('a server that takes no writes says so, and takes them again later', async () => {
    const store = await open();
    const name = new URL(database.url()).pathname.slice(1);
    await database.administer(`alter database ${name} set default_transaction_read_only = on`);
    await database.query(othersOnly);
    await untilBack(store);
    await expect(store.saveTeam(firstSave)).rejects.toMatchObject({
      code: 'unusable-database',
      message: expect.stringMatching(/is read-only at the moment: set DATABASE_URL/),
    });
    await database.administer(`alter database ${name} reset default_transaction_read_only`);
    await database.query(othersOnly);
    await untilBack(store);
    expect(await store.saveTeam(firstSave)).toMatchObject({ outcome: 'saved' });
  });

  test('a network that swallows everything is noticed in time, and all is back as soon as it is', async () => {
    await (await open()).saveTeam(firstSave);
    const proxy = await startSilentProxy(database.url());
    const { db, close } = await openPostgres(proxy.url, migrations, silentLog, { silence: 1000 });
    const read = () => db.selectFrom('teams').select('version').execute();
    // Every connection of the pool is there, and idle.
    await Promise.all(Array.from({ length: 30 }, read));
    proxy.fallSilent();
    const silentSince = performance.now();
    const write = db.transaction().execute((transaction) => transaction.deleteFrom('teams').execute());
    for (const outcome of await Promise.allSettled([write, read()]))
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'unreachable' } });
    expect(performance.now() - silentSince).toBeLessThan(2000);
    proxy.recover();
    const backSince = performance.now();
    expect(await read()).toEqual([{ version: 1 }]);
    expect(performance.now() - backSince).toBeLessThan(2000);
    await close();
  });

  test('one connection is enough for all that is asked at once', async () => {
    await (await open()).close();
    const { db, close } = await openPostgres(database.url(), migrations, silentLog, { size: 1 });
    const both = () =>
      db.transaction().execute(async (transaction) => {
        await transaction.selectFrom('secrets').selectAll().execute();
        return transaction.selectFrom('teams').selectAll().execute();
      });
    expect(await Promise.all(Array.from({ length: 20 }, both))).toHaveLength(20);
    await close();
  });

  test('confirms a save when it is on disk, also where the server is set to confirm earlier', async () => {
    const name = new URL(database.url()).pathname.slice(1);
    await database.administer(`alter database ${name} set synchronous_commit = off`);
    const { db, close } = await openPostgres(database.url(), migrations, silentLog);
    const { rows } = await db.executeQuery<{ synchronous_commit: string }>({
      ...db.selectNoFrom([]).compile(),
      sql: 'show synchronous_commit',
    });
    expect(rows).toEqual([{ synchronous_commit: 'on' }]);
    await close();
    await database.administer(`alter database ${name} reset synchronous_commit`);
  });
});
