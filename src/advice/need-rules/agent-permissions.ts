import { defineNeed, defineNeedRule } from '../rule.ts';

export const agentPermissions = defineNeedRule({
  id: 'agent-permissions',
  title: 'Agents’ permissions',
  why: 'An agent that may do more than its task needs can do harm; somebody has to limit it before it goes live.',
  sources: ['excessive-agency'],
  calls: 'answer',
  kinds: ['agents'],
  looksAt: [],
  evaluate: () => needs,
});

const needs = [
  defineNeed({
    role: 'ai-security-engineer',
    people: 1,
    fill: 'hire',
    because:
      'Agents act on their own; their permissions and approvals have to be limited before they go live.',
  }),
];
