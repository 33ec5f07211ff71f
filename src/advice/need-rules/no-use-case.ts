import { defineNeed, defineNeedRule } from '../rule.ts';

export const noUseCase = defineNeedRule({
  id: 'no-use-case',
  title: 'No use case',
  why: 'Before anything is chosen, people who are there say what is worth building and what success would be; nobody is hired for it.',
  sources: ['core-roles'],
  calls: 'answer',
  kinds: ['no-use-case'],
  looksAt: [],
  evaluate: () => needs,
});

const needs = [
  defineNeed({
    role: 'ai-product-manager',
    people: 0.5,
    fill: 'cover',
    by: 'now',
    because: 'Somebody has to choose the first use, and say how its success is measured.',
  }),
  defineNeed({
    role: 'domain-expert',
    people: 0.1,
    fill: 'cover',
    by: 'now',
    because: 'Somebody who knows the work says where AI would help, and which mistakes would hurt.',
  }),
];
