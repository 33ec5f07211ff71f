import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Slot, SlotDecision } from '../../src/store/reminder-store.ts';
import type { Store } from '../../src/store/store.ts';
import { newTeam } from '../../src/team/team.ts';
import { aDigest, aReminder, missingEngineer } from '../support/reminders.ts';

const at = '2026-11-21T09:00:00Z';
const next = { key: '2026-11-24T09:00', dueAt: 2000 };
const post = { kind: 'post', digest: aDigest, next } as const;
const sent = { kind: 'sent', ts: '1.1' } as const;

/** What every store promises of a slot, from the moment at which it is due to the end of its life. */
export function describeSlots(name: string, open: (clock: () => number) => Promise<Store>): void {
  describe(`slots of reminders in ${name}`, () => {
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

    test('go from due over claimed and posting to sent', async () => {
      await store.reminders.save(aReminder());
      await claimNothing(999);
      const slot = await claim(1000);
      expect(slot).toMatchObject({
        teamId: 'main',
        state: 'claimed',
        key: '2026-11-23T09:00',
        dueAt: 1000,
        fence: 1,
        attempts: 0,
      });
      await claimNothing(1059);
      await postIt(slot);
      const { slotId } = slot;
      expect(await store.reminders.findSlot('T1', slotId)).toMatchObject({
        state: 'posting',
        attempts: 1,
        postingAt: 1000,
        channelId: 'C1',
        digest: aDigest,
      });
      expect(await store.reminders.finish(slot, sent)).toEqual({ toldLast: [] });
      expect(await store.reminders.findSlot('T1', slotId)).toMatchObject({ state: 'sent', ts: '1.1' });
      await claimNothing(1999);
      expect((await claim(2000)).key).toBe('2026-11-24T09:00');
    });

    test('are decided with all that they depend on, read at that moment', async () => {
      await store.saveTeam({
        workspaceId: 'T1',
        teamId: 'main',
        team: newTeam,
        expectedVersion: 0,
        by: 'U1',
        at,
      });
      await store.reminders.save(aReminder());
      const slot = await claim(1000);
      const state = { key: 'missing-role:x', facts: 'f', posts: { R1: 2 }, toldOwner: [] };
      await store.reminders.saveGapState('T1', 'main', state);
      await store.reminders.saveGapState('T2', 'main', state);
      await atMoment(1000).decide(slot, 60, (facts) => {
        expect(facts).toMatchObject({
          slot: { slotId: slot.slotId },
          reminder: { channelId: 'C1', lastKey: slot.key },
          team: { version: 1 },
          gapStates: [state],
        });
        return { kind: 'skip', why: 'nothing-to-say', next };
      });
      expect((await store.reminders.listSlots('T1', 'R1', 1))[0]).toMatchObject({
        state: 'due',
        key: next.key,
      });
      expect(await store.reminders.findSlot('T1', slot.slotId)).toMatchObject({
        state: 'skipped',
        why: 'nothing-to-say',
      });
    });

    test('can wait, and be looked at again then', async () => {
      await store.reminders.save(aReminder());
      await atMoment(1000).decide(await claim(1000), 60, () => ({ kind: 'wait', until: 1500 }));
      await claimNothing(1499);
      expect(await store.reminders.nextDueIn()).toBe(1);
      expect(await claim(1500)).toMatchObject({ state: 'claimed', fence: 2, attempts: 0 });
    });

    test('stay as they were claimed while nothing is decided about them yet', async () => {
      await store.reminders.save(aReminder());
      const slot = await claim(1000);
      const seen: number[] = [];
      const hold = (_facts: unknown, now: number) => {
        seen.push(now);
        return { kind: 'hold' } as const;
      };
      expect(await atMoment(1001).decide(slot, 60, hold)).toEqual({ kind: 'hold' });
      expect(seen).toEqual([1001]);
      expect(await store.reminders.findSlot('T1', slot.slotId)).toEqual(slot);
      await claimNothing(1059);
      expect(await claim(1060)).toMatchObject({ slotId: slot.slotId, fence: 2 });
    });

    test('are not put off to a moment that never comes', async () => {
      await store.reminders.save(aReminder());
      const slot = await claim(1000);
      for (const until of [Number.NaN, Number.POSITIVE_INFINITY, 0.5])
        await expect(atMoment(1000).decide(slot, 60, () => ({ kind: 'wait', until }))).rejects.toThrow(
          /no moment/,
        );
      expect(await claim(1060)).toMatchObject({ slotId: slot.slotId });
    });

    test('are claimed again when the lease has run out, and whoever held it may not write any more', async () => {
      await store.reminders.save(aReminder());
      const old = await claim(1000);
      const slot = await claim(1060);
      expect(slot).toMatchObject({ slotId: old.slotId, state: 'claimed', fence: 2 });
      const never = () => expect.unreachable();
      expect(await atMoment(1060).decide(old, 60, never)).toBeUndefined();
      await postIt(slot);
      expect(await store.reminders.finish(old, sent)).toBeUndefined();
      expect(await store.reminders.finish({ ...slot, workspaceId: 'T2' }, sent)).toBeUndefined();
      expect(await store.reminders.finish(slot, sent)).toBeDefined();
      expect(await store.reminders.finish(slot, sent)).toBeUndefined();
    });

    test('left in posting by a crash come back as unsure', async () => {
      await store.reminders.save(aReminder());
      await postIt(await claim(1000));
      await claimNothing(1059);
      const slot = await claim(1060);
      expect(slot).toMatchObject({
        state: 'unsure',
        why: 'crashed',
        attempts: 1,
        postingAt: 1000,
        channelId: 'C1',
      });
      expect(await claim(1120)).toMatchObject({ state: 'unsure', why: 'crashed', fence: 3 });
    });

    test('without an answer are unsure, and posted once more at most', async () => {
      await store.reminders.save(aReminder());
      await store.reminders.finish(await postIt(await claim(1000)), { kind: 'unsure', after: 15 });
      await claimNothing(1014);
      const second = await claim(1015);
      expect(second).toMatchObject({ state: 'unsure', why: 'no-answer', attempts: 1 });
      await postIt(second, { ...post, digest: { ...aDigest, isRepeat: true } }, 1015);
      await store.reminders.finish(second, { kind: 'unsure', after: 15 });
      const third = await claim(1030);
      expect(third).toMatchObject({ attempts: 2, postingAt: 1000, digest: { isRepeat: true } });
      await expect(atMoment(1030).decide(third, 60, () => post)).rejects.toThrow(/third time/);
      expect(await slotsOf()).toContainEqual(['2026-11-23T09:00', 'unsure']);
    });

    test('that were surely not posted count no attempt, and are tried again then', async () => {
      await store.reminders.save(aReminder());
      await store.reminders.finish(await postIt(await claim(1000)), { kind: 'again', after: 30 });
      await claimNothing(1029);
      const slot = await claim(1030);
      expect(slot).toMatchObject({ state: 'claimed', attempts: 0, postingAt: undefined });
      await postIt(slot, post, 1030);
      await store.reminders.finish(slot, sent);
      expect(await slotsOf()).toEqual([
        ['2026-11-24T09:00', 'due'],
        ['2026-11-23T09:00', 'sent'],
      ]);
    });

    test('that cannot be posted pause their reminder, and only that', async () => {
      await store.reminders.save(aReminder());
      await store.reminders.save(aReminder({ reminderId: 'R2' }));
      const slot = await claim(1000);
      const other = slot.reminderId === 'R1' ? 'R2' : 'R1';
      await postIt(slot);
      await store.reminders.finish(slot, { kind: 'failed', why: 'is_archived', pause: 'archived' });
      expect(await store.reminders.find('T1', slot.reminderId)).toMatchObject({
        paused: 'archived',
        version: 2,
      });
      expect(await slotsOf(slot.reminderId)).toEqual([['2026-11-23T09:00', 'failed']]);
      expect(await store.reminders.find('T1', other)).toMatchObject({ paused: undefined });
      expect(await store.reminders.listUnreachable(undefined, 10)).toMatchObject([
        { reminderId: slot.reminderId },
      ]);
      expect(await store.reminders.listRunning(undefined, 10)).toMatchObject([{ reminderId: other }]);
    });

    test('note in a posted digest what somebody did', async () => {
      await store.reminders.save(aReminder());
      const slot = await postIt(await claim(1000));
      await store.reminders.finish(slot, sent);
      const note = { key: missingEngineer.key, what: 'snoozed', by: 'U2', on: '2026-11-23' } as const;
      const change = (digest: typeof aDigest) => ({ ...digest, notes: [...digest.notes, note] });
      expect(await store.reminders.changeDigest('T1', slot.slotId, change)).toEqual(change(aDigest));
      expect(await store.reminders.changeDigest('T2', slot.slotId, change)).toBeUndefined();
      expect(await store.reminders.findSlot('T1', slot.slotId)).toMatchObject({
        state: 'sent',
        digest: change(aDigest),
      });
    });

    test('forget old finished slots, the oldest first, and never one that is not finished', async () => {
      await store.reminders.save(aReminder({ next: { key: '0', dueAt: 1000 } }));
      for (let count = 1; count <= 3; count += 1)
        await atMoment(9000).decide(await claim(9000), 60, () => ({
          kind: 'skip',
          why: 'nothing-to-say',
          next: { key: `${count}`, dueAt: 1000 + count },
        }));
      expect(await store.reminders.forgetSlotsBefore(1002, 1)).toBe(1);
      expect(await store.reminders.forgetSlotsBefore(1002, 100)).toBe(1);
      expect(await store.reminders.forgetSlotsBefore(9999, 100)).toBe(1);
      expect(await slotsOf()).toEqual([['3', 'due']]);
    });
  });
}
