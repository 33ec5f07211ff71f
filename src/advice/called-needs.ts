import { type Opening, visitNeeds } from './openings.ts';
import type { Need, NeedRule } from './rule.ts';
import type { Situation } from './situation.ts';

/** A need and the rule that it comes from: what the reasons are made of. */
export interface CalledNeed {
  readonly rule: NeedRule;
  readonly need: Need;
}

export interface CalledNeeds {
  /** Those of an opening, in the order of the rules. */
  readonly of: (opening: Opening) => readonly CalledNeed[];
  /** What the organisation should cover. */
  readonly covers: readonly CalledNeed[];
  /** Ids of rules that threw. */
  readonly failedRules: readonly string[];
}

/** Every need of the situation with its rule. */
export function callNeeds(situation: Situation): CalledNeeds {
  const bySeat = new Map<number, CalledNeed[]>();
  const covers: CalledNeed[] = [];
  const failedRules = visitNeeds(situation, (need, rule) => {
    if (need.fill === 'cover') {
      covers.push({ rule, need });
      return;
    }
    const called = bySeat.get(need.seatIndex);
    if (called) called.push({ rule, need });
    else bySeat.set(need.seatIndex, [{ rule, need }]);
  });
  return { of: (opening) => bySeat.get(opening.seatIndex) ?? [], covers, failedRules };
}
