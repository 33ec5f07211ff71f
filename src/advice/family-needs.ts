import type { FamilyCondition, FamilyStep } from '../knowledge/role-families.ts';
import { defineNeed, type Need } from './rule.ts';
import { hasModelInProduction, runsSeveral, type Situation } from './situation.ts';

/** One step of a family as a need. */
interface FamilyNeed {
  readonly need: Need;
  readonly when: FamilyCondition;
}

/** The steps of a family as needs. */
export function defineFamily(steps: readonly FamilyStep[]): readonly FamilyNeed[] {
  return steps.map(({ role, seat, when, why }) => ({
    need: defineNeed({ role, seat, people: 1, fill: 'hire', because: why }),
    when,
  }));
}

/** The needs of a family that the situation calls for, in its order. */
export function findFamilyNeeds(family: readonly FamilyNeed[], situation: Situation): readonly Need[] {
  const needs: Need[] = [];
  for (const { need, when } of family) if (applies[when](situation)) needs.push(need);
  return needs;
}

const applies: { readonly [condition in FamilyCondition]: (situation: Situation) => boolean } = {
  always: () => true,
  'unreliable-data': ({ answers }) => answers['labelled-data'] === 'no',
  several: (situation) => situation.stage !== 'first-initiative' || runsSeveral(situation),
  'in-production': hasModelInProduction,
};
