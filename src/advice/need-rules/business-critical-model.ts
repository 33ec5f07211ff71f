import { builtKinds } from '../../knowledge/role-families.ts';
import { coverOrHire } from '../cover-or-hire.ts';
import { defineNeed, defineNeedRule, notApplicable } from '../rule.ts';

export const businessCriticalModel = defineNeedRule({
  id: 'business-critical-model',
  title: 'Business-critical model',
  why: 'Where a wrong prediction is expensive, people who know the domain and the law have to be in early.',
  sources: ['core-roles'],
  calls: 'answer',
  kinds: builtKinds,
  looksAt: ['business-critical'],
  evaluate: (situation) =>
    situation.answers['business-critical'] === 'yes' ? coverOrHire(situation, needs) : notApplicable,
});

const needs = [
  defineNeed({
    role: 'domain-expert',
    people: 0.1,
    fill: 'cover',
    by: 'now',
    because:
      'The model is business-critical, so somebody who knows the domain must define the edge cases and check results.',
  }),
  defineNeed({
    role: 'ethics-legal-lead',
    people: 0.1,
    fill: 'cover',
    by: 'now',
    because:
      'The model is business-critical, and audits need a long run-up; involve ethics and legal from scoping on.',
  }),
];
