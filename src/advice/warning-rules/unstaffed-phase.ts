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
    return phases.flatMap(({ id, name }) => {
      if (id === 'scoping' || !hasReached(situation, id)) return [];
      const isStaffed = staff.present.some((person) => person.roles.some(({ role }) => worksIn(role, id)));
      return isStaffed ? [] : [{ evidence: `${name} has begun, and no role on the team belongs to it.` }];
    });
  },
});

/** Scoping is not looked at: every team begins in it. */
type StaffedPhaseId = Exclude<PhaseId, 'scoping'>;

function worksIn(role: Parameters<typeof findRole>[0], phase: StaffedPhaseId): boolean {
  return staffing[phase].some((id) => id === role);
}

/**
 * Which roles carry a phase, by what the sources say the roles do. AI engineers prepare the data that an application answers
 * from, build it and release it.
 */
const application = ['ai-engineer', 'ai-platform-engineer', 'forward-deployed-engineer'] as const;

const staffing: { readonly [phase in StaffedPhaseId]: readonly Parameters<typeof findRole>[0][] } = {
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
