import { applicationKinds } from '../../knowledge/role-families.ts';
import { defineNeed, defineNeedRule, notApplicable } from '../rule.ts';

export const governanceFunction = defineNeedRule({
  id: 'governance-function',
  title: 'Governance as a function',
  why: 'Somebody has to know which agents and regulated applications there are, and who answers for the risk of each.',
  sources: ['nist-ai-rmf', 'agent-governance-2025'],
  calls: 'answer',
  kinds: applicationKinds,
  looksAt: ['kind', 'regulated'],
  evaluate: ({ kind, answers }) => (kind === 'agents' || answers.regulated === 'yes' ? needs : notApplicable),
});

const needs = [
  defineNeed({
    role: 'ai-governance-lead',
    people: 0.1,
    fill: 'cover',
    by: 'now',
    because:
      'Name somebody, often from privacy or legal, who keeps the list of these systems, their owners and their risks.',
  }),
];
