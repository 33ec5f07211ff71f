import { monitoringCoveredBy } from '../knowledge/overlaps.ts';
import { type RoleId, roles } from '../knowledge/roles/index.ts';
import type { Cover } from './advice.ts';
import type { ReasonedNeed, ReasonedNeeds } from './called-needs.ts';
import { describeReasons } from './describe-hire.ts';
import { findDue, isTooLate } from './due.ts';
import type { Opening } from './openings.ts';
import type { Situation } from './situation.ts';
import { findStandIns } from './stand-ins.ts';

/**
 * What people already there can cover: functions to assign to somebody of the organisation, and for hires that are overdue
 * the people of the team who could stand in meanwhile. In the order of the role list.
 */
export function findCoverNow(
  needs: ReasonedNeeds,
  openings: readonly Opening[],
  situation: Situation,
): readonly Cover[] {
  const functions = groupByRole(needs.covers);
  const overdue = firstOverdueByRole(openings);
  const found: Cover[] = [];
  for (let index = 0; index < roles.length; index += 1) {
    const asked = functions[index];
    const opening = overdue[index];
    const cover = asked
      ? assign(asked, situation)
      : opening && bridge(opening, needs.ofSeat(opening), situation);
    if (cover) found.push(cover);
  }
  return found;
}

/** By position of the role. */
type ByRole<Value> = readonly (Value | undefined)[];

function groupByRole(covers: readonly ReasonedNeed[]): ByRole<readonly ReasonedNeed[]> {
  const byRole: (ReasonedNeed[] | undefined)[] = [];
  for (const reasoned of covers) {
    const known = byRole[reasoned.need.roleIndex];
    if (known) known.push(reasoned);
    else byRole[reasoned.need.roleIndex] = [reasoned];
  }
  return byRole;
}

function firstOverdueByRole(openings: readonly Opening[]): ByRole<Opening> {
  const byRole: (Opening | undefined)[] = [];
  for (const opening of openings) {
    if (opening.missing > 0 && opening.isOverdue) byRole[opening.roleIndex] ??= opening;
  }
  return byRole;
}

function assign(needs: readonly ReasonedNeed[], situation: Situation): Cover | undefined {
  const role = needs[0]?.need.role;
  if (!role || situation.setAside.has(role)) return undefined;
  const due = needs.filter(({ need }) => isDue(need, situation));
  let needed = 0;
  for (const { need } of due) needed = Math.max(needed, need.people);
  const missing = Math.round((needed - coveredShare(role, situation)) * 100) / 100;
  if (missing <= 0) return undefined;
  return {
    role,
    kind: 'assign',
    share: missing,
    isLean: due.every(({ need }) => need.isLean),
    standIns: findStandIns(role, situation.staff),
    reasons: describeReasons(due),
  };
}

/** The share of a week that people present give to a function. */
export function coveredShare(role: RoleId, { staff }: Situation): number {
  const meanwhile = role === 'monitoring-specialist' ? staff.inSeat(monitoringCoveredBy) : 0;
  return staff.inSeat(role) + meanwhile;
}

/** Needed already, or by a date so near that a hire would come too late. */
function isDue(need: ReasonedNeed['need'], situation: Situation): boolean {
  return isTooLate(findDue(need, situation), false, situation);
}

function bridge(opening: Opening, needs: readonly ReasonedNeed[], situation: Situation): Cover | undefined {
  if (situation.setAside.has(opening.role)) return undefined;
  const standIns = findStandIns(opening.role, situation.staff);
  if (standIns.length === 0) return undefined;
  return {
    role: opening.role,
    kind: 'stand-in',
    share: opening.missing,
    isLean: false,
    standIns,
    reasons: describeReasons(needs),
  };
}
