import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { copyDatabase } from '../../../src/store/copy-database.ts';
import { createStore } from '../../../src/store/create-store.ts';
import { emptyPeopleForm } from '../../../src/team/draft.ts';
import { newTeam } from '../../../src/team/team.ts';
import { newWorkspaceSettings } from '../../../src/team/workspace-settings.ts';
import { anInstallation, rotatedToken } from '../../support/installations.ts';
import { aDigest, aReminder, missingEngineer } from '../../support/reminders.ts';
import { silentLog } from '../../support/silent-log.ts';
import { keyRing } from '../key-rings.ts';
import { firstSave, meddle, temporaryDatabase } from '../temporary-database.ts';
import { createTestDatabase } from './database.ts';

const database = createTestDatabase();
/** More than are copied at a time. */
const entries = 450;
const awkward = `'; drop table teams; -- "\\" 李 👩🏽‍🚀 \u202e %_! null`;

/** A SQLite file in which every table has rows. */
async function filledFile(): Promise<string> {
  const path = temporaryDatabase();
  const store = await createStore(`sqlite:${path}`, silentLog, () => 1_790_000_000_001);
  const { at } = firstSave;
  for (const workspaceId of ['T1', awkward, 'ä', 'Z', 'a'])
    await store.saveTeam({ ...firstSave, workspaceId, owner: 'U1' });
  const changes = Array.from({ length: entries }, (_, index) => ({
    kind: 'team-renamed' as const,
    name: `${index} ${awkward}`,
  }));
  await store.addHistory({ workspaceId: 'T1', teamId: 'main', by: 'U1', at, changes });
  await store.linkChannel({ workspaceId: 'T1', teamId: 'main', channelId: 'C1', by: 'U1', at });
  await store.chooseTeam('T1', 'U1', 'main');
  await store.saveSettings({
    workspaceId: 'T1',
    settings: newWorkspaceSettings,
    expectedVersion: 1,
    by: 'U1',
    at,
    changes: [],
  });
  const draft = {
    step: 1,
    team: newTeam,
    peopleForm: emptyPeopleForm(),
    base: newTeam,
    baseVersion: 0,
  } as const;
  await store.saveDraft({ workspaceId: 'T1', teamId: 'main', userId: 'U1', draft, at });
  await store.noteProfile({
    workspaceId: 'T1',
    userId: 'U1',
    profile: { standing: 'member', title: awkward },
  });
  await store.reminders.save(aReminder({ next: { key: 'a', dueAt: 1_790_000_000_000 } }));
  const [slot = expect.unreachable()] = await store.reminders.claimDue(60_000, 1);
  const next = { key: 'b', dueAt: 1_790_000_000_999 };
  await store.reminders.decide(slot, 60_000, () => ({
    kind: 'post',
    digest: aDigest,
    next,
  }));
  await store.reminders.finish(slot, { kind: 'sent', ts: '1.1' });
  const state = { key: missingEngineer.key, facts: awkward, posts: { R1: 1 }, toldOwner: [] };
  await store.reminders.saveGapState('T1', 'main', state);
  await store.reminders.saveNote('time-zone-data', '2026b');
  const installations = await store.openInstallations(keyRing('one'));
  await installations.save(anInstallation({ enterpriseId: 'E1', token: rotatedToken(1) }));
  await installations.saveState({ stateDigest: 'a1', browserDigest: 'b1', expiresAt: 1_790_000_000_000 });
  const moment = { now: 1_790_000_000_000, until: 1_790_000_060_000 };
  await store.inbox.take([{ key: 'Ev1', body: awkward }], moment);
  await store.close();
  return path;
}

type Dump = Record<string, unknown[]>;

const inOrder = (rows: unknown[]) =>
  rows
    .map((row) => JSON.stringify(Object.entries(row ?? {}).sort(([one], [other]) => (one < other ? -1 : 1))))
    .sort();

/** All rows of a file, read without the program. */
function dumpOfFile(path: string): Dump {
  const file = new Sqlite(path, { readonly: true });
  const tables = file.prepare(`select name from sqlite_schema where type = 'table'`).pluck().all();
  const dump = tables.map((name) => [name, inOrder(file.prepare(`select * from "${name}"`).all())]);
  file.close();
  return Object.fromEntries(dump);
}

/** All rows on the server, read without the program; large numbers come as text. */
async function dumpOfServer(): Promise<Dump> {
  const tables = await database.query(
    `select tablename from pg_tables where schemaname = 'public' and tablename <> 'aiteam_version'`,
  );
  const dump: Dump = {};
  for (const { tablename } of tables) {
    const rows = await database.query(`select * from "${tablename}"`);
    const numbers = (row: object) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          /_(at|until)$/.test(column) && /^\d+$/.test(String(value)) ? Number(value) : value,
        ]),
      );
    dump[String(tablename)] = inOrder(rows.map(numbers));
  }
  return dump;
}

describe('a copy of a database', () => {
  beforeEach(() => database.clear());

  test('from SQLite to PostgreSQL and back has every row of every table, and the same key', async () => {
    const path = await filledFile();
    const before = dumpOfFile(path);
    for (const [table, rows] of Object.entries(before))
      expect(rows.length, `fill ${table} in filledFile`).toBeGreaterThan(0);
    const copied = await copyDatabase(`sqlite:${path}`, database.url(), silentLog);
    expect(Object.fromEntries(copied.map(({ table, rows }) => [table, rows]))).toEqual(
      Object.fromEntries(Object.entries(before).map(([table, rows]) => [table, rows.length])),
    );
    expect(await dumpOfServer()).toEqual(before);
    expect(dumpOfFile(path)).toEqual(before);

    const back = temporaryDatabase();
    await copyDatabase(database.url(), `sqlite:${back}`, silentLog);
    expect(dumpOfFile(back)).toEqual(before);
    const store = await createStore(`sqlite:${back}`, silentLog, () => 1_790_000_000_001);
    expect(await store.findTeam(awkward, 'main')).toMatchObject({ version: 1 });
    expect(await store.reminders.nextDueIn()).toBe(998);
    const installations = await store.openInstallations(keyRing('one'));
    expect(await installations.findFor('T1')).toMatchObject({ token: rotatedToken(1) });
    await store.close();
  });

  test('is not made into a database that holds something, which stays as it is', async () => {
    const path = await filledFile();
    const store = await createStore(database.url(), silentLog);
    await store.saveTeam(firstSave);
    await store.close();
    const before = await dumpOfServer();
    await expect(copyDatabase(`sqlite:${path}`, database.url(), silentLog)).rejects.toMatchObject({
      code: 'not-empty',
      message: expect.stringMatching(/is not empty \(table \w+\): name an empty one/),
    });
    expect(await dumpOfServer()).toEqual(before);
  });

  test('is not made of nothing, and makes no file where there was none', async () => {
    const path = temporaryDatabase();
    for (const from of [`sqlite:${path}`, database.url()])
      await expect(copyDatabase(from, `sqlite:${path}`, silentLog)).rejects.toMatchObject({
        code: 'nothing-to-copy',
      });
    await expect(copyDatabase('file.db', `sqlite:${path}`, silentLog)).rejects.toMatchObject({
      code: 'unknown-address',
    });
  });

  test('that comes out differently or breaks off in the middle leaves the target empty', async () => {
    const path = await filledFile();
    await (await createStore(database.url(), silentLog)).close();
    const empty = await dumpOfServer();
    await database.query(`create function spoil() returns trigger language plpgsql as
      $$ begin new.body := replace(new.body, '449', '448'); return new; end $$`);
    await database.query(
      'create trigger spoil before insert on history for each row execute function spoil()',
    );
    await expect(copyDatabase(`sqlite:${path}`, database.url(), silentLog)).rejects.toThrow(
      /^Row \d+ of history did not come out the same/,
    );
    expect(await dumpOfServer()).toEqual(empty);
    await database.query('drop trigger spoil on history');

    meddle(path, `update reminders set body = 'a' || char(0) || 'b'`);
    await expect(copyDatabase(`sqlite:${path}`, database.url(), silentLog)).rejects.toThrow();
    expect(await dumpOfServer()).toEqual(empty);
  });
});

describe('npm run db:copy', () => {
  beforeEach(() => database.clear());

  const run = (...args: readonly string[]) =>
    new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
      const program = fileURLToPath(new URL('../../../scripts/db-copy.ts', import.meta.url));
      execFile(process.execPath, [program, ...args], (error, out, err) =>
        resolve({ code: error?.code ?? 0, out, err }),
      );
    });

  test('says what it copied, and what to do next', async () => {
    const path = await filledFile();
    const { code, out, err } = await run(`sqlite:${path}`, database.url());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^ +\d+ {2}channel_teams\n/);
    expect(out).toMatch(/^ +5 {2}teams$/m);
    expect(out).toMatch(/^Copied \d+ rows of \d+ tables, and compared each with its original\.$/m);
  });

  test('says why it copied nothing, and never shows a password', async () => {
    const [{ code, out, err }, wrong] = await Promise.all([
      run(database.url(), 'sqlite:/nowhere/aiteam.db'),
      run('postgres://ann:hid/den@host', 'sqlite:x.db'),
    ]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      /^The database to copy from holds nothing of AI Team: check its address\.\nNothing was copied\.\n$/,
    );
    expect(wrong.err).toMatch(/^DATABASE_URL must be postgres:/);
    expect(wrong.err).not.toMatch(/hid|den@/);
  });

  test('explains itself where it is called wrongly', async () => {
    expect(await run('sqlite:data/aiteam.db')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/npm run db:copy -- <from> <to>/),
    });
  });
});
