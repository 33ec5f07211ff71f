import { hiringSequence, type Seat, seats } from '../knowledge/hiring-sequence.ts';
import type { RoleId } from '../knowledge/roles/index.ts';
import type { CalledNeeds, NeedsByRule } from './called-needs.ts';
import { type DueDay, findFirstDue, isTooLate } from './due.ts';
import { needRules } from './need-rules/index.ts';
import { allRoles, includesRole, type RoleSet } from './role-set.ts';
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

/** An opening with what it was added up from, so that it can be dated anew. */
export interface TalliedOpening extends Opening {
  readonly needs: readonly Need[];
}

/** Every seat that is needed, filled or not. */
export function findOpenings({ byRule }: CalledNeeds, situation: Situation): readonly TalliedOpening[] {
  return complete(tally(byRule, allRoles), situation);
}

/** The seats of some roles only. */
export function findOpeningsOf(
  roles: RoleSet,
  byRule: NeedsByRule,
  situation: Situation,
): readonly TalliedOpening[] {
  return complete(tally(byRule, roles), situation);
}

/** An opening after dates have changed; the same one where its own has not. */
export function dateAnew(opening: TalliedOpening, situation: Situation): TalliedOpening {
  const due = findFirstDue(opening.needs, situation);
  if (due === opening.due) return opening;
  return { ...opening, due, isOverdue: isTooLate(due, opening.isLean, situation) };
}

function tally(byRule: NeedsByRule, onlyRoles: RoleSet): Tally[] {
  const tallies: Tally[] = [];
  for (let index = 0; index < needRules.length; index += 1) {
    const rule = needRules[index];
    const needs = byRule[index];
    if (!rule || !needs) continue;
    for (let place = 0; place < needs.length; place += 1) {
      const need = needs[place];
      if (!need || need.fill === 'cover' || !includesRole(onlyRoles, need.roleIndex)) continue;
      let seat = findSeat(tallies, need.seatIndex);
      if (!seat) {
        seat = beginTally(need);
        tallies.push(seat);
      }
      addUp(seat, need, rule, place);
    }
  }
  return tallies;
}

/** Adds what the people and the dates make of the seats. */
function complete(tallies: Tally[], situation: Situation): readonly TalliedOpening[] {
  for (const opening of tallies) {
    const firstSeat = opening.roleIndex * seats.length;
    const first = findSeat(tallies, firstSeat)?.needed ?? 0;
    const second = findSeat(tallies, firstSeat + 1)?.needed ?? 0;
    opening.missing = findSeatGap(opening, { first, second }, situation.staff.taken[opening.roleIndex]);
    opening.due = findFirstDue(opening.needs, situation);
    opening.isOverdue = isTooLate(opening.due, opening.isLean, situation);
  }
  return tallies;
}

/** An opening while needs are being added to it. */
type Tally = { -readonly [Key in keyof Opening]: Opening[Key] } & { readonly needs: Need[] };

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
    needs: [],
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

function addUp(tally: Tally, need: Need, { calls }: NeedRule, place: number): void {
  tally.needs.push(need);
  if (need.people > tally.needed) tally.needed = need.people;
  tally.isLean &&= need.isLean;
  if (calls === 'answer') tally.isCalledFor = true;
  else if (calls === 'sequence') tally.sequence = place;
  else if (calls === 'cast') tally.sequence = Math.min(tally.sequence, behindSequence);
  else if (calls === 'stage') tally.growth = place;
}
