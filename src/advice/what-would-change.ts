import { seatSeniority } from '../knowledge/hiring-sequence.ts';
import { type MilestoneId, milestoneKinds } from '../knowledge/milestones.ts';
import { notSure, questions } from '../knowledge/questions.ts';
import type { Answers } from '../team/answers.ts';
import type { Change } from './advice.ts';
import { type CalledNeeds, callNeeds, callSameHires } from './called-needs.ts';
import { leadDays } from './due.ts';
import { findNextOpening } from './next-hire.ts';
import { findOpenings, type Opening } from './openings.ts';
import { type Situation, withAnswers, withMilestone } from './situation.ts';

/** How far away "later" is: a year, beyond every lead time that is usual. */
const farAway = 365;

/** What is the case now. */
export interface Given {
  readonly situation: Situation;
  readonly called: CalledNeeds;
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
  const { situation } = given;
  return questions.flatMap((question): readonly Change[] => {
    const answer = situation.answers[question.id];
    const changes = question.options
      .filter((option) => option.id !== answer)
      .map((option): Change => {
        const answers = { ...situation.answers, [question.id]: option.id } as Answers;
        const other = nextWithAnswers(withAnswers(situation, answers), given);
        return describe({ kind: 'answer', question: question.id, instead: option.id }, given.next, other);
      });
    const different = changes.filter((change) => change.isDifferent);
    // An open question is named even where no answer to it would change the next hire.
    if (different.length > 0 || answer !== notSure.id) return different;
    return changes.filter((change) => change.about.instead !== question.leastDemanding).slice(0, 1);
  });
}

function changesByMilestone({ situation, next }: Given): readonly Change[] {
  return milestoneKinds.flatMap(({ id }) =>
    otherDates(id, situation)
      .map(({ instead, day }): Change => {
        const other = nextIn(withMilestone(situation, id, day));
        return describe({ kind: 'milestone', milestone: id, instead }, next, other);
      })
      .filter((change) => change.isDifferent),
  );
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

/** Most answers change no hire, or only what should be covered; then there is nothing to work out anew. */
function nextWithAnswers(other: Situation, given: Given): Opening | undefined {
  const called = callNeeds(other);
  const isSameHires = other.phaseDues === given.situation.phaseDues && callSameHires(called, given.called);
  return isSameHires ? given.next : findNextOpening(findOpenings(called, other), other);
}

function nextIn(other: Situation): Opening | undefined {
  return findNextOpening(findOpenings(callNeeds(other), other), other);
}

function describe(about: Change['about'], next: Opening | undefined, other: Opening | undefined): Change {
  const nextHire = other ? { role: other.role, seniority: seniorityOf(other) } : null;
  const isDifferent = next?.role !== other?.role || (next && seniorityOf(next)) !== nextHire?.seniority;
  return { about, nextHire, isDifferent };
}

function seniorityOf({ role, seat }: Opening) {
  return seatSeniority[role]?.[seat];
}
