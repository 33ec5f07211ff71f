import { modelKinds } from '../../knowledge/role-families.ts';
import { defineNeed, defineNeedRule, notApplicable } from '../rule.ts';
import { runsSeveral } from '../situation.ts';

export const severalModels = defineNeedRule({
  id: 'several-models',
  title: 'Several models',
  why: 'One person can watch one model on the side; several need dashboards and somebody whose work they are.',
  sources: ['core-roles', 'lifecycle-roles'],
  calls: 'answer',
  kinds: modelKinds,
  looksAt: ['models-in-production'],
  evaluate: (situation) => (runsSeveral(situation) ? needs : notApplicable),
});

const needs = [
  defineNeed({
    role: 'monitoring-specialist',
    people: 1,
    fill: 'hire',
    by: 'now',
    because: 'Several models run in production; watching all of them for drift is no longer a side task.',
  }),
];
