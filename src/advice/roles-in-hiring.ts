import { roleIndex } from '../knowledge/roles/index.ts';
import { compareText } from '../team/compare-text.ts';
import { dayNumber, isoDate } from '../team/day.ts';
import type { OpenRole } from '../team/open-roles.ts';
import type { RoleInHiring } from './advice.ts';
import { describeDue } from './describe-hire.ts';
import { isByDate, leadDays, moreUrgent } from './due.ts';
import type { Opening } from './openings.ts';
import type { Situation } from './situation.ts';

/** The roles in hiring, each with whether it is late. They are chased, never advised again. */
export function findRolesInHiring(
  openings: readonly Opening[],
  situation: Situation,
): readonly RoleInHiring[] {
  return situation.team.openRoles
    .map((open) => describe(open, openings, situation))
    .toSorted(
      (one, other) =>
        roleIndex(one.role) - roleIndex(other.role) ||
        compareText(one.openedOn, other.openedOn) ||
        compareText(one.expectedStart ?? '', other.expectedStart ?? ''),
    );
}

function describe(open: OpenRole, openings: readonly Opening[], situation: Situation): RoleInHiring {
  const { today } = situation;
  const openedOn = dayNumber(open.openedOn);
  const lead = leadDays(situation, 'hire');
  const arrives = open.expectedStart === undefined ? openedOn + lead : dayNumber(open.expectedStart);
  const due = openings
    .filter((opening) => opening.role === open.role && opening.missing > 0)
    .reduce<Opening['due']>((first, opening) => moreUrgent(first, opening.due), undefined);
  const missesDue = isByDate(due) && Math.max(arrives, today) > due.day;
  const isLate = missesDue || today > arrives;
  return {
    role: open.role,
    openedOn: open.openedOn,
    weeksOpen: Math.max(0, Math.floor((today - openedOn) / 7)),
    expectedStart: open.expectedStart,
    arrivesOn: isoDate(Math.max(arrives, today)),
    due: describeDue(due),
    isLate,
    bridgeFrom: isLate ? isoDate(today + leadDays(situation, 'contract')) : undefined,
  };
}
