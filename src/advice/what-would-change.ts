import { seatSeniority } from '../knowledge/hiring-sequence.ts';
import { milestoneKinds } from '../knowledge/milestones.ts';
import { notSure, noUseCase, questions } from '../knowledge/questions.ts';
import type { DayNumber } from '../team/day.ts';
import type { Change } from './advice.ts';
import { type CalledNeeds, callNeeds, type ReasonedNeeds, recallNeeds } from './called-needs.ts';
import { leadDays } from './due.ts';
import { findNextOpening, moreImportant } from './next-hire.ts';
import { isSlowBatchModel } from './not-yet.ts';
import { dateAnew, findOpenings, findOpeningsOf, type Opening } from './openings.ts';
import { includesRole, noRoles, type RoleSet } from './role-set.ts';
import type { ChangeableFact } from './rule.ts';
import { type Situation, withAnswer, withMilestone, withOwnMilestone } from './situation.ts';

/** How far away "later" is: a year, beyond every lead time that is usual. */
const farAway = 365;

/** What is the case now. */
export interface Given {
  readonly situation: Situation;
  readonly called: CalledNeeds;
  readonly needs: ReasonedNeeds;
  /** The openings that can be the next hire. */
  readonly candidates: readonly Opening[];
  readonly next: Opening | undefined;
}

/**
 * Every other answer and every other date that would change the next hire, with the hire it would give; what is built is a
 * choice and weighed only while it is open. An open question is always in it, if only to say that it would not.
 */
export function findWhatWouldChange(given: Given): readonly Change[] {
  return [...changesByAnswer(given), ...changesByMilestone(given), ...changesByOwnMilestone(given)];
}

function changesByAnswer(given: Given): readonly Change[] {
  const { situation, next } = given;
  const changes: Change[] = [];
  for (const question of questions) {
    const { id, options, leastDemanding } = question;
    const answer = situation.answers[id];
    if ('isChoice' in question && answer !== notSure.id && answer !== noUseCase) continue;
    const before = changes.length;
    for (const option of options) {
      if (option.id === answer) continue;
      const other = nextAfter(id, withAnswer(situation, id, option.id), given);
      if (isSameHire(next, other)) continue;
      changes.push(describe({ kind: 'answer', question: id, instead: option.id }, other, true));
    }
    // An open question is named even where no answer to it would change the next hire.
    if (changes.length > before || answer !== notSure.id) continue;
    const instead = options.find((option) => option.id !== leastDemanding)?.id ?? leastDemanding;
    changes.push(describe({ kind: 'answer', question: id, instead }, next, false));
  }
  return changes;
}

function changesByMilestone(given: Given): readonly Change[] {
  const { situation, next } = given;
  const changes: Change[] = [];
  for (const { id } of milestoneKinds) {
    for (const { instead, day } of otherDates(situation.milestones.get(id)?.day, situation)) {
      const other = nextAfter(id, withMilestone(situation, id, day), given);
      if (isSameHire(next, other)) continue;
      changes.push(describe({ kind: 'milestone', milestone: id, instead }, other, true));
    }
  }
  return changes;
}

function changesByOwnMilestone(given: Given): readonly Change[] {
  const { situation, next } = given;
  const changes: Change[] = [];
  for (const { due } of situation.ownEndings) {
    const { kind, milestone, name } = due;
    for (const { instead, day } of otherDates(due.day, situation)) {
      const other = nextAfter(kind, withOwnMilestone(situation, milestone, day), given);
      if (isSameHire(next, other)) continue;
      changes.push(describe({ kind, milestone, name, instead }, other, true));
    }
  }
  return changes;
}

/** "soon" is within the lead time of a hire, "later" far beyond it, "none" no date at all. */
function otherDates(day: DayNumber | undefined, situation: Situation) {
  const soon = {
    instead: 'soon' as const,
    day: situation.today + Math.max(0, leadDays(situation, 'hire') - 7),
  };
  const later = { instead: 'later' as const, day: situation.today + farAway };
  if (day === undefined) return [soon];
  const none = { instead: 'none' as const, day: undefined };
  return day <= soon.day ? [none, later] : [none, soon];
}

/** The next hire once a fact has changed. Most facts change few roles; nothing else is worked out anew. */
function nextAfter(changed: ChangeableFact, other: Situation, given: Given): Opening | undefined {
  if (isSlowBatchModel(other)) return undefined;
  if (isSlowBatchModel(given.situation)) return findNextOpening(findOpenings(callNeeds(other), other), other);
  const { byRule, changedRoles } = recallNeeds(given.called.byRule, changed, other, given.situation.kind);
  const others = nextOfOtherRoles(changedRoles, other, given);
  if (changedRoles === noRoles) return others;
  return findNextOpening(findOpeningsOf(changedRoles, byRule, other), other, others);
}

/** The next hire among the roles whose hires are the same; their dates may differ. */
function nextOfOtherRoles(
  changedRoles: RoleSet,
  other: Situation,
  { situation, needs, candidates, next }: Given,
): Opening | undefined {
  const areDatesSame = other.phaseDues === situation.phaseDues;
  if (areDatesSame && next && !includesRole(changedRoles, next.roleIndex)) return next;
  let first: Opening | undefined;
  for (const opening of candidates) {
    if (includesRole(changedRoles, opening.roleIndex)) continue;
    first = moreImportant(first, areDatesSame ? opening : dateAnew(opening, needs.ofSeat(opening), other));
  }
  return first;
}

/** Compared by what is shown of a hire, so that a change never reads "ML engineer instead of ML engineer". */
function isSameHire(one: Opening | undefined, other: Opening | undefined): boolean {
  if (one?.role !== other?.role) return false;
  return one?.seat === other?.seat || seniorityOf(one) === seniorityOf(other);
}

function describe(about: Change['about'], opening: Opening | undefined, isDifferent: boolean): Change {
  const nextHire = opening ? { role: opening.role, seniority: seniorityOf(opening) } : null;
  return { about, nextHire, isDifferent };
}

function seniorityOf(opening: Opening | undefined) {
  return opening && seatSeniority[opening.role]?.[opening.seat];
}
