import { findRole } from '../knowledge/roles/index.ts';
import type { Opening } from './openings.ts';
import { compareOpenings } from './priority.ts';
import type { Situation } from './situation.ts';

/** The seats to fill: in the order to fill them, and those that must wait. */
export interface HiringOrder {
  readonly open: readonly Opening[];
  /** Full-time data scientists, while nobody on the team and no hire before them ships. */
  readonly held: readonly Opening[];
}

/**
 * The seat to fill next, among the openings and `other`, which can be it already; undefined where there is none. The first
 * of `orderHires`, found without sorting.
 */
export function findNextOpening(
  openings: readonly Opening[],
  situation: Situation,
  other?: Opening,
): Opening | undefined {
  let next = other;
  for (const opening of openings) if (canBeNext(opening, situation)) next = moreImportant(next, opening);
  return next;
}

/** True for a seat that is to be filled and need not wait; whether it is so depends on no date. */
export function canBeNext(opening: Opening, situation: Situation): boolean {
  return isToFill(opening, situation) && !mustWait(opening, situation.staff.ships);
}

/** The one of two openings to fill first. */
export function moreImportant(one: Opening | undefined, other: Opening): Opening {
  return one && compareOpenings(one, other) < 0 ? one : other;
}

/** Every seat to fill, in order. Roles in hiring and roles set aside are not among them. */
export function orderHires(openings: readonly Opening[], situation: Situation): HiringOrder {
  const open: Opening[] = [];
  const held: Opening[] = [];
  let ships = situation.staff.ships;
  for (const opening of openings
    .filter((candidate) => isToFill(candidate, situation))
    .toSorted(compareOpenings)) {
    if (mustWait(opening, ships)) {
      held.push(opening);
      continue;
    }
    open.push(opening);
    ships ||= findRole(opening.role).ships === true;
  }
  return { open, held };
}

function isToFill(opening: Opening, situation: Situation): boolean {
  return (
    opening.missing > 0 && !situation.inHiring.has(opening.role) && !situation.setAside.has(opening.role)
  );
}

/** Models that nobody can deploy: a full-time data scientist is never hired while nobody ships. */
function mustWait(opening: Opening, ships: boolean): boolean {
  return opening.role === 'data-scientist' && opening.missing > 0.5 && !ships;
}
