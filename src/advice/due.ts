import type { MilestoneId } from '../knowledge/milestones.ts';
import type { PhaseId } from '../knowledge/phases.ts';
import type { DayNumber } from '../team/day.ts';
import type { Need } from './rule.ts';
import type { Situation } from './situation.ts';

/** When a seat must be taken. "phase": the phase has begun. "now": a rule says that it is missing already. */
export type DueDay =
  | { readonly kind: 'now'; readonly day: DayNumber }
  | { readonly kind: 'phase'; readonly phase: PhaseId; readonly day: DayNumber }
  | { readonly kind: 'milestone'; readonly milestone: MilestoneId; readonly day: DayNumber }
  /** A date of the team's own that ends the phase. */
  | {
      readonly kind: 'own-milestone';
      readonly milestone: string;
      readonly name: string;
      readonly day: DayNumber;
    };

/** When the seat that a rule calls for must be taken; undefined where nothing says so. */
export function findDue(need: Need, situation: Situation): DueDay | undefined {
  if (need.isDueNow) return now;
  const byMilestone = need.byMilestone && situation.milestones.get(need.byMilestone);
  if (byMilestone) return byMilestone;
  return need.byPhase < 0 ? undefined : situation.phaseDues[need.byPhase];
}

/** True for a date that a team gave; the other kinds say that the seat is needed already. */
export function isByDate(
  due: DueDay | undefined,
): due is Extract<DueDay, { kind: 'milestone' | 'own-milestone' }> {
  return due?.kind === 'milestone' || due?.kind === 'own-milestone';
}

/** The one of two that comes first. */
export function moreUrgent(one: DueDay | undefined, other: DueDay | undefined): DueDay | undefined {
  if (!one || !other) return one ?? other;
  return other.day < one.day ? other : one;
}

/** From opening a role to somebody in the seat, the notice of a hire included, in whole days. */
export function leadDays(situation: Situation, how: 'hire' | 'contract'): number {
  const { hire, contract, notice } = situation.team.leadTimes;
  return Math.ceil((how === 'hire' ? hire + notice : contract) * 7);
}

/** True where the seat is needed already, or by a date that its lead time can no longer meet. */
export function isTooLate(due: DueDay | undefined, isLean: boolean, situation: Situation): boolean {
  if (!due) return false;
  return due.day - leadDays(situation, isLean ? 'contract' : 'hire') < situation.today;
}

/** What is needed now is more urgent than any phase or date. */
const now: DueDay = { kind: 'now', day: Number.NEGATIVE_INFINITY };
