import { applicationKinds } from '../../knowledge/role-families.ts';
import { defineNeed, defineNeedRule } from '../rule.ts';

export const evaluationFunction = defineNeedRule({
  id: 'evaluation-function',
  title: 'Evaluation from the start',
  why: 'Evaluations are harder to build the longer one waits; at first they take a little of a domain expert’s week, and no hire.',
  sources: ['evaluation-2026', 'minimum-evaluation'],
  calls: 'answer',
  kinds: applicationKinds,
  looksAt: [],
  evaluate: () => needs,
});

const needs = [
  defineNeed({
    role: 'evaluation-engineer',
    people: 0.1,
    fill: 'cover',
    by: 'now',
    because:
      'Let one domain expert, or the product manager, read 20 to 50 outputs at each significant change: it takes no hire.',
  }),
];
