import { type PhaseId, phases } from '../../knowledge/phases.ts';
import { productKinds } from '../../knowledge/role-families.ts';
import type { findRole } from '../../knowledge/roles/index.ts';
import { defineWarningRule, notApplicable } from '../rule.ts';
import { hasReached } from '../situation.ts';

export const unstaffedPhase = defineWarningRule({
  id: 'unstaffed-phase',
  title: 'Unstaffed phase',
  why: 'AI projects fail where a step of the life cycle has no role at all.',
  sources: ['lifecycle-roles'],
  kinds: productKinds,
  evaluate: (situation) => {
    const { staff } = situation;
    if (staff.present.length === 0) return notApplicable;
    return phases
      .filter(({ id }) => id !== 'scoping' && hasReached(situation, id))
      .filter(({ id }) => !staff.present.some((person) => person.roles.some(({ role }) => worksIn(role, id))))
      .map(({ name }) => ({ evidence: `${name} has begun, and no role on the team belongs to it.` }));
  },
});

function worksIn(role: Parameters<typeof findRole>[0], phase: PhaseId): boolean {
  return staffing[phase].some((id) => id === role);
}

/**
 * Which roles carry a phase, by what the sources say the roles do. AI engineers prepare the data that an application answers
 * from, build it and release it.
 */
const application = ['ai-engineer', 'ai-platform-engineer', 'forward-deployed-engineer'] as const;

const staffing: { readonly [phase in PhaseId]: readonly Parameters<typeof findRole>[0][] } = {
  scoping: ['ai-product-manager', 'domain-expert', 'ml-project-manager', 'business-analyst', 'head-of-ai'],
  data: ['data-engineer', 'labeling-lead', 'data-scientist', 'data-analyst', 'ai-engineer'],
  modelling: ['ml-engineer', 'data-scientist', 'ml-researcher', 'embedded-ai-engineer', 'ai-engineer'],
  'pre-production': [
    'mlops-engineer',
    'ml-engineer',
    'software-engineer',
    'embedded-ai-engineer',
    ...application,
  ],
  production: ['mlops-engineer', 'ml-engineer', 'software-engineer', 'monitoring-specialist', ...application],
};
