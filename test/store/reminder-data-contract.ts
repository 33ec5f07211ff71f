import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Digest } from '../../src/reminders/digest.ts';
import type { Store } from '../../src/store/store.ts';
import { newTeam } from '../../src/team/team.ts';
import { aDigest, aReminder, dailyReminder, missingEngineer } from '../support/reminders.ts';

const at = '2026-11-21T09:00:00Z';
const ana = { kind: 'slack' as const, userId: 'U7', name: 'Ana "A" Low' };
const note = { key: missingEngineer.key, by: 'U7', on: '2026-11-23' } as const;

/** What every store promises when reminders, teams, people and workspaces go. */
export function describeReminderData(name: string, open: (clock: () => number) => Promise<Store>): void {
  describe(`what is kept about reminders in ${name}`, () => {
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

    const notes: Digest['notes'] = [
      { ...note, what: 'covered', by: 'U8', detail: `by ${ana.name}` },
      { ...note, what: 'not-needed', detail: 'vendor' },
    ];
    /** A reminder whose digest was posted and answered, and the next slot. */
    const fill = async (workspaceId: string, teamId: string, who: typeof ana = ana, noted = notes) => {
      const reminderId = `${workspaceId}-${teamId}`;
      const reminder = { ...dailyReminder, ownerId: 'U7' };
      await store.saveTeam({ workspaceId, teamId, team: newTeam, expectedVersion: 0, by: 'U1', at });
      await store.reminders.save(aReminder({ workspaceId, teamId, reminderId, reminder, by: 'U7' }));
      const [slot = expect.unreachable()] = await atMoment(1000).claimDue(60, 1);
      const digest = { ...aDigest, notes: noted };
      const next = { key: '2026-11-24T09:00', dueAt: 99_000 };
      await atMoment(1000).decide(slot, 60, () => ({ kind: 'post', digest, next }));
      await store.reminders.finish(slot, { kind: 'sent', ts: '1.1' });
      await store.reminders.saveGapState(workspaceId, teamId, {
        key: missingEngineer.key,
        facts: missingEngineer.facts,
        posts: {},
        toldOwner: [],
        decision: { kind: 'covered', who, by: 'U7', on: '2026-11-23' },
      });
      return { reminderId, slotId: slot.slotId };
    };
    const kept = async (workspaceId: string, teamId: string) =>
      JSON.stringify([
        await store.reminders.list(workspaceId, teamId),
        await store.reminders.listSlots(workspaceId, `${workspaceId}-${teamId}`, 10),
        await store.reminders.gapStates(workspaceId, teamId),
      ]);

    test('goes with its team, and only that', async () => {
      await fill('T1', 'main');
      await fill('T1', 'search');
      const before = await kept('T1', 'main');
      await store.deleteTeam({ workspaceId: 'T1', teamId: 'search', by: 'U1', at, expectedVersion: 1 });
      expect(await kept('T1', 'search')).toBe('[[],[],[]]');
      expect(await kept('T1', 'main')).toBe(before);
    });

    test('goes with its workspace, and only that', async () => {
      await fill('T1', 'main');
      await fill('T2', 'main');
      const before = await kept('T2', 'main');
      await store.deleteWorkspace('T1');
      expect(await kept('T1', 'main')).toBe('[[],[],[]]');
      expect(await kept('T2', 'main')).toBe(before);
      expect(await atMoment(100_000).claimDue(60, 10)).toHaveLength(1);
    });

    test('is without a person who was forgotten, and otherwise whole', async () => {
      const { reminderId, slotId } = await fill('T1', 'main');
      await fill('T2', 'main');
      const elsewhere = await kept('T2', 'main');
      await store.forgetPerson({ workspaceId: 'T1', userId: 'U7', by: 'U1', at });
      const left = await kept('T1', 'main');
      expect(left).not.toContain('U7');
      expect(left).not.toContain('Ana');
      expect(await kept('T2', 'main')).toBe(elsewhere);
      expect((await store.reminders.find('T1', reminderId))?.reminder.ownerId).toBe('U1');
      expect(await store.reminders.findSlot('T1', slotId)).toMatchObject({
        state: 'sent',
        digest: {
          gaps: [missingEngineer],
          notes: [
            { what: 'covered', by: 'U8' },
            { what: 'not-needed', by: 'forgotten', detail: 'vendor' },
          ],
        },
      });
      expect(await store.reminders.gapStates('T1', 'main')).toMatchObject([
        { decision: { kind: 'covered', by: 'forgotten', who: { kind: 'unnamed' } } },
      ]);
    });

    test.each(['Ana "A" Low', 'Ana\\', '100% Ana_', 'Ana!'])(
      'is without the name %j where nothing but the name told of them',
      async (name) => {
        const noted = [{ ...note, what: 'covered' as const, by: 'U8', detail: `by ${name}` }];
        const { slotId } = await fill('T1', 'main', { ...ana, name }, noted);
        await store.forgetPerson({ workspaceId: 'T1', userId: 'U7', by: 'U1', at });
        const slot = await store.reminders.findSlot('T1', slotId);
        expect(slot?.digest?.notes).toEqual([{ ...note, what: 'covered', by: 'U8' }]);
      },
    );

    test('names nobody as the owner where the owner had themselves forgotten', async () => {
      const { reminderId } = await fill('T1', 'main');
      await store.forgetPerson({ workspaceId: 'T1', userId: 'U7', by: 'U7', at });
      expect((await store.reminders.find('T1', reminderId))?.reminder.ownerId).toBe('forgotten');
    });
  });
}
