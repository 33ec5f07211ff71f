import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { createStore } from '../../src/store/create-store.ts';
import { statementsOf } from '../../src/store/dialects/sqlite-migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { silentLog } from '../support/silent-log.ts';
import { startChild } from './child-process.ts';
import { firstSave, temporaryDatabase } from './temporary-database.ts';

describe('one process per file', () => {
  test('a second process is refused within 2 s with the reason, and may start as soon as the first was killed', async () => {
    const path = temporaryDatabase();
    const first = startChild('save-until-killed.ts', path);
    await first.firstLine;
    const started = performance.now();
    await expect(createStore(`sqlite:${path}`, silentLog)).rejects.toMatchObject({
      code: 'in-use',
      message: expect.stringMatching(/^Another process already uses .*: stop that one, or set DATABASE_URL/),
    });
    expect(performance.now() - started).toBeLessThan(2000);
    await first.kill();
    const store = await createStore(`sqlite:${path}`, silentLog);
    await expect(store.check()).resolves.toBeUndefined();
    await store.close();
  });

  test('the first one is not disturbed by the second', async () => {
    const path = temporaryDatabase();
    const store = await createStore(`sqlite:${path}`, silentLog);
    const second = startChild('save-until-killed.ts', path);
    await expect(second.firstLine).rejects.toThrow(/in-use/);
    await store.saveTeam(firstSave);
    const third = startChild('save-until-killed.ts', path);
    await expect(third.firstLine).rejects.toThrow(/in-use/);
    await store.close();
  });

  test('nor can it be opened twice in one process; the one that stops is waited for', async () => {
    const path = temporaryDatabase();
    const store = await createStore(`sqlite:${path}`, silentLog);
    await expect(createStore(`sqlite:${path}`, silentLog)).rejects.toMatchObject({ code: 'in-use' });
    const second = createStore(`sqlite:${path}`, silentLog);
    await wait(200);
    await store.close();
    await (await second).close();
  });
});

describe('a process that is killed', () => {
  const rounds = 20;

  test(`loses no save that was confirmed, in ${rounds} rounds on one file`, { timeout: 90_000 }, async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
    const random = randomFrom(seed);
    const path = temporaryDatabase();
    let confirmedInAll = 0;
    for (let round = 1; round <= rounds; round++) {
      const child = startChild('save-until-killed.ts', path);
      await child.firstLine;
      await wait(random() * 120);
      await child.kill();
      const lines = child.printed().split('\n').slice(0, -1).map(Number);
      const confirmed = lines.at(-1) ?? 0;
      confirmedInAll += lines.length - 1;

      const store = await createStore(`sqlite:${path}`, silentLog);
      const saved = await store.findTeam('T1', 'main');
      await store.close();
      const database = new Sqlite(path, { readonly: true });
      const integrity = database.pragma('integrity_check', { simple: true });
      database.close();

      const where = `seed ${seed}, round ${round}, confirmed ${confirmed}`;
      expect(integrity, where).toBe('ok');
      // One more than confirmed: saved, and killed before it could be printed.
      expect([confirmed, confirmed + 1], where).toContain(saved?.version ?? 0);
      for (const person of saved?.team.roster ?? [])
        expect(person.who, where).toMatchObject({
          name: expect.stringContaining(`version ${saved?.version} `),
        });
    }
    expect(confirmedInAll).toBeGreaterThan(rounds * 10);
  });

  const killPoints = migrations.flatMap((migration) => {
    const count = statementsOf(migration).length;
    return Array.from({ length: count + 1 }, (_, statements) => ({ version: migration.version, statements }));
  });

  test.each(killPoints)(
    'after $statements statements of migration $version leaves a database that the next start completes',
    async (point) => {
      const path = temporaryDatabase();
      const child = startChild(
        'migrate-until-killed.ts',
        path,
        String(point.version),
        String(point.statements),
      );
      expect(await child.exited).toEqual({ code: null, signal: 'SIGKILL' });
      const store = await createStore(`sqlite:${path}`, silentLog);
      expect(await store.signingKey()).toHaveLength(32);
      expect(await store.saveTeam(firstSave)).toEqual({ outcome: 'saved', version: 1 });
      await store.close();
      const fresh = temporaryDatabase();
      await (await createStore(`sqlite:${fresh}`, silentLog)).close();
      expect(schemaOf(path)).toEqual(schemaOf(fresh));
    },
  );
});

test('migrations are numbered from 1 without gaps', () => {
  expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1));
});

function schemaOf(path: string): unknown {
  const database = new Sqlite(path, { readonly: true });
  const schema = database.prepare('select type, name, sql from sqlite_schema order by name').all();
  const version = database.pragma('user_version', { simple: true });
  database.close();
  return { schema, version };
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
