import { describe, expect, onTestFinished, test } from 'vitest';
import { createStore } from '../../../src/store/create-store.ts';
import { anInstallation, rotatedToken } from '../../support/installations.ts';
import { silentLog } from '../../support/silent-log.ts';
import { describeInstallations } from '../installation-contract.ts';
import { keyRing } from '../key-rings.ts';
import { refreshTogether } from '../refresh-rounds.ts';
import { firstSave } from '../temporary-database.ts';
import { createTestDatabase } from './database.ts';

const database = createTestDatabase();

describeInstallations('PostgreSQL', () => database.openEmpty());

/** The lock that a write to a workspace takes. */
const lockOf = (workspaceId: string) =>
  `select pg_advisory_xact_lock(${0x41695477}, hashtext('${workspaceId}'))`;

/** Two instances on a database in which T1 is installed, with a token that is rotated. */
async function openTwo() {
  const first = await database.openEmpty();
  const second = await createStore(database.url(), silentLog);
  onTestFinished(async () => {
    await Promise.all([first.close(), second.close()]);
  });
  const stores = [first, second] as const;
  const ring = keyRing('one');
  const installations = await Promise.all(stores.map((store) => store.openInstallations(ring)));
  const [one = expect.unreachable(), other = expect.unreachable()] = installations;
  await one.save(anInstallation({ token: rotatedToken(0) }));
  return { stores, one, other };
}

describe('installations of two instances on PostgreSQL', () => {
  test('C09 are refreshed with one call a round, though all need it at once and their clocks are 90 s wrong', async () => {
    const { one, other } = await openTwo();
    const rounds = 20;
    const refreshers = [one, other].flatMap((installations, index) =>
      Array.from({ length: 20 }, () => ({ installations, off: index === 0 ? -90_000 : 90_000 })),
    );
    const asked = await refreshTogether(refreshers, rounds, 60_000);
    expect(asked).toEqual(
      Array.from({ length: rounds }, (_, round) => rotatedToken(round).rotation.refreshToken),
    );
    expect((await one.find('T1'))?.token).toEqual(rotatedToken(rounds));
  });

  test('C09 are refreshed by another one where one dies in its turn', async () => {
    const { one, other } = await openTwo();
    const rounds = 6;
    const turn = 600;
    const asked = await refreshTogether(
      [
        { installations: one, off: 0, diesIn: (round) => round % 2 === 0 },
        { installations: other, off: 0, diesIn: (round) => round % 2 === 1 },
      ],
      rounds,
      turn,
    );
    expect(asked).toEqual(
      Array.from({ length: rounds }, (_, round) => rotatedToken(round).rotation.refreshToken),
    );
  });

  test('give back no turn that another one has by now', async () => {
    const { one, other } = await openTwo();
    const { refreshToken } = rotatedToken(0).rotation;
    const turn = (length: number) => ({ installationId: 'T1', refreshToken, now: 0, until: length });
    expect(await one.takeRefresh(turn(1))).toBe(true);
    await expect.poll(() => other.takeRefresh(turn(60_000))).toBe(true);
    await one.endRefresh('T1', refreshToken);
    expect(await one.takeRefresh(turn(60_000))).toBe(false);
    await other.endRefresh('T1', refreshToken);
    expect(await one.takeRefresh(turn(60_000))).toBe(true);
  });

  test('are seen by one as the other one saves and ends them', async () => {
    const { one, other } = await openTwo();
    expect(await other.save(anInstallation({ name: 'Renamed', installedAt: 2000 }))).toBe('again');
    expect(await one.findFor('T1')).toMatchObject({ name: 'Renamed' });
    const ended = await Promise.all([one.end('T1', 3000), other.end('T1', 3000)]);
    expect(ended.filter(Boolean)).toHaveLength(1);
    expect(await one.find('T1')).toBeUndefined();
    expect(await other.findFor('T1')).toBeUndefined();
  });

  test('are first for one of two that save one at once', async () => {
    const { one, other } = await openTwo();
    const saved = await Promise.all(
      [one, other, one, other].map((store) => store.save(anInstallation({ installationId: 'T9' }))),
    );
    expect(saved.toSorted()).toEqual(['again', 'again', 'again', 'first']);
  });

  test('that end while they are deleted and made anew keep data or lose it whole', async () => {
    const { stores, one, other } = await openTwo();
    for (let round = 0; round < 20; round += 1) {
      await one.save(anInstallation({ installedAt: 1000 }));
      const expectedVersion = (await stores[0].findTeam('T1', 'main'))?.version ?? 0;
      await stores[0].saveTeam({ ...firstSave, expectedVersion });
      await one.end('T1', 2000);
      const [isDeleted] = await Promise.all([
        other.deleteEnded('T1'),
        one.save(anInstallation({ installedAt: 3000 })),
      ]);
      const isThere = (await stores[0].findTeam('T1', 'main')) !== undefined;
      // Deleted whole before the new one was saved, or the data but not yet the row; never the new installation.
      if (isDeleted) expect(isThere).toBe(false);
      expect(await other.findFor('T1')).toMatchObject({ installedAt: 3000 });
    }
  });

  test('of an organisation whose deletion is held up in the middle are deleted to the end the next time', async () => {
    const { stores, one } = await openTwo();
    const [store] = stores;
    await one.save(anInstallation({ installationId: 'E1', enterpriseId: 'E1' }));
    for (const workspaceId of ['T5', 'T6', 'T7']) {
      await one.noteWorkspace(workspaceId, 'E1');
      await store.saveTeam({ ...firstSave, workspaceId });
    }
    await one.end('E1', 5000);
    const areThere = async () =>
      Promise.all(['T5', 'T6', 'T7'].map(async (id) => (await store.findTeam(id, 'main')) !== undefined));
    await database.query('begin');
    await database.query(lockOf('T6'));
    await expect(one.deleteEnded('E1')).rejects.toMatchObject({ code: 'busy' });
    await database.query('rollback');
    expect(await areThere()).toEqual([false, true, true]);
    expect(await one.listEnded(9000, 10)).toMatchObject([{ installationId: 'E1' }]);
    expect(await one.deleteEnded('E1')).toBe(true);
    expect(await areThere()).toEqual([false, false, false]);
    expect(await one.listEnded(9000, 10)).toEqual([]);
  });

  test('are opened at once by five instances that start together, with one check value', async () => {
    await database.clear();
    const stores = await Promise.all(Array.from({ length: 5 }, () => createStore(database.url(), silentLog)));
    await Promise.all(stores.map((store) => store.openInstallations(keyRing('one'))));
    const keys = await Promise.all(stores.map((store) => store.signingKey()));
    for (const key of keys) expect(key).toEqual(keys[0]);
    expect(await database.query('select name from secrets order by name')).toEqual([
      { name: 'key-check' },
      { name: 'signing-key' },
    ]);
    for (const store of stores) await store.close();
  });

  test('are opened by one of two that start together on an empty database with different keys', async () => {
    await database.clear();
    const stores = await Promise.all([1, 2].map(() => createStore(database.url(), silentLog)));
    const opened = await Promise.allSettled(
      stores.map((store, index) => store.openInstallations(keyRing(`key ${index}`))),
    );
    expect(opened.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [winner = expect.unreachable()] = stores.filter(
      (_, index) => opened[index]?.status === 'fulfilled',
    );
    expect(await winner.signingKey()).toHaveLength(32);
    for (const store of stores) await store.close();
  });
});
