import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { createStore } from '../../src/store/create-store.ts';
import { openSqlite } from '../../src/store/dialects/sqlite.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { emptyPeopleForm } from '../../src/team/draft.ts';
import { newTeam } from '../../src/team/team.ts';
import { silentLog } from '../support/silent-log.ts';
import { describeReminders } from './reminder-contract.ts';
import { describeReminderData } from './reminder-data-contract.ts';
import { describeSlackProfiles } from './slack-profiles-contract.ts';
import { describeSlots } from './slot-contract.ts';
import { describeSlotsUpgrade } from './slots-upgrade-contract.ts';
import { describeStore } from './store-contract.ts';
import { databaseWithTeam, firstSave, meddle, temporaryDatabase } from './temporary-database.ts';
import { describeWorkspaces } from './workspace-contract.ts';

describeStore('SQLite in memory', () => createStore('sqlite::memory:', silentLog));
describeStore('a SQLite file', () => createStore(`sqlite:${temporaryDatabase()}`, silentLog));
for (const describeContract of [describeReminders, describeSlots, describeReminderData]) {
  describeContract('SQLite in memory', (clock) => createStore('sqlite::memory:', silentLog, clock));
  describeContract('a SQLite file', (clock) =>
    createStore(`sqlite:${temporaryDatabase()}`, silentLog, clock),
  );
}
describeSlotsUpgrade('a SQLite file', () => {
  const path = temporaryDatabase();
  return { url: `sqlite:${path}`, open: (some) => openSqlite(path, some) };
});
describeSlackProfiles('SQLite in memory', () => createStore('sqlite::memory:', silentLog));
describeSlackProfiles('a SQLite file', () => createStore(`sqlite:${temporaryDatabase()}`, silentLog));
describeWorkspaces('SQLite in memory', () => createStore('sqlite::memory:', silentLog));
describeWorkspaces('a SQLite file', () => createStore(`sqlite:${temporaryDatabase()}`, silentLog));

describe('a SQLite file', () => {
  test('is written through to the disk with each commit, and overwritten where it deletes', async () => {
    const { db, close } = await openSqlite(temporaryDatabase(), migrations);
    await db.selectFrom('secrets').selectAll().execute();
    const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'busy_timeout'];
    const values = await Promise.all(pragmas.map((pragma) => sql.raw(`pragma ${pragma}`).execute(db)));
    await close();
    const full = 2;
    expect(values.map(({ rows }) => rows)).toEqual([
      [{ journal_mode: 'wal' }],
      [{ synchronous: full }],
      [{ foreign_keys: 1 }],
      [{ secure_delete: 1 }],
      [{ timeout: expect.toSatisfy((timeout: number) => timeout <= 250) }],
    ]);
  });

  test('keeps the team and the signing key from one start to the next', async () => {
    const path = temporaryDatabase();
    const before = await createStore(`sqlite:${path}`, silentLog);
    const key = await before.signingKey();
    await before.saveTeam(firstSave);
    await before.close();
    const after = await createStore(`sqlite:${path}`, silentLog);
    expect(await after.signingKey()).toEqual(key);
    expect(await after.findTeam('T1', 'main')).toMatchObject({ version: 1 });
    await after.close();
  });

  test('is made with its folders, for this user only', async () => {
    const path = join(dirname(temporaryDatabase()), 'deeper', 'still', 'aiteam.db');
    const store = await createStore(`sqlite:${path}`, silentLog);
    await store.saveTeam(firstSave);
    for (const file of [path, `${path}-wal`, `${path}-shm`, `${path}.lock`])
      expect([file, statSync(file).mode & 0o777]).toEqual([file, 0o600]);
    for (const folder of [dirname(path), dirname(dirname(path))])
      expect([folder, statSync(folder).mode & 0o777]).toEqual([folder, 0o700]);
    await store.close();
  });

  test('holds nothing of a draft that was deleted', async () => {
    const path = temporaryDatabase();
    const store = await createStore(`sqlite:${path}`, silentLog);
    const peopleForm = { ...emptyPeopleForm(), userId: 'REMEMBERED' };
    const draft = { step: 1, team: newTeam, peopleForm, base: newTeam, baseVersion: 0 } as const;
    await store.saveDraft({ workspaceId: 'T1', teamId: 'main', userId: 'U1', draft, at: firstSave.at });
    await store.deleteDraft('T1', 'main', 'U1');
    await store.close();
    expect(readFileSync(path).includes('REMEMBERED')).toBe(false);
  });

  test('with a row that cannot be read says which, shows nothing of it, and keeps it', async () => {
    const path = await databaseWithTeam();
    meddle(path, `update teams set body = '{"answers":"hidden"}'`);
    const store = await createStore(`sqlite:${path}`, silentLog);
    for (const _attempt of [1, 2])
      await expect(store.findTeam('T1', 'main')).rejects.toMatchObject({
        code: 'unreadable-row',
        message: expect.stringMatching(
          /^(?!.*hidden)The team main of T1 in the database cannot be read \(body\.answers/,
        ),
      });
    await store.close();
    meddle(path, `update teams set body = 'not json hidden'`);
    const again = await createStore(`sqlite:${path}`, silentLog);
    await expect(again.findTeam('T1', 'main')).rejects.toMatchObject({
      code: 'unreadable-row',
      message: expect.not.stringContaining('hidden'),
    });
    await again.close();
  });

  test('is locked from the beginning of a transaction, so that what it read still holds when it writes', async () => {
    const path = temporaryDatabase();
    const { db, close } = await openSqlite(path, migrations);
    const other = new Sqlite(path, { timeout: 0 });
    await db.transaction().execute(async () => {
      expect(() => other.exec('begin immediate')).toThrow(/locked/);
    });
    other.close();
    await close();
  });

  test('that another program locks for a moment only delays a save', async () => {
    const path = await databaseWithTeam();
    const store = await createStore(`sqlite:${path}`, silentLog);
    const other = new Sqlite(path);
    other.exec('begin immediate');
    setTimeout(() => other.exec('commit'), 300);
    expect(await store.saveTeam({ ...firstSave, expectedVersion: 1 })).toEqual({
      outcome: 'saved',
      version: 2,
    });
    other.close();
    await store.close();
  });

  test('that another program keeps locked refuses every waiting save in time, blocks nothing, and does not hold it against later ones', async () => {
    const path = await databaseWithTeam();
    const store = await createStore(`sqlite:${path}`, silentLog);
    const other = new Sqlite(path);
    other.exec('begin immediate');
    const started = performance.now();
    let longestGap = 0;
    let last = started;
    const pulse = setInterval(() => {
      longestGap = Math.max(longestGap, performance.now() - last);
      last = performance.now();
    }, 5);
    const saves = Array.from({ length: 60 }, () => store.saveTeam({ ...firstSave, expectedVersion: 1 }));
    for (const outcome of await Promise.allSettled(saves))
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'busy' } });
    clearInterval(pulse);
    expect(performance.now() - started).toBeLessThan(2500);
    expect(longestGap).toBeLessThan(250);
    await wait(1100);
    setTimeout(() => other.exec('rollback'), 300);
    expect(await store.saveTeam({ ...firstSave, expectedVersion: 1 })).toEqual({
      outcome: 'saved',
      version: 2,
    });
    other.close();
    await store.close();
  });
});
