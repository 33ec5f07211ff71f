import { applicationKinds } from '../../knowledge/role-families.ts';
import { isThere } from '../already-there.ts';
import { defineNeed, defineNeedRule, type Need, notApplicable } from '../rule.ts';
import type { Situation } from '../situation.ts';

export const vendorSunset = defineNeedRule({
  id: 'vendor-sunset',
  title: 'Vendor sunset',
  why: 'When a vendor’s service ends, a platform of your own has to carry the load that day.',
  sources: ['core-roles'],
  calls: 'answer',
  looksAt: ['kind', 'leaving-vendor', 'vendor-sunset'],
  evaluate: (situation) => {
    const { answers, milestones } = situation;
    const answer = answers['leaving-vendor'];
    if (answer === 'no') return notApplicable;
    return answer === 'yes' || milestones.has('vendor-sunset') ? findNeeds(situation) : notApplicable;
  },
});

/** Who builds the platform depends on what runs on it; without a source for other kinds, that is our reading. */
function findNeeds(situation: Situation): readonly Need[] {
  if (situation.kind === 'analytics') return analyticsNeeds;
  if (!applicationKinds.includes(situation.kind)) return needs;
  // An MLOps engineer who is there can extend what runs models to applications.
  return isThere('mlops-engineer', situation) ? [] : applicationNeeds;
}

const need = {
  people: 1,
  fill: 'hire',
  by: 'vendor-sunset',
  because:
    'You are leaving a vendor; the platform that replaces it must run before the vendor’s service ends.',
} as const;

const needs = [defineNeed({ ...need, role: 'mlops-engineer' })];
const applicationNeeds = [defineNeed({ ...need, role: 'ai-platform-engineer' })];
const analyticsNeeds = [defineNeed({ ...need, role: 'data-engineer' })];
