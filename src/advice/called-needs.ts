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

/** True where both ask for the same hires; what they ask to cover may differ. Never true of different ones. */
export function callSameHires(one: CalledNeeds, other: CalledNeeds): boolean {
  return one.byRule.every((needs, place) => {
    const others = other.byRule[place] ?? none;
    // Rules give back the same list for the same outcome, so comparing the lists themselves is enough.
    return needs === others || !(needs.some(isHire) || others.some(isHire));
  });
}

function isHire(need: Need): boolean {
  return need.fill === 'hire';
}

/** A need and the rule that it comes from: what the reasons are made of. */
export interface ReasonedNeed {
  readonly rule: NeedRule;
  readonly need: Need;
}

export interface ReasonedNeeds {
  /** Those of a seat, in the order of the rules. */
  readonly ofSeat: (seat: { readonly seatIndex: number }) => readonly ReasonedNeed[];
  /** What the organisation should cover. */
  readonly covers: readonly ReasonedNeed[];
}

/** The needs with their rules, those for hires by seat. */
export function groupNeeds({ byRule }: CalledNeeds): ReasonedNeeds {
  const bySeat = new Map<number, ReasonedNeed[]>();
  const covers: ReasonedNeed[] = [];
  needRules.forEach((rule, place) => {
    for (const need of byRule[place] ?? none) {
      if (need.fill === 'cover') covers.push({ rule, need });
      else addTo(bySeat, { rule, need });
    }
  });
  return { ofSeat: ({ seatIndex }) => bySeat.get(seatIndex) ?? [], covers };
}

function addTo(bySeat: Map<number, ReasonedNeed[]>, reasoned: ReasonedNeed): void {
  const { seatIndex } = reasoned.need;
  const known = bySeat.get(seatIndex);
  if (known) known.push(reasoned);
  else bySeat.set(seatIndex, [reasoned]);
}
