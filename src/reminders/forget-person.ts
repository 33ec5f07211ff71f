import type { Digest } from './digest.ts';
import type { GapDecision, GapState } from './gap-state.ts';
import type { Reminder } from './reminder.ts';

/** Stands where a Slack user id stood. */
const someone = 'forgotten';

/** The reminder with this person replaced by whoever had them forgotten; the same object where it is not theirs. */
export function forgetInReminder(reminder: Reminder, userId: string, by: string): Reminder {
  if (reminder.ownerId !== userId) return reminder;
  return { ...reminder, ownerId: by === userId ? someone : by };
}

/** What is remembered of a gap, without this person. */
export function forgetInGapState(state: GapState, userId: string): GapState {
  const { decision } = state;
  return decision === undefined ? state : { ...state, decision: forgetInDecision(decision, userId) };
}

function forgetInDecision(decision: GapDecision, userId: string): GapDecision {
  const by = decision.by === userId ? someone : decision.by;
  if (decision.kind !== 'covered') return { ...decision, by };
  const isThem = decision.who.kind === 'slack' && decision.who.userId === userId;
  return { ...decision, by, who: isThem ? { kind: 'unnamed' } : decision.who };
}

/** A digest without this person, whom its notes may also call by one of these names. */
export function forgetInDigest(digest: Digest, userId: string, names: readonly string[]): Digest {
  const isNamed = (text: string) => [userId, ...names].some((name) => text.includes(name));
  const notes = digest.notes.map(({ detail, ...note }) => ({
    ...note,
    by: note.by === userId ? someone : note.by,
    ...(detail === undefined || isNamed(detail) ? {} : { detail }),
  }));
  return { ...digest, notes };
}
