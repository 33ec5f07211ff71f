import { defineNeed, defineNeedRule, notApplicable } from '../rule.ts';

export const undeployableModels = defineNeedRule({
  id: 'undeployable-models',
  title: 'Undeployable models',
  why: 'Data scientists and researchers build models; without an engineer nobody brings them into production.',
  sources: ['team-building-guide'],
  calls: 'answer',
  looksAt: [],
  evaluate: ({ staff }) => {
    const modellers = staff.holders('data-scientist').length + staff.holders('ml-researcher').length;
    if (modellers === 0) return notApplicable;
    return staff.ships ? [] : needs;
  },
});

const needs = [
  defineNeed({
    role: 'ml-engineer',
    people: 1,
    fill: 'hire',
    by: 'now',
    because: 'Models are being built and nobody on the team can put them into production.',
  }),
];
