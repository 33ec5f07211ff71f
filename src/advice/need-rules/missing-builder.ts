import { applicationBuilder, applicationKinds } from '../../knowledge/role-families.ts';
import { isThere } from '../already-there.ts';
import { defineNeed, defineNeedRule } from '../rule.ts';
import { hasModelInProduction } from '../situation.ts';

export const missingBuilder = defineNeedRule({
  id: 'missing-builder',
  title: 'Missing builder',
  why: 'A product on a language model begins with somebody who builds it; data, platform and measuring come after.',
  sources: ['applied-llms', 'hiring-mle-2024'],
  calls: 'answer',
  kinds: applicationKinds,
  looksAt: ['phase', 'models-in-production'],
  // A software engineer who is there already can be trained for it, so nobody has to be hired.
  evaluate: (situation) => {
    if (isThere('software-engineer', situation)) return [];
    return hasModelInProduction(situation) ? needsNow : needs;
  },
});

const need = { role: applicationBuilder, people: 1, fill: 'hire' } as const;

const needs = [
  defineNeed({
    ...need,
    // The product comes before the data that it calls for, so its builder is due when data work begins.
    by: 'data',
    because: 'You build on a language model, and nobody is there yet who builds the product.',
  }),
];
const needsNow = [
  defineNeed({
    ...need,
    by: 'now',
    because: 'Something built on a language model runs already, and nobody is there who builds it.',
  }),
];
