import type { Team } from '../team/team.ts';
import type { Holidays } from './calendar.ts';
import { composeDigest } from './compose-digest.ts';
import type { Digest } from './digest.ts';
import type { GapState } from './gap-state.ts';
import type { Reminder } from './reminder.ts';
import { nextOccurrence, type Occurrence } from './schedule.ts';

/** What a claimed slot is decided on. */
export interface SlotFacts {
  readonly key: string;
  readonly dueAt: number;
  readonly reminderId: string;
  /** Absent where it was deleted. */
  readonly reminder: Reminder | undefined;
  readonly isPaused: boolean;
  /** Absent where the team is not there any more. */
  readonly team: { readonly team: Team; readonly updatedAt: string } | undefined;
  readonly gapStates: readonly GapState[];
}

export type SlotVerdict =
  | { readonly kind: 'post'; readonly digest: Digest; readonly next: Occurrence | undefined }
  | {
      readonly kind: 'skip';
      readonly why: 'deleted' | 'paused' | 'no-team' | 'late' | 'nothing-to-say';
      readonly next: Occurrence | undefined;
    };

/** Milliseconds. A slot that could not be told within two hours is not told any more: the next one is. */
export const catchUpWindow = 2 * 60 * 60 * 1000;

/** What becomes of a slot at this moment, in milliseconds since 1970, and which one comes after it. */
export function decideSlot(facts: SlotFacts, now: number, holidays: Holidays): SlotVerdict {
  const { reminder, team, key, dueAt, reminderId, gapStates } = facts;
  if (!reminder) return { kind: 'skip', why: 'deleted', next: undefined };
  if (facts.isPaused) return { kind: 'skip', why: 'paused', next: undefined };
  const next = nextOccurrence(reminder, { key }, holidays);
  if (now - dueAt > catchUpWindow) return { kind: 'skip', why: 'late', next };
  if (!team) return { kind: 'skip', why: 'no-team', next };
  const today = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(reminder.schedule.zone)
    .toPlainDate();
  const savedOn = Temporal.Instant.from(team.updatedAt).toZonedDateTimeISO('UTC').toPlainDate();
  const digest = composeDigest({ reminderId, reminder, team: team.team, savedOn, today, gapStates });
  return digest ? { kind: 'post', digest, next } : { kind: 'skip', why: 'nothing-to-say', next };
}
