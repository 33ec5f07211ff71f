import { minimumCast } from '../../knowledge/casts.ts';
import { builtKinds } from '../../knowledge/role-families.ts';
import { type RoleId, roles } from '../../knowledge/roles/index.ts';
import { defineNeed, defineNeedRule, type Need, notApplicable } from '../rule.ts';

export const uncoveredFunction = defineNeedRule({
  id: 'uncovered-function',
  title: 'Uncovered function',
  why: 'A role is covered by somebody in the organisation first; where there is nobody, it becomes a hire.',
  sources: ['core-roles'],
  calls: 'cast',
  kinds: builtKinds,
  looksAt: [],
  evaluate: ({ nobodyFor }) => {
    if (nobodyFor.size === 0) return notApplicable;
    return needs.filter(({ role }) => nobodyFor.has(role));
  },
});

const needs: readonly Need[] = roles.map(({ id }) => hireFor(id));

/** The smallest cast is needed at once; the rest when the team plans to ship. */
function hireFor(role: RoleId): Need {
  const isMinimum = minimumCast.includes(role);
  return defineNeed({
    role,
    people: 1,
    fill: 'hire',
    by: isMinimum ? 'now' : 'pre-production',
    because: isMinimum
      ? 'Nobody in your organisation can cover this, and even a pilot means little without it.'
      : 'Nobody in your organisation can cover this, and it is needed once you plan to ship.',
  });
}
