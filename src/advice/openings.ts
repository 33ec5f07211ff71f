import {
  hiringSequence,
  type Seat,
  seatSeniority,
  seats,
  smallestHire,
} from '../knowledge/hiring-sequence.ts';
import { type RoleId, roles } from '../knowledge/roles/index.ts';
import { type DueDay, findDue, isTooLate, moreUrgent } from './due.ts';
import { needRules } from './need-rules/index.ts';
import { findSeatIndex, type Need, type NeedRule, notApplicable } from './rule.ts';
import type { Situation } from './situation.ts';

/** A seat that is needed: all needs that call for it, added up. */
export interface Opening {
  readonly role: RoleId;
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
  /** Place in the hiring sequence; Infinity for none. */
  readonly sequence: number;
  /** Place in the stage's table; Infinity for none. */
  readonly growth: number;
  /** A contract is enough. */
  readonly isLean: boolean;
}

/** Calls `visit` with every need of every rule; `place` counts within the rule. Gives the ids of the rules that threw. */
export function visitNeeds(
  situation: Situation,
  visit: (need: Need, rule: NeedRule, place: number) => void,
  rules: readonly NeedRule[] = needRules,
): readonly string[] {
  const failed: string[] = [];
  for (const rule of rules) {
    try {
      const needs = rule.evaluate(situation);
      if (needs === notApplicable) continue;
      for (let place = 0; place < needs.length; place += 1) visit(needs[place] as Need, rule, place);
    } catch {
      failed.push(rule.id);
    }
  }
  return failed;
}

/** Every seat that is needed, filled or not. */
export function findOpenings(situation: Situation): readonly Opening[] {
  const bySeat: (Tally | undefined)[] = new Array(roles.length * seats.length);
  const openings: Tally[] = [];
  visitNeeds(situation, (need, rule, place) => {
    if (need.fill === 'cover') return;
    let tally = bySeat[need.seatIndex];
    if (!tally) {
      tally = beginTally(need);
      bySeat[need.seatIndex] = tally;
      openings.push(tally);
    }
    addUp(tally, need, rule, place, situation);
  });
  for (const opening of openings) {
    opening.missing = findMissing(opening, bySeat, situation);
    opening.isOverdue = isTooLate(opening.due, opening.isLean, situation);
  }
  return openings;
}

/** An opening while needs are being added to it. */
type Tally = { -readonly [Key in keyof Opening]: Opening[Key] };

function beginTally({ role, seat, seatIndex }: Need): Tally {
  return {
    role,
    seat,
    seatIndex,
    needed: 0,
    missing: 0,
    due: undefined,
    isOverdue: false,
    isCalledFor: false,
    sequence: Number.POSITIVE_INFINITY,
    growth: Number.POSITIVE_INFINITY,
    isLean: true,
  };
}

/** Hires that only a cast calls for come behind the hiring sequence and before growth. */
const behindSequence = hiringSequence.length;

function addUp(tally: Tally, need: Need, { calls }: NeedRule, place: number, situation: Situation): void {
  tally.needed = Math.max(tally.needed, need.people);
  tally.due = moreUrgent(tally.due, findDue(need, situation));
  tally.isLean &&= need.isLean;
  if (calls === 'answer') tally.isCalledFor = true;
  else if (calls === 'sequence') tally.sequence = place;
  else if (calls === 'cast') tally.sequence = Math.min(tally.sequence, behindSequence);
  else if (calls === 'stage') tally.growth = place;
}

/**
 * What is left of an opening once the people of the role are seated. Seats with a seniority take people of that seniority
 * first and people of unknown seniority then; further seats take whoever is left.
 */
function findMissing(opening: Tally, bySeat: readonly (Tally | undefined)[], { staff }: Situation): number {
  const { senior, mid, unknown } = staff.taken(opening.role);
  const everybody = senior + mid + unknown;
  if (everybody === 0) return opening.needed;
  const first = bySeat[findSeatIndex(opening.role, 'first')]?.needed ?? 0;
  const second = bySeat[findSeatIndex(opening.role, 'second')]?.needed ?? 0;
  if (!seatSeniority[opening.role]) {
    const before = opening.seat === 'first' ? 0 : opening.seat === 'second' ? first : first + second;
    return gap(opening.needed - Math.max(0, everybody - before));
  }
  const firstGap = Math.max(0, first - senior);
  const secondGap = Math.max(0, second - mid);
  const unknownLeft = Math.max(0, unknown - firstGap);
  if (opening.seat === 'first') return gap(firstGap - unknown);
  if (opening.seat === 'second') return gap(secondGap - unknownLeft);
  const left = Math.max(0, senior - first) + Math.max(0, mid - second) + Math.max(0, unknownLeft - secondGap);
  return gap(opening.needed - left);
}

/** Rounded to hundredths, so that the order in which shares are added up makes no difference. */
function gap(missing: number): number {
  const rounded = Math.round(missing * 100) / 100;
  return rounded >= smallestHire ? rounded : 0;
}
