import { modelKinds } from '../../knowledge/role-families.ts';
import { defineNeed, defineNeedRule, notApplicable } from '../rule.ts';

export const unlabelledData = defineNeedRule({
  id: 'unlabelled-data',
  title: 'Unlabelled data',
  why: 'Models cannot be trained on data that is unreliable or not labelled, whoever builds them.',
  sources: ['core-roles'],
  calls: 'answer',
  kinds: modelKinds,
  looksAt: ['labelled-data'],
  evaluate: ({ answers }) => (answers['labelled-data'] === 'no' ? needs : notApplicable),
});

const needs = [
  defineNeed({
    role: 'data-engineer',
    people: 1,
    fill: 'hire',
    because: 'Your data is not reliably labelled, and without good data nothing after it works.',
  }),
  defineNeed({
    role: 'labeling-lead',
    people: 1,
    fill: 'hire',
    because:
      'Your data is not labelled; somebody must design the labels and check their quality before training data is final.',
  }),
  defineNeed({
    role: 'labeling-lead',
    people: 0.1,
    fill: 'cover',
    by: 'now',
    because: 'Name somebody who answers for labels now, until a labeling lead is in the seat.',
  }),
];
