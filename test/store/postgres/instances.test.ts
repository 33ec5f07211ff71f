import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createStore } from '../../../src/store/create-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { aReminder } from '../../support/reminders.ts';
import { silentLog } from '../../support/silent-log.ts';
import { firstSave } from '../temporary-database.ts';
import { createTestDatabase } from './database.ts';

const database = createTestDatabase();
/** The lock that a write to the workspace takes. */
const lockOfT1 = `select pg_advisory_xact_lock(${0x41695477}, hashtext('T1'))`;

describe('several instances on one PostgreSQL database', () => {
  test('claim 500 slots that are due at once, each one once', async () => {
    const slots = 500;
    const first = await database.openEmpty();
    const second = await createStore(database.url(), silentLog);
    const workspaces = Array.from({ length: 20 }, (_, index) => `T${index}`);
    for (let slot = 0; slot < slots; slot += workspaces.length)
      await Promise.all(
        workspaces.map((workspaceId) =>
          first.reminders.save(aReminder({ workspaceId, reminderId: `R${slot}` })),
        ),
      );
    const claimed: string[] = [];
    const claimAll = async (store: Store) => {
      // Each of them in four loops at a time, so that claims do overlap.
      const loop = async () => {
        for (let empty = 0; empty < 3; ) {
          const found = await store.reminders.claimDue(60_000, 7);
          claimed.push(...found.map(({ slotId }) => slotId));
          empty = found.length === 0 ? empty + 1 : 0;
        }
      };
      await Promise.all(Array.from({ length: 4 }, loop));
    };
    await Promise.all([claimAll(first), claimAll(second)]);
    expect(claimed).toHaveLength(slots);
    expect(new Set(claimed).size).toBe(slots);
    await Promise.all([first.close(), second.close()]);
  });

  test('claim and change the same reminders at once, and no slot is lost, doubled or claimed after its end', async () => {
    const reminders = 40;
    const first = await database.openEmpty();
    const second = await createStore(database.url(), silentLog);
    for (let number = 0; number < reminders; number += 1)
      await first.reminders.save(aReminder({ reminderId: `R${number}`, next: { key: 'a', dueAt: 1000 } }));
    const claimed: string[] = [];
    let isChanging = true;
    const claims = async () => {
      for (let last = false; !last; ) {
        last = !isChanging;
        for (const { reminderId, key } of await first.reminders.claimDue(60_000, 3))
          claimed.push(`${reminderId} ${key}`);
      }
    };
    const changes = async () => {
      const saved: string[] = [];
      for (let number = 0; number < reminders; number += 1) {
        const reminderId = `R${number}`;
        const next = { key: 'b', dueAt: 4_000_000_000_000 };
        if (await second.reminders.save(aReminder({ reminderId, expectedVersion: 1, next })))
          saved.push(reminderId);
      }
      isChanging = false;
      return saved;
    };
    const [saved] = await Promise.all([changes(), claims()]);
    expect(saved).toHaveLength(reminders);
    for (let number = 0; number < reminders; number += 1) {
      const slots = await first.reminders.listSlots('T1', `R${number}`, 10);
      const isClaimed = claimed.includes(`R${number} a`);
      expect(slots.map(({ key, state }) => `${key} ${state}`)).toEqual(
        isClaimed ? ['b due', 'a claimed'] : ['b due'],
      );
    }
    await Promise.all([first.close(), second.close()]);
  });

  test('claim no slot of a workspace that is being written to, and it as soon as that is over', async () => {
    const store = await database.openEmpty();
    for (const workspaceId of ['T1', 'T2']) await store.reminders.save(aReminder({ workspaceId }));
    await database.query('begin');
    await database.query(lockOfT1);
    expect(await store.reminders.claimDue(60_000, 10)).toMatchObject([{ workspaceId: 'T2' }]);
    await database.query('commit');
    expect(await store.reminders.claimDue(60_000, 10)).toMatchObject([{ workspaceId: 'T1' }]);
    await store.close();
  });

  test('save each version once, and the team and its log agree in the end', async () => {
    const first = await database.openEmpty();
    const second = await createStore(database.url(), silentLog);
    const versions: number[] = [];
    const work = async (store: Store, by: string) => {
      for (let round = 0; round < 25; round += 1) {
        const expectedVersion = (await store.findTeam('T1', 'main'))?.version ?? 0;
        const changes = [{ kind: 'team-renamed', name: `${expectedVersion + 1}` } as const];
        const outcome = await store.saveTeam({ ...firstSave, expectedVersion, by, changes });
        if (outcome.outcome === 'saved') versions.push(outcome.version);
      }
    };
    await Promise.all([work(first, 'U1'), work(second, 'U2')]);
    const sorted = versions.toSorted((one, other) => one - other);
    expect(sorted).toEqual(sorted.map((_, index) => index + 1));
    expect((await second.findTeam('T1', 'main'))?.version).toBe(versions.length);
    const log = await first.findHistory('T1', 'main', 1000);
    expect(log.map(({ change }) => 'name' in change && Number(change.name))).toEqual(sorted.toReversed());
    await Promise.all([first.close(), second.close()]);
  });

  test('read what the other one saved, and share the key that signs', async () => {
    const first = await database.openEmpty();
    const second = await createStore(database.url(), silentLog);
    await first.saveTeam(firstSave);
    expect(await second.findTeam('T1', 'main')).toMatchObject({ version: 1 });
    expect(await second.signingKey()).toEqual(await first.signingKey());
    await Promise.all([first.close(), second.close()]);
  });

  test('create no two teams with one name, and link no channel twice', async () => {
    const stores = [await database.openEmpty(), await createStore(database.url(), silentLog)];
    const change = { workspaceId: 'T1', by: 'U1', at: firstSave.at };
    const ten = Array.from({ length: 10 }, (_, index) => ({
      store: stores[index % 2] ?? expect.unreachable(),
      teamId: `t${index}`,
    }));
    const created = await Promise.all(
      ten.map(({ store, teamId }) => store.createTeam({ ...change, teamId, name: 'Search' })),
    );
    expect(created.filter(Boolean)).toHaveLength(1);
    const linked = await Promise.all(
      ten.map(({ store, teamId }) => store.linkChannel({ ...change, teamId, channelId: 'C1' })),
    );
    expect(linked.filter(Boolean)).toHaveLength(1);
    for (const store of stores) await store.close();
  });

  test('hold up nobody for long where one of them hangs in the middle of a save', {
    timeout: 30_000,
  }, async () => {
    const store = await database.openEmpty();
    await store.saveTeam(firstSave);
    await database.query('begin');
    await database.query(lockOfT1);
    const started = performance.now();
    await expect(store.saveTeam({ ...firstSave, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'busy',
    });
    expect(performance.now() - started).toBeLessThan(2500);
    expect(await store.findTeam('T1', 'main')).toMatchObject({ version: 1 });
    expect(await store.saveTeam({ ...firstSave, workspaceId: 'T2' })).toMatchObject({ outcome: 'saved' });
    await database.query('rollback');
    await wait(50);
    expect(await store.saveTeam({ ...firstSave, expectedVersion: 1 })).toMatchObject({ outcome: 'saved' });
    await store.close();
  });
});
