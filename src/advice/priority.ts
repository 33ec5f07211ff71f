import type { Criterion } from './advice.ts';
import { noPlace, type Opening } from './openings.ts';

/**
 * The order among hires: the first criterion in which two openings differ decides; the smaller number comes first.
 * This is the only place that compares openings. It is a list and not a score, so that it can be explained.
 */
const criteria: readonly { readonly id: Criterion; readonly rank: (opening: Opening) => number }[] = [
  // Needed by a phase that has begun, or by a date that its lead time can no longer meet.
  { id: 'overdue', rank: (opening) => (opening.isOverdue ? 0 : 1) },
  // Called for by an answer or by the situation.
  { id: 'answer', rank: (opening) => (opening.isCalledFor ? 0 : 1) },
  // The default order of hires.
  { id: 'sequence', rank: (opening) => opening.sequence },
  // Growing towards the stage's size, in the order of its table.
  { id: 'growth', rank: (opening) => opening.growth },
  // Nothing in the sources tells them apart; the order of the role list keeps the answer the same every time.
  { id: 'list', rank: (opening) => opening.seatIndex },
];

/** Negative where `one` comes first; never 0 for two different seats. */
export function compareOpenings(one: Opening, other: Opening): number {
  for (const { rank } of criteria) {
    const first = rank(one);
    const second = rank(other);
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}

/** The criterion by which one of two openings comes before the other. */
export function findDecider(one: Opening, other: Opening): Criterion {
  return criteria.find(({ rank }) => rank(one) !== rank(other))?.id ?? 'list';
}

/** The strongest criterion that speaks for an opening by itself. */
export function findOwnCriterion(opening: Opening): Criterion {
  if (opening.isOverdue) return 'overdue';
  if (opening.isCalledFor) return 'answer';
  if (opening.sequence !== noPlace) return 'sequence';
  return 'growth';
}
