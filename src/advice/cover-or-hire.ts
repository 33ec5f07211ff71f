import { defineNeed, type Need } from './rule.ts';
import type { Situation } from './situation.ts';

/** The needs for cover, without the roles that nobody could cover: those are hires by the rule `uncovered-function`. */
export function coverable(situation: Situation, needs: readonly Need[]): readonly Need[] {
  if (situation.nobodyFor.size === 0) return needs;
  return needs.filter((need) => !situation.nobodyFor.has(need.role));
}

/** The needs for cover, as hires that are due at once where nobody in the organisation could cover them. */
export function coverOrHire(situation: Situation, needs: readonly Need[]): readonly Need[] {
  if (situation.nobodyFor.size === 0) return needs;
  return needs.map((need) => (situation.nobodyFor.has(need.role) ? asHire(need) : need));
}

function asHire({ role, because }: Need): Need {
  return defineNeed({ role, people: 1, fill: 'hire', by: 'now', because });
}
