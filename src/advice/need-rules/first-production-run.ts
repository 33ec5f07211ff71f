import { productKinds } from '../../knowledge/role-families.ts';
import { isRunByPlatform } from '../already-there.ts';
import { defineNeed, defineNeedRule, notApplicable } from '../rule.ts';
import { hasReached } from '../situation.ts';

export const firstProductionRun = defineNeedRule({
  id: 'first-production-run',
  title: 'First production run',
  why: 'Deployment and monitoring have to be ready before the first production run; added afterwards they come too late.',
  sources: ['core-roles'],
  calls: 'date',
  kinds: productKinds,
  looksAt: ['kind', 'phase', 'cast', 'first-production-run'],
  evaluate: (situation) => {
    const isNear =
      situation.milestones.has('first-production-run') || hasReached(situation, 'pre-production');
    if (!isNear) return notApplicable;
    if (isRunByPlatform(situation)) return monitoringNeeds;
    return situation.cast === 'pilot' ? leanNeeds : needs;
  },
});

const mlops = {
  role: 'mlops-engineer',
  people: 1,
  fill: 'hire',
  because: 'The MLOps engineer has to be there before the first production run, and better earlier.',
} as const;

const monitoring = defineNeed({
  role: 'monitoring-specialist',
  people: 0.1,
  fill: 'cover',
  because:
    'Monitoring has to stand before the first prediction in production; the MLOps engineer can own it at first.',
});

const monitoringNeeds = [monitoring];
const needs = [defineNeed(mlops), monitoring];
const leanNeeds = [defineNeed({ ...mlops, isLean: true }), monitoring];
