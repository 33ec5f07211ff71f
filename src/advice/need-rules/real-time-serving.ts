import { modelKinds } from '../../knowledge/role-families.ts';
import { defineNeed, defineNeedRule, notApplicable } from '../rule.ts';

export const realTimeServing = defineNeedRule({
  id: 'real-time-serving',
  title: 'Real-time serving',
  why: 'A model that answers while someone waits needs operations and product engineering that a batch run does not.',
  sources: ['core-roles'],
  calls: 'answer',
  kinds: modelKinds,
  looksAt: ['serving'],
  evaluate: ({ answers }) => (answers.serving === 'real-time' ? needs : notApplicable),
});

const needs = [
  defineNeed({
    role: 'mlops-engineer',
    people: 1,
    fill: 'hire',
    because:
      'You serve in real time, so deployment and monitoring decide whether the model is usable at all.',
  }),
  defineNeed({
    role: 'software-engineer',
    people: 1,
    fill: 'hire',
    by: 'pre-production',
    because: 'You serve in real time, so the model has to be built into the product and scale with it.',
  }),
];
