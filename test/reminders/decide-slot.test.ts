import { describe, expect, test } from 'vitest';
import { composeDigest } from '../../src/reminders/compose-digest.ts';
import { decideSlot, type SlotFacts } from '../../src/reminders/decide-slot.ts';
import { gapSchema } from '../../src/reminders/gap.ts';
import { type GapDecision, type GapState, newGapState } from '../../src/reminders/gap-state.ts';
import { type Reminder, usualCalendar } from '../../src/reminders/reminder.ts';
import { reminderKindIds } from '../../src/reminders/reminder-kind.ts';
import { aTeam, someone, today } from '../support/a-team.ts';
import { forGeneratedTeams } from '../support/for-generated-teams.ts';

const reminder: Reminder = {
  kinds: ['missing-role', 'unaccountable-task'],
  schedule: { every: { kind: 'week', days: [1, 2, 3, 4, 5] }, time: '09:00', zone: 'Europe/Berlin' },
  calendar: usualCalendar,
  ownerId: 'U1',
};
const noHolidays = { find: () => undefined };
const late = aTeam({
  answers: { phase: 'production' },
  roster: [someone('ai-product-manager'), someone('ml-engineer', 'senior'), someone('data-engineer')],
});
const dueAt = Temporal.Instant.from('2026-11-23T08:00:00Z').epochMilliseconds;
const hours = 60 * 60 * 1000;
const facts: SlotFacts = {
  key: '2026-11-23T09:00',
  dueAt,
  reminderId: 'r1',
  reminder,
  isPaused: false,
  team: { team: late, updatedAt: '2026-11-21T09:00:00Z' },
  gapStates: [],
};
const decide = (change: Partial<SlotFacts> = {}, now = dueAt) =>
  decideSlot({ ...facts, ...change }, now, noHolidays);

/** What is remembered of every gap of the digest, in the same way. */
function remembered(change: Partial<GapState>): readonly GapState[] {
  const verdict = decide();
  if (verdict.kind !== 'post') throw new Error('there is nothing to remember');
  return verdict.digest.gaps.map(({ key, facts: stands }) => ({ ...newGapState(key, stands), ...change }));
}

describe('a slot that is due', () => {
  test('tells what is missing, the most urgent first, and names the next slot', () => {
    const verdict = decide();
    expect(verdict).toMatchObject({
      kind: 'post',
      digest: { date: '2026-11-23', notes: [], isRepeat: false },
      next: { key: '2026-11-24T09:00' },
    });
    if (verdict.kind === 'post')
      expect(verdict.digest.gaps.map(({ key }) => key)).toContain('unaccountable-task:monitoring');
  });

  test.each<[string, Partial<SlotFacts>, string]>([
    ['deleted meanwhile', { reminder: undefined }, 'deleted'],
    ['paused meanwhile', { isPaused: true }, 'paused'],
  ])('of a reminder that was %s is skipped for good', (_, change, why) => {
    expect(decide(change)).toEqual({ kind: 'skip', why, next: undefined });
  });

  test('of a team that is gone, or with nothing to say, is skipped', () => {
    const complete = aTeam({ answers: { phase: 'scoping' }, roster: late.roster });
    expect(decide({ team: undefined })).toMatchObject({ kind: 'skip', why: 'no-team' });
    expect(decide({ team: { team: complete, updatedAt: '2026-11-21T09:00:00Z' } })).toMatchObject({
      kind: 'skip',
      why: 'nothing-to-say',
      next: { key: '2026-11-24T09:00' },
    });
  });

  test('is told up to two hours late, then no more', () => {
    expect(decide({}, dueAt + 2 * hours)).toMatchObject({ kind: 'post' });
    expect(decide({}, dueAt + 2 * hours + 1)).toMatchObject({
      kind: 'skip',
      why: 'late',
      next: { key: '2026-11-24T09:00' },
    });
  });

  test.each<[string, GapDecision, boolean]>([
    ['snoozed beyond today', { kind: 'snoozed', until: '2026-11-24', by: 'U1', on: '2026-11-20' }, false],
    ['snoozed until today', { kind: 'snoozed', until: '2026-11-23', by: 'U1', on: '2026-11-20' }, true],
    ['covered', { kind: 'covered', who: { kind: 'unnamed' }, by: 'U1', on: '2026-11-20' }, false],
    ['not needed', { kind: 'not-needed', reason: '', by: 'U1', on: '2026-11-20' }, false],
  ])('of which every gap is %s', (_, decision, isTold) => {
    expect(decide({ gapStates: remembered({ decision }) }).kind).toBe(isTold ? 'post' : 'skip');
  });

  test('tells a gap again, whatever was decided, when its facts have changed', () => {
    const decision: GapDecision = { kind: 'not-needed', reason: '', by: 'U1', on: '2026-11-20' };
    expect(decide({ gapStates: remembered({ decision, facts: 'others' }) }).kind).toBe('post');
  });

  test('tells of a gap four times, each reminder by itself', () => {
    expect(decide({ gapStates: remembered({ posts: { r1: 3 } }) }).kind).toBe('post');
    expect(decide({ gapStates: remembered({ posts: { r1: 4 } }) }).kind).toBe('skip');
    expect(decide({ gapStates: remembered({ posts: { r2: 4 } }) }).kind).toBe('post');
  });
});

test('of every team, gaps have keys of their own, fit what is kept, and are the same each time', () => {
  forGeneratedTeams((team) => {
    const compose = () =>
      composeDigest({
        reminderId: 'r1',
        reminder: { kinds: reminderKindIds },
        team,
        savedOn: today.subtract({ days: 40 }),
        today,
        gapStates: [],
      });
    const gaps = compose()?.gaps ?? [];
    expect(new Set(gaps.map(({ key }) => key)).size).toBe(gaps.length);
    for (const gap of gaps) expect(gapSchema.safeParse(gap).success).toBe(true);
    expect(compose()?.gaps ?? []).toEqual(gaps);
  }, 200);
});
