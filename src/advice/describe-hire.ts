import { hiringSequence, seatSeniority } from '../knowledge/hiring-sequence.ts';
import { findRole } from '../knowledge/roles/index.ts';
import { type DayNumber, isoDate } from '../team/day.ts';
import type { Due, Hire, Reason } from './advice.ts';
import type { ReasonedNeed } from './called-needs.ts';
import { type DueDay, isByDate, leadDays } from './due.ts';
import type { Opening } from './openings.ts';
import { findOwnCriterion } from './priority.ts';
import type { Situation } from './situation.ts';

/** Months in the hiring sequence are counted as thirty days and a half: they are targets, not deadlines. */
const daysInMonth = 30.5;

/** The hire for an opening: how, by when, and why. `startMonth` is where the team stands in the hiring sequence;
 * the next hire always has dates. */
export function describeHire(
  opening: Opening,
  needs: readonly ReasonedNeed[],
  situation: Situation,
  place: { readonly isNext: boolean; readonly startMonth: number },
): Hire {
  const how = opening.isLean ? 'contract' : opening.missing < 1 ? 'part-time' : 'hire';
  const decidedBy = findOwnCriterion(opening);
  const dates = findDates(
    opening,
    situation,
    place,
    leadDays(situation, opening.isLean ? 'contract' : 'hire'),
  );
  const needsBridge = opening.isOverdue && how !== 'contract';
  return {
    role: opening.role,
    people: opening.missing,
    seniority: seatSeniority[opening.role]?.[opening.seat],
    how,
    inSeatBy: dates && isoDate(dates.inSeatBy),
    openBy: dates && isoDate(dates.openBy),
    due: describeDue(opening.due),
    isOverdue: opening.isOverdue,
    bridgeFrom: needsBridge ? isoDate(situation.today + leadDays(situation, 'contract')) : undefined,
    reasons: describeReasons(needs),
    decidedBy,
  };
}

/** The month of the hiring sequence in which a team stands whose first open seat of it is this one. */
export function findStartMonth(open: readonly Opening[]): number {
  const first = Math.min(...open.map((opening) => opening.sequence));
  const step = hiringSequence[first];
  return step ? elapsedBefore(step.fromMonth) : 0;
}

/** The reasons that stand behind needs, in their order. */
export function describeReasons(needs: readonly ReasonedNeed[]): readonly Reason[] {
  return needs.map(({ rule, need }) => ({
    rule: rule.id,
    text: need.because,
    sources: rule.sources,
    risks: findRole(need.role).lowers,
  }));
}

/** The due day as plain data. */
export function describeDue(due: DueDay | undefined): Due | undefined {
  if (due?.kind === 'milestone')
    return { kind: 'milestone', milestone: due.milestone, date: isoDate(due.day) };
  if (due?.kind === 'own-milestone')
    return { kind: 'own-milestone', milestone: due.milestone, name: due.name, date: isoDate(due.day) };
  return due?.kind === 'phase' ? { kind: 'phase', phase: due.phase } : due && { kind: 'now' };
}

function findDates(
  opening: Opening,
  { today }: Situation,
  { isNext, startMonth }: { readonly isNext: boolean; readonly startMonth: number },
  lead: number,
) {
  const soonest = { inSeatBy: today + lead, openBy: today };
  const { due } = opening;
  if (isByDate(due)) return countBack(due.day, today, lead);
  if (due || opening.isCalledFor) return soonest;
  const step = hiringSequence[opening.sequence];
  if (!step) return isNext ? soonest : undefined;
  return countBack(today + Math.round((step.toMonth - startMonth) * daysInMonth), today, lead);
}

function countBack(day: DayNumber, today: DayNumber, lead: number) {
  const isPast = day < today;
  return { inSeatBy: isPast ? today + lead : day, openBy: Math.max(today, day - lead) };
}

/** The source's first month is month 1, before which nothing has passed; later windows begin where others end. */
function elapsedBefore(month: number): number {
  return month === 1 ? 0 : month;
}
