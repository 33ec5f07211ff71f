import { seatSeniority } from '../knowledge/hiring-sequence.ts';
import { type MilestoneId, milestoneKinds } from '../knowledge/milestones.ts';
import { notSure, questions } from '../knowledge/questions.ts';
import type { Answers } from '../team/answers.ts';
import type { Change } from './advice.ts';
import { type CalledNeeds, callNeeds, findChangedRoles } from './called-needs.ts';
import { leadDays } from './due.ts';
import { findNextOpening } from './next-hire.ts';
import { findOpenings, type Opening, updateOpenings } from './openings.ts';
import { type Situation, withAnswers, withMilestone } from './situation.ts';

/** How far away "later" is: a year, beyond every lead time that is usual. */
const farAway = 365;

/** What is the case now. */
export interface Given {
  readonly situation: Situation;
  readonly called: CalledNeeds;
  readonly openings: readonly Opening[];
  readonly next: Opening | undefined;
}

/**
 * Every other answer and every other date that would change the next hire, with the hire it would give. An open question is
 * always in it, if only to say that it would not.
 */
export function findWhatWouldChange(given: Given): readonly Change[] {
  return [...changesByAnswer(given), ...changesByMilestone(given)];
}

function changesByAnswer(given: Given): readonly Change[] {
  const { situation, next } = given;
  const changes: Change[] = [];
  for (const { id, options, leastDemanding } of questions) {
    const answer = situation.answers[id];
    const before = changes.length;
    for (const option of options) {
      if (option.id === answer) continue;
      const answers: Answers = { ...situation.answers, [id]: option.id };
      const other = nextWithAnswers(withAnswers(situation, answers), given);
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

function changesByMilestone({ situation, next }: Given): readonly Change[] {
  const changes: Change[] = [];
  for (const { id } of milestoneKinds) {
    for (const { instead, day } of otherDates(id, situation)) {
      const other = nextIn(withMilestone(situation, id, day));
      if (isSameHire(next, other)) continue;
      changes.push(describe({ kind: 'milestone', milestone: id, instead }, other, true));
    }
  }
  return changes;
}

/** "soon" is within the lead time of a hire, "later" far beyond it, "none" no date at all. */
function otherDates(id: MilestoneId, situation: Situation) {
  const soon = {
    instead: 'soon' as const,
    day: situation.today + Math.max(0, leadDays(situation, 'hire') - 7),
  };
  const later = { instead: 'later' as const, day: situation.today + farAway };
  const day = situation.milestones.get(id)?.day;
  if (day === undefined) return [soon];
  const none = { instead: 'none' as const, day: undefined };
  return day <= soon.day ? [none, later] : [none, soon];
}

/** Most answers change few roles, or only what should be covered; the other openings need not be worked out anew. */
function nextWithAnswers(
  other: Situation,
  { situation, called, openings, next }: Given,
): Opening | undefined {
  if (other.phaseDues !== situation.phaseDues) return nextIn(other);
  const otherCalled = callNeeds(other);
  const updated = updateOpenings(openings, findChangedRoles(called, otherCalled), otherCalled, other);
  return updated === openings ? next : findNextOpening(updated, other);
}

function nextIn(other: Situation): Opening | undefined {
  return findNextOpening(findOpenings(callNeeds(other), other), other);
}

/** Compared by what is shown of a hire, so that a change never reads "ML engineer instead of ML engineer". */
function isSameHire(one: Opening | undefined, other: Opening | undefined): boolean {
  if (one === other) return true;
  return one !== undefined && one.role === other?.role && seniorityOf(one) === seniorityOf(other);
}

function describe(about: Change['about'], opening: Opening | undefined, isDifferent: boolean): Change {
  const nextHire = opening ? { role: opening.role, seniority: seniorityOf(opening) } : null;
  return { about, nextHire, isDifferent };
}

function seniorityOf({ role, seat }: Opening) {
  return seatSeniority[role]?.[seat];
}
