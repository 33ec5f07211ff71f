import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Slot, SlotDecision } from '../../src/store/reminder-store.ts';
import type { Store } from '../../src/store/store.ts';
import { aDigest, aReminder, dailyReminder, missingEngineer } from '../support/reminders.ts';

const at = '2026-11-21T09:00:00Z';
/** By whom and when reminders are deleted here. */
const made = { by: 'U1', at };
const next = { key: '2026-11-24T09:00', dueAt: 2000 };
const post = { kind: 'post', digest: aDigest, next } as const;
const sent = { kind: 'sent', ts: '1.1' } as const;

/** What every store promises of reminders and their slots. */
export function describeReminders(name: string, open: (clock: () => number) => Promise<Store>): void {
  describe(`reminders in ${name}`, () => {
    let store: Store;
    let now = 0;
    beforeEach(async () => {
      store = await open(() => now);
    });
    afterEach(() => store.close());
    const atMoment = (moment: number) => {
      now = moment;
      return store.reminders;
    };

    const claim = async (moment: number): Promise<Slot> => {
      const [slot] = await atMoment(moment).claimDue(60, 10);
      if (slot === undefined) throw new Error(`Nothing is due at ${moment}.`);
      return slot;
    };
    const claimNothing = (moment: number) => expect(atMoment(moment).claimDue(60, 10)).resolves.toEqual([]);
    const postIt = async (slot: Slot, decision: SlotDecision = post, moment = 1000) => {
      expect(await atMoment(moment).decide(slot, 60, () => decision)).toEqual(decision);
      return slot;
    };
    const slotsOf = async (reminderId = 'R1', workspaceId = 'T1') =>
      (await store.reminders.listSlots(workspaceId, reminderId, 10)).map(({ key, state }) => [key, state]);

    test('stand in the log of their team with what was done to them', async () => {
      await store.reminders.save(aReminder());
      await store.reminders.save(aReminder({ expectedVersion: 1, paused: 'by-hand' }));
      await store.reminders.save(aReminder({ expectedVersion: 2 }));
      await store.reminders.save(aReminder({ expectedVersion: 3 }));
      await store.reminders.save(aReminder({ expectedVersion: 3 }));
      await store.reminders.delete('T1', 'R1', made);
      await store.reminders.delete('T1', 'R1', made);
      const log = await store.findHistory('T1', 'main', 10);
      expect(log.map(({ change }) => change.kind === 'reminder' && change.what).toSorted()).toEqual([
        'changed',
        'deleted',
        'paused',
        'resumed',
        'set-up',
      ]);
    });

    test('that pause because they cannot be posted stand in the log as paused, by nobody in particular', async () => {
      await store.reminders.save(aReminder());
      const slot = await postIt(await claim(1000));
      await store.reminders.finish(slot, { kind: 'failed', why: 'is_archived', pause: 'archived' });
      const log = await store.findHistory('T1', 'main', 10);
      expect(log.filter(({ by }) => by === '')).toEqual([
        {
          at: '1970-01-01T00:00:01.000Z',
          by: '',
          teamId: 'main',
          change: { kind: 'reminder', what: 'paused', channelId: 'C1' },
        },
      ]);
    });

    test('go with a channel that is moved, and heed each event of it once and in order', async () => {
      await store.reminders.save(aReminder());
      await store.reminders.save(aReminder({ reminderId: 'R2', channelId: 'C2' }));
      const { listOfChannel, moveChannel, noteChannelEvent } = store.reminders;
      expect(await listOfChannel('T1', 'C1', '1700000000.000002')).toHaveLength(1);
      expect(await noteChannelEvent('T1', 'C1', '1700000000.000002')).toMatchObject([{ reminderId: 'R1' }]);
      for (const eventTs of ['1700000000.000002', '1700000000.000001', '1699999999.900000']) {
        expect(await listOfChannel('T1', 'C1', eventTs)).toEqual([]);
        expect(await noteChannelEvent('T1', 'C1', eventTs)).toEqual([]);
      }
      expect(await listOfChannel('T1', 'C1')).toHaveLength(1);
      expect(await noteChannelEvent('T2', 'C1', '1700000001.000000')).toEqual([]);
      expect(await moveChannel('T1', 'C1', 'C9')).toEqual([await store.reminders.find('T1', 'R1')]);
      expect(await moveChannel('T1', 'C1', 'C9')).toEqual([]);
      expect(await noteChannelEvent('T1', 'C9', '1700000000.000002')).toEqual([]);
      // Another channel has other events.
      await store.reminders.save(aReminder({ expectedVersion: 2, channelId: 'C2' }));
      expect(await noteChannelEvent('T1', 'C2', '1700000000.000001')).toHaveLength(2);
    });

    test('are found as they were saved, each workspace apart', async () => {
      expect(await store.reminders.save(aReminder())).toBe(true);
      expect(await store.reminders.save(aReminder({ workspaceId: 'T2', channelId: 'C2' }))).toBe(true);
      expect(await store.reminders.find('T1', 'R1')).toEqual({
        workspaceId: 'T1',
        reminderId: 'R1',
        teamId: 'main',
        channelId: 'C1',
        reminder: dailyReminder,
        paused: undefined,
        version: 1,
        updatedAt: at,
        lastKey: undefined,
      });
      expect(await store.reminders.find('T3', 'R1')).toBeUndefined();
      expect(await store.reminders.list('T2')).toMatchObject([{ channelId: 'C2', nextAt: 1000 }]);
      expect(await store.reminders.listOfChannel('T1', 'C2')).toEqual([]);
      const slot = await claim(1000);
      expect(
        await store.reminders.findSlot(slot.workspaceId === 'T1' ? 'T2' : 'T1', slot.slotId),
      ).toBeUndefined();
      await store.reminders.delete('T2', 'R1', made);
      expect(await store.reminders.find('T1', 'R1')).toBeDefined();
    });

    test('are listed by team, with the moment of the next slot', async () => {
      await store.reminders.save(aReminder());
      await store.reminders.save(aReminder({ reminderId: 'R2', teamId: 'search', paused: 'by-hand' }));
      expect((await store.reminders.list('T1')).map(({ nextAt }) => nextAt)).toEqual([1000, undefined]);
      expect(await store.reminders.list('T1', 'search')).toMatchObject([{ reminderId: 'R2' }]);
    });

    test('are not saved over what somebody else saved', async () => {
      await store.reminders.save(aReminder());
      expect(await store.reminders.save(aReminder({ channelId: 'C9' }))).toBe(false);
      expect(await store.reminders.save(aReminder({ channelId: 'C2', expectedVersion: 1 }))).toBe(true);
      expect(await store.reminders.save(aReminder({ channelId: 'C9', expectedVersion: 1 }))).toBe(false);
      expect(await store.reminders.save(aReminder({ reminderId: 'R2', expectedVersion: 1 }))).toBe(false);
      expect(await store.reminders.find('T1', 'R1')).toMatchObject({ channelId: 'C2', version: 2 });
      expect(await store.reminders.find('T1', 'R2')).toBeUndefined();
    });

    test('have one slot that is due, which the next save replaces', async () => {
      await store.reminders.save(aReminder());
      await store.reminders.save(aReminder({ expectedVersion: 1, next }));
      expect(await slotsOf()).toEqual([['2026-11-24T09:00', 'due']]);
      await claimNothing(1999);
      await store.reminders.save(aReminder({ expectedVersion: 2, next: undefined, paused: 'by-hand' }));
      expect(await slotsOf()).toEqual([]);
      await store.reminders.save(aReminder({ expectedVersion: 3, next }));
      expect(await slotsOf()).toEqual([['2026-11-24T09:00', 'due']]);
    });

    test('never have two slots with a key, nor one before a slot that was', async () => {
      await store.reminders.save(aReminder());
      await store.reminders.finish(await postIt(await claim(1000)), sent);
      const { lastKey } = (await store.reminders.find('T1', 'R1')) ?? {};
      expect(lastKey).toBe('2026-11-23T09:00');
      for (const key of ['2026-11-23T09:00', '2026-11-22T09:00'])
        expect(
          await store.reminders.save(aReminder({ expectedVersion: 1, next: { key, dueAt: 1100 } })),
        ).toBe(false);
      expect(await slotsOf()).toEqual([
        ['2026-11-24T09:00', 'due'],
        ['2026-11-23T09:00', 'sent'],
      ]);
      const slot = await claim(2000);
      await expect(atMoment(2000).decide(slot, 60, () => post)).rejects.toThrow(/must come after/);
    });

    test('that are deleted post nothing more, at whatever point their slot is', async () => {
      for (const reminderId of ['due', 'claimed', 'waiting', 'unsure'])
        await store.reminders.save(
          aReminder({ reminderId, next: { key: 'k', dueAt: reminderId === 'due' ? 1200 : 1000 } }),
        );
      const slots = new Map((await atMoment(1000).claimDue(60, 10)).map((slot) => [slot.reminderId, slot]));
      const slotOf = (id: string) => slots.get(id) ?? expect.unreachable();
      await atMoment(1000).decide(slotOf('waiting'), 60, () => ({ kind: 'wait', until: 1010 }));
      const later = { ...post, next: { key: 'l', dueAt: 5000 } };
      await postIt(slotOf('unsure'), later);
      await store.reminders.finish(slotOf('unsure'), { kind: 'unsure', after: 15 });
      for (const reminderId of ['due', 'claimed', 'waiting', 'unsure'])
        await store.reminders.delete('T1', reminderId, made);
      expect(await atMoment(1001).decide(slotOf('claimed'), 60, () => post)).toBeUndefined();
      const left = await atMoment(9000).claimDue(60, 10);
      expect(left).toMatchObject([{ reminderId: 'unsure', state: 'unsure' }]);
      const [unsure] = left;
      await atMoment(9000).decide(unsure ?? expect.unreachable(), 60, ({ reminder }) => {
        expect(reminder).toBeUndefined();
        return { kind: 'skip', why: 'deleted', next: undefined };
      });
      await claimNothing(99_999);
      expect(await store.reminders.find('T1', 'due')).toBeUndefined();
    });

    test('are deleted once a request that has left is answered', async () => {
      await store.reminders.save(aReminder());
      const slot = await postIt(await claim(1000));
      let isDeleted = false;
      const deleted = store.reminders.delete('T1', 'R1', made).then(() => {
        isDeleted = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(isDeleted).toBe(false);
      expect(await store.reminders.finish(slot, sent)).toBeDefined();
      await deleted;
      expect(await slotsOf()).toEqual([['2026-11-23T09:00', 'sent']]);
    });

    test('that are paused or moved while their slot is looked at are decided as they are then', async () => {
      await store.reminders.save(aReminder());
      const slot = await claim(1000);
      await store.reminders.moveChannel('T1', 'C1', 'C7');
      await store.reminders.moveChannel('T2', 'C7', 'C8');
      await atMoment(1000).decide(slot, 60, ({ reminder }) => {
        expect(reminder).toMatchObject({ channelId: 'C7', version: 2 });
        return { kind: 'wait', until: 1001 };
      });
      const paused = aReminder({ expectedVersion: 2, paused: 'by-hand', next: undefined });
      expect(await store.reminders.save(paused)).toBe(true);
      await atMoment(1001).decide(await claim(1001), 60, ({ reminder }) => {
        expect(reminder).toMatchObject({ paused: 'by-hand' });
        return { kind: 'skip', why: 'paused', next };
      });
      expect(await slotsOf()).toEqual([['2026-11-23T09:00', 'skipped']]);
    });

    test('count how often a gap was told, and name it the fourth time, once', async () => {
      await store.reminders.save(aReminder({ next: { key: '0', dueAt: 1000 } }));
      const told: unknown[] = [];
      for (let count = 1; count <= 5; count += 1) {
        const slot = await claim(1000);
        await postIt(slot, { ...post, next: { key: `${count}`, dueAt: 1000 } });
        told.push((await store.reminders.finish(slot, sent))?.toldLast);
      }
      expect(told).toEqual([[], [], [], [missingEngineer], []]);
      expect(await store.reminders.gapStates('T1', 'main')).toEqual([
        { key: missingEngineer.key, facts: missingEngineer.facts, posts: { R1: 5 }, toldOwner: ['R1'] },
      ]);
    });

    test('keep what somebody decided about a gap while it was being told', async () => {
      await store.reminders.save(aReminder());
      const slot = await postIt(await claim(1000));
      const decision = { kind: 'snoozed', until: '2026-12-01', by: 'U1', on: '2026-11-23' } as const;
      const [state] = await store.reminders.gapStates('T1', 'main');
      await store.reminders.saveGapState('T1', 'main', { ...(state ?? expect.unreachable()), decision });
      await store.reminders.finish(slot, sent);
      expect(await store.reminders.gapStates('T1', 'main')).toMatchObject([{ posts: { R1: 1 }, decision }]);
    });

    test('begin to count anew when the facts of a gap have changed', async () => {
      await store.reminders.save(aReminder());
      const decision = { kind: 'not-needed', reason: 'no', by: 'U1', on: '2026-11-20' } as const;
      const old = { key: missingEngineer.key, facts: 'old', posts: { R1: 4 }, toldOwner: ['R1'], decision };
      await store.reminders.saveGapState('T1', 'main', old);
      await store.reminders.finish(await postIt(await claim(1000)), sent);
      expect(await store.reminders.gapStates('T1', 'main')).toEqual([
        { key: missingEngineer.key, facts: missingEngineer.facts, posts: { R1: 1 }, toldOwner: [] },
      ]);
    });

    test('are paged through, those that run', async () => {
      for (const [workspaceId, reminderId] of [
        ['T1', 'R2'],
        ['T1', 'R1'],
        ['T2', 'R0'],
      ] as const)
        await store.reminders.save(aReminder({ workspaceId, reminderId }));
      await store.reminders.save(aReminder({ reminderId: 'R3', paused: 'by-hand' }));
      const first = await store.reminders.listRunning(undefined, 2);
      expect(first.map(({ reminderId }) => reminderId)).toEqual(['R1', 'R2']);
      expect(await store.reminders.listRunning(first[1], 2)).toMatchObject([{ reminderId: 'R0' }]);
      expect(await store.reminders.listUnreachable(undefined, 2)).toEqual([]);
    });

    test('get another slot as long as nobody changed them', async () => {
      await store.reminders.save(aReminder());
      const saved = (await store.reminders.find('T1', 'R1')) ?? expect.unreachable();
      expect(await store.reminders.reschedule(saved, next)).toBe(true);
      expect(await slotsOf()).toEqual([[next.key, 'due']]);
      await claim(2000);
      expect(await store.reminders.reschedule(saved, next)).toBe(false);
      expect(await store.reminders.reschedule({ ...saved, version: 2 }, undefined)).toBe(false);
    });

    test('keep what the scheduler notes', async () => {
      expect(await store.reminders.findNote('time-zone-data')).toBeUndefined();
      await store.reminders.saveNote('time-zone-data', '2026a');
      await store.reminders.saveNote('time-zone-data', '2026b');
      expect(await store.reminders.findNote('time-zone-data')).toBe('2026b');
    });
  });
}
