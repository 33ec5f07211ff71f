import { needRules } from './need-rules/index.ts';
import { type Need, type NeedRule, notApplicable } from './rule.ts';
import type { Situation } from './situation.ts';

/** What the rules ask for in a situation. */
export interface CalledNeeds {
  /** By place in `needRules`; empty for a rule that does not apply, or that threw. */
  readonly byRule: readonly (readonly Need[])[];
  /** Ids of rules that threw. */
  readonly failedRules: readonly string[];
}

/** Every need of the situation. A rule that throws takes nothing from the others. */
export function callNeeds(situation: Situation): CalledNeeds {
  const failedRules: string[] = [];
  const byRule = needRules.map((rule) => {
    try {
      const needs = rule.evaluate(situation);
      return needs === notApplicable ? none : needs;
    } catch {
      failedRules.push(rule.id);
      return none;
    }
  });
  return { byRule, failedRules };
}

const none: readonly Need[] = [];

/** Positions of the roles whose hires a rule asks for in one of the two and not in the other; never too few of them. */
export function findChangedRoles(one: CalledNeeds, other: CalledNeeds): readonly number[] {
  const changed: number[] = [];
  for (let place = 0; place < needRules.length; place += 1) {
    const needs = one.byRule[place] ?? none;
    const others = other.byRule[place] ?? none;
    // Rules give back the same list for the same outcome, so comparing the lists themselves is enough.
    if (needs === others) continue;
    addMissing(changed, needs, others);
    addMissing(changed, others, needs);
  }
  return changed;
}

/** Adds the roles of the hires that are in one list and not in the other. */
function addMissing(roleIndexes: number[], needs: readonly Need[], others: readonly Need[]): void {
  for (const need of needs) {
    if (need.fill === 'cover' || others.includes(need) || roleIndexes.includes(need.roleIndex)) continue;
    roleIndexes.push(need.roleIndex);
  }
}

/** A need and the rule that it comes from: what the reasons are made of. */
export interface ReasonedNeed {
  readonly rule: NeedRule;
  readonly need: Need;
}

export interface ReasonedNeeds {
  /** Those of a seat. */
  readonly ofSeat: (seat: { readonly seatIndex: number }) => readonly ReasonedNeed[];
  /** What the organisation should cover. */
  readonly covers: readonly ReasonedNeed[];
}

/** The needs with their rules, those for hires by seat; the strongest kind of rule first. */
export function groupNeeds({ byRule }: CalledNeeds): ReasonedNeeds {
  const bySeat = new Map<number, ReasonedNeed[]>();
  const covers: ReasonedNeed[] = [];
  for (const { rule, place } of strongestFirst) {
    for (const need of byRule[place] ?? none) {
      if (need.fill === 'cover') covers.push({ rule, need });
      else addTo(bySeat, { rule, need });
    }
  }
  return { ofSeat: ({ seatIndex }) => bySeat.get(seatIndex) ?? [], covers };
}

function addTo(bySeat: Map<number, ReasonedNeed[]>, reasoned: ReasonedNeed): void {
  const { seatIndex } = reasoned.need;
  const known = bySeat.get(seatIndex);
  if (known) known.push(reasoned);
  else bySeat.set(seatIndex, [reasoned]);
}

/** What kind of fact is the strongest reason. */
const strengths: readonly NeedRule['calls'][] = ['answer', 'date', 'sequence', 'cast', 'stage'];

const strongestFirst = needRules
  .map((rule, place) => ({ rule, place }))
  .toSorted((one, other) => strengths.indexOf(one.rule.calls) - strengths.indexOf(other.rule.calls));
