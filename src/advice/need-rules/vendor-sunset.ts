import { defineNeed, defineNeedRule, notApplicable } from '../rule.ts';

export const vendorSunset = defineNeedRule({
  id: 'vendor-sunset',
  title: 'Vendor sunset',
  why: 'When a vendor’s service ends, a platform of your own has to carry the load that day.',
  sources: ['core-roles'],
  calls: 'answer',
  looksAt: ['leaving-vendor', 'vendor-sunset'],
  evaluate: ({ answers, milestones }) => {
    const answer = answers['leaving-vendor'];
    if (answer === 'no') return notApplicable;
    return answer === 'yes' || milestones.has('vendor-sunset') ? needs : notApplicable;
  },
});

const needs = [
  defineNeed({
    role: 'mlops-engineer',
    people: 1,
    fill: 'hire',
    by: 'vendor-sunset',
    because:
      'You are leaving a vendor; the platform that replaces it must run before the vendor’s service ends.',
  }),
];
