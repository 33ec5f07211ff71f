import { hiringSequence, type Seat, seats } from '../knowledge/hiring-sequence.ts';
import type { RoleId } from '../knowledge/roles/index.ts';
import type { CalledNeeds } from './called-needs.ts';
import { type DueDay, findDue, isTooLate, moreUrgent } from './due.ts';
import { needRules } from './need-rules/index.ts';
import type { Need, NeedRule } from './rule.ts';
import { findSeatGap } from './seat-gap.ts';
import type { Situation } from './situation.ts';

/** A seat that is needed: all needs that call for it, added up. */
export interface Opening {
  readonly role: RoleId;
  readonly roleIndex: number;
  readonly seat: Seat;
  readonly seatIndex: number;
  /** Full-time people. */
  readonly needed: number;
  /** Of those, how many nobody holds or is about to; 0 for a seat that is filled. */
  readonly missing: number;
  readonly due: DueDay | undefined;
  readonly isOverdue: boolean;
  /** An answer or the situation calls for it. */
  readonly isCalledFor: boolean;
  /** Place in the hiring sequence, or `noPlace`. */
  readonly sequence: number;
  /** Place in the stage's table, or `noPlace`. */
  readonly growth: number;
  /** A contract is enough. */
  readonly isLean: boolean;
}

/** Behind every place in a table. */
export const noPlace = 1000;

/** Every seat that is needed, filled or not. */
export function findOpenings(called: CalledNeeds, situation: Situation): readonly Opening[] {
  return tallyOpenings(called, situation, undefined);
}

/** The seats after some roles have changed; the others' openings are taken over as they are. */
export function updateOpenings(
  openings: readonly Opening[],
  changedRoles: readonly number[],
  called: CalledNeeds,
  situation: Situation,
): readonly Opening[] {
  if (changedRoles.length === 0) return openings;
  const updated = tallyOpenings(called, situation, changedRoles);
  for (const opening of openings) if (!changedRoles.includes(opening.roleIndex)) updated.push(opening);
  return updated;
}

function tallyOpenings(
  { byRule }: CalledNeeds,
  situation: Situation,
  onlyRoles: readonly number[] | undefined,
): Opening[] {
  const openings: Tally[] = [];
  for (let index = 0; index < needRules.length; index += 1) {
    const rule = needRules[index];
    const needs = byRule[index];
    if (!rule || !needs) continue;
    for (let place = 0; place < needs.length; place += 1) {
      const need = needs[place];
      if (!need || need.fill === 'cover' || onlyRoles?.includes(need.roleIndex) === false) continue;
      let tally = findSeat(openings, need.seatIndex);
      if (!tally) {
        tally = beginTally(need);
        openings.push(tally);
      }
      addUp(tally, need, rule, place, situation);
    }
  }
  for (const opening of openings) {
    const firstSeat = opening.roleIndex * seats.length;
    const first = findSeat(openings, firstSeat)?.needed ?? 0;
    const second = findSeat(openings, firstSeat + 1)?.needed ?? 0;
    opening.missing = findSeatGap(opening, { first, second }, situation.staff.taken[opening.roleIndex]);
    opening.isOverdue = isTooLate(opening.due, opening.isLean, situation);
  }
  return openings;
}

/** An opening while needs are being added to it. */
type Tally = { -readonly [Key in keyof Opening]: Opening[Key] };

/** There are a dozen openings at most: looking through them is faster than keeping a map. */
function findSeat(openings: readonly Tally[], seatIndex: number): Tally | undefined {
  for (const opening of openings) if (opening.seatIndex === seatIndex) return opening;
  return undefined;
}

function beginTally({ role, roleIndex, seat, seatIndex }: Need): Tally {
  return {
    role,
    roleIndex,
    seat,
    seatIndex,
    needed: 0,
    missing: 0,
    due: undefined,
    isOverdue: false,
    isCalledFor: false,
    sequence: noPlace,
    growth: noPlace,
    isLean: true,
  };
}

/** Hires that only a cast calls for come behind the hiring sequence and before growth. */
const behindSequence = hiringSequence.length;

function addUp(tally: Tally, need: Need, { calls }: NeedRule, place: number, situation: Situation): void {
  if (need.people > tally.needed) tally.needed = need.people;
  tally.due = moreUrgent(tally.due, findDue(need, situation));
  tally.isLean &&= need.isLean;
  if (calls === 'answer') tally.isCalledFor = true;
  else if (calls === 'sequence') tally.sequence = place;
  else if (calls === 'cast') tally.sequence = Math.min(tally.sequence, behindSequence);
  else if (calls === 'stage') tally.growth = place;
}
