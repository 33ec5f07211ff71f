import { monitoringCoveredBy } from '../knowledge/overlaps.ts';
import { type RoleId, roleIndex } from '../knowledge/roles/index.ts';
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
  const byRole = Map.groupBy(needs.covers, ({ need }) => need.role);
  const assigned = [...byRole].flatMap(([role, needs]) => assign(role, needs, situation));
  const bridged = openings
    .filter((opening) => opening.missing > 0 && opening.isOverdue && !byRole.has(opening.role))
    .filter((opening, index, all) => all.findIndex((other) => other.role === opening.role) === index)
    .flatMap((opening) => bridge(opening, needs, situation));
  return [...assigned, ...bridged].toSorted((one, other) => roleIndex(one.role) - roleIndex(other.role));
}

function assign(role: RoleId, needs: readonly ReasonedNeed[], situation: Situation): Cover[] {
  if (situation.setAside.has(role)) return [];
  const due = needs.filter(({ need }) => isDue(need, situation));
  if (due.length === 0) return [];
  const needed = Math.max(...due.map(({ need }) => need.people));
  const missing = Math.round((needed - coveredShare(role, situation)) * 100) / 100;
  if (missing <= 0) return [];
  return [
    {
      role,
      kind: 'assign',
      share: missing,
      isLean: due.every(({ need }) => need.isLean === true),
      standIns: findStandIns(role, situation.staff),
      reasons: describeReasons(due),
    },
  ];
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

function bridge(opening: Opening, needs: ReasonedNeeds, situation: Situation): Cover[] {
  if (situation.setAside.has(opening.role)) return [];
  const standIns = findStandIns(opening.role, situation.staff);
  if (standIns.length === 0) return [];
  return [
    {
      role: opening.role,
      kind: 'stand-in',
      share: opening.missing,
      isLean: false,
      standIns,
      reasons: describeReasons(needs.ofSeat(opening)),
    },
  ];
}
