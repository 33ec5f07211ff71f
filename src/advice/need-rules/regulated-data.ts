import { builtKinds } from '../../knowledge/role-families.ts';
import { coverOrHire } from '../cover-or-hire.ts';
import { defineNeed, defineNeedRule, notApplicable } from '../rule.ts';

export const regulatedData = defineNeedRule({
  id: 'regulated-data',
  title: 'Regulated data',
  why: 'Regulated or personal data needs sign-offs that take time to prepare.',
  sources: ['core-roles'],
  calls: 'answer',
  kinds: builtKinds,
  looksAt: ['regulated'],
  evaluate: (situation) =>
    situation.answers.regulated === 'yes' ? coverOrHire(situation, needs) : notApplicable,
});

const needs = [
  defineNeed({
    role: 'ethics-legal-lead',
    people: 0.1,
    fill: 'cover',
    by: 'now',
    because:
      'Regulated or personal data is involved; compliance has to sign off, from scoping through production.',
  }),
];
