import { applicationBuilder, applicationKinds } from '../../knowledge/role-families.ts';
import { isThere } from '../already-there.ts';
import { defineNeed, defineNeedRule } from '../rule.ts';

export const missingBuilder = defineNeedRule({
  id: 'missing-builder',
  title: 'Missing builder',
  why: 'A product on a language model begins with somebody who builds it; data, platform and measuring come after.',
  sources: ['applied-llms', 'hiring-mle-2024'],
  calls: 'answer',
  kinds: applicationKinds,
  looksAt: [],
  // A software engineer who is there already can be trained for it, so nobody has to be hired.
  evaluate: (situation) => (isThere('software-engineer', situation) ? [] : needs),
});

const needs = [
  defineNeed({
    role: applicationBuilder,
    people: 1,
    fill: 'hire',
    // The product comes before the data that it calls for, so its builder is due when data work begins.
    by: 'data',
    because: 'You build on a language model, and nobody is there yet who builds the product.',
  }),
];
