import type { Advice } from '../advice/advice.ts';
import type { Team } from '../team/team.ts';
import type { Gap } from './gap.ts';

export const reminderKindIds = [
  'missing-role',
  'late-opening',
  'long-hiring',
  'unaccountable-task',
  'stale-answers',
  'weekly-digest',
] as const;
export type ReminderKindId = (typeof reminderKindIds)[number];

/** What a kind looks at. */
export interface ReminderFacts {
  readonly team: Team;
  readonly advice: Advice;
  /** When the answers were saved last; a date in UTC. */
  readonly savedOn: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
}

/** One sort of thing that a channel can be reminded of. */
export interface ReminderKind {
  readonly id: ReminderKindId;
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  /** True where a new reminder has it unless somebody takes it out. */
  readonly isUsual: boolean;
  /** What there is to say; empty where there is nothing. Every gap's key is unique among all kinds. */
  readonly findGaps: (facts: ReminderFacts) => readonly Gap[];
}

export function defineReminderKind(kind: ReminderKind): ReminderKind {
  return kind;
}
