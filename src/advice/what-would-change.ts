import { seatSeniority } from '../knowledge/hiring-sequence.ts';
import { type MilestoneId, milestoneKinds } from '../knowledge/milestones.ts';
import { notSure, questions } from '../knowledge/questions.ts';
import type { Answers } from '../team/answers.ts';
import type { Change } from './advice.ts';
import { leadDays } from './due.ts';
import { findNextOpening } from './next-hire.ts';
import { findOpenings, type Opening } from './openings.ts';
import { type Situation, withAnswers, withMilestone } from './situation.ts';

/** How far away "later" is: a year, beyond every lead time. */
const farAway = 365;

/**
 * Every other answer and every other date that would change the next hire, with the hire it would give. An open question is
 * always in it, if only to say that it would not.
 */
export function findWhatWouldChange(situation: Situation, next: Opening | undefined): readonly Change[] {
  return [...changesByAnswer(situation, next), ...changesByMilestone(situation, next)];
}

function changesByAnswer(situation: Situation, next: Opening | undefined): readonly Change[] {
  return questions.flatMap((question): readonly Change[] => {
    const given = situation.answers[question.id];
    const changes = question.options
      .filter((option) => option.id !== given)
      .map((option): Change => {
        const answers = { ...situation.answers, [question.id]: option.id } as Answers;
        const other = nextIn(withAnswers(situation, answers));
        return describe({ kind: 'answer', question: question.id, instead: option.id }, next, other);
      });
    const different = changes.filter((change) => change.isDifferent);
    // An open question is named even where no answer to it would change the next hire.
    if (different.length > 0 || given !== notSure.id) return different;
    return changes.filter((change) => change.about.instead !== question.leastDemanding).slice(0, 1);
  });
}

function changesByMilestone(situation: Situation, next: Opening | undefined): readonly Change[] {
  return milestoneKinds.flatMap(({ id }) =>
    otherDates(id, situation)
      .map(
        ({ instead, day }): Change =>
          describe(
            { kind: 'milestone', milestone: id, instead },
            next,
            nextIn(withMilestone(situation, id, day)),
          ),
      )
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

function nextIn(situation: Situation): Opening | undefined {
  return findNextOpening(findOpenings(situation), situation);
}

function describe(about: Change['about'], next: Opening | undefined, other: Opening | undefined): Change {
  return {
    about,
    nextHire: other ? { role: other.role, seniority: seatSeniority[other.role]?.[other.seat] } : null,
    isDifferent: next?.role !== other?.role || next?.seat !== other?.seat,
  };
}
