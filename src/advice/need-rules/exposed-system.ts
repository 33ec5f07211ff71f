import { builtKinds } from '../../knowledge/role-families.ts';
import { defineNeed, defineNeedRule, notApplicable } from '../rule.ts';

export const exposedSystem = defineNeedRule({
  id: 'exposed-system',
  title: 'Exposed system',
  why: 'A model that outsiders can reach can be attacked through its inputs and its training data.',
  sources: ['lifecycle-roles'],
  calls: 'answer',
  kinds: builtKinds,
  looksAt: ['exposed'],
  evaluate: ({ answers }) => (answers.exposed === 'yes' ? needs : notApplicable),
});

const needs = [
  defineNeed({
    role: 'ai-security-engineer',
    people: 1,
    fill: 'hire',
    because:
      'Attackers can reach the system; threat modelling and adversarial tests need an owner before it goes live.',
  }),
];
