import { hiringSequence, type Seat, seats } from '../knowledge/hiring-sequence.ts';
import type { RoleId } from '../knowledge/roles/index.ts';
import type { CalledNeeds, NeedsByRule } from './called-needs.ts';
import { type DueDay, findDue, isTooLate, moreUrgent } from './due.ts';
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
  /** Place in the hiring sequence, behind it in the order of a family, or `noPlace`. */
  readonly sequence: number;
  /** Place in the stage's table, or `noPlace`. */
  readonly growth: number;
  /** A contract is enough. */
  readonly isLean: boolean;
}

/** Behind every place in a table. */
export const noPlace = 1000;

/** Every seat that is needed, filled or not. */
export function findOpenings({ byRule }: CalledNeeds, situation: Situation): readonly Opening[] {
  return findOpeningsOf(allRoles, byRule, situation);
}

/** The seats of some roles. */
export function findOpeningsOf(
  roles: RoleSet,
  byRule: NeedsByRule,
  situation: Situation,
): readonly Opening[] {
  const tallies: Tally[] = [];
  for (let index = 0; index < needRules.length; index += 1) {
    const rule = needRules[index];
    const needs = byRule[index];
    if (!rule || !needs) continue;
    for (let place = 0; place < needs.length; place += 1) {
      const need = needs[place];
      if (!need || need.fill === 'cover' || !includesRole(roles, need.roleIndex)) continue;
      let tally = findSeat(tallies, need.seatIndex);
      if (!tally) {
        tally = beginTally(need);
        tallies.push(tally);
      }
      addUp(tally, need, rule, place, situation);
    }
  }
  for (const tally of tallies) {
    tally.missing = findMissing(tally, tallies, situation);
    tally.isOverdue = isTooLate(tally.due, tally.isLean, situation);
  }
  return tallies;
}

/** An opening after dates have changed, given the needs that call for it; the same one where its own has not. */
export function dateAnew(
  opening: Opening,
  needs: readonly { readonly need: Need }[],
  situation: Situation,
): Opening {
  let due: DueDay | undefined;
  for (const { need } of needs) due = moreUrgent(due, findDue(need, situation));
  if (due === opening.due) return opening;
  return { ...opening, due, isOverdue: isTooLate(due, opening.isLean, situation) };
}

function findMissing(tally: Tally, tallies: readonly Tally[], { staff }: Situation): number {
  const taken = staff.taken[tally.roleIndex];
  if (!taken) return tally.needed;
  const firstSeat = tally.roleIndex * seats.length;
  const first = findSeat(tallies, firstSeat)?.needed ?? 0;
  const second = findSeat(tallies, firstSeat + 1)?.needed ?? 0;
  return findSeatGap(tally, { first, second }, taken);
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

/** Families have no months, so their places begin behind those of the sequence. */
const familyStart = hiringSequence.length;

/** Hires that only a cast calls for come behind the hiring sequence or the family, and before growth. */
const behindSequence = noPlace - 1;

function addUp(tally: Tally, need: Need, { calls }: NeedRule, place: number, situation: Situation): void {
  tally.due = moreUrgent(tally.due, findDue(need, situation));
  if (need.people > tally.needed) tally.needed = need.people;
  tally.isLean &&= need.isLean;
  if (calls === 'answer') tally.isCalledFor = true;
  else if (calls === 'sequence') tally.sequence = place;
  else if (calls === 'family') tally.sequence = familyStart + place;
  else if (calls === 'cast') tally.sequence = Math.min(tally.sequence, behindSequence);
  else if (calls === 'stage') tally.growth = place;
}
