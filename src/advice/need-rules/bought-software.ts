import { defineNeed, defineNeedRule } from '../rule.ts';

export const boughtSoftware = defineNeedRule({
  id: 'bought-software',
  title: 'Bought software',
  why: 'Software that is bought is owned, checked and cleared by people who are there; nobody has to be hired to build it.',
  sources: ['adoption-plan-2024', 'core-roles'],
  calls: 'answer',
  kinds: ['bought-software'],
  looksAt: ['regulated'],
  evaluate: ({ answers }) => (answers.regulated === 'yes' ? regulatedNeeds : needs),
});

const needs = [
  defineNeed({
    role: 'ai-product-manager',
    people: 0.2,
    fill: 'cover',
    by: 'now',
    because:
      'Somebody owns the use of what you buy: who uses it for what, and whether it is worth its price.',
  }),
  defineNeed({
    role: 'domain-expert',
    people: 0.1,
    fill: 'cover',
    by: 'now',
    because: 'Somebody who knows the work checks what the software puts out.',
  }),
];

const regulatedNeeds = [
  ...needs,
  defineNeed({
    role: 'ethics-legal-lead',
    people: 0.1,
    fill: 'cover',
    by: 'now',
    because: 'Regulated or personal data goes into bought software; legal clears that before it is used.',
  }),
];
