import { productKinds } from '../../knowledge/role-families.ts';
import { isRunByPlatform } from '../already-there.ts';
import { defineNeed, defineNeedRule, notApplicable } from '../rule.ts';
import { hasModelInProduction } from '../situation.ts';

export const modelsInProduction = defineNeedRule({
  id: 'models-in-production',
  title: 'Models in production',
  why: 'A model that already serves users degrades unseen while nobody runs and watches it.',
  sources: ['team-building-guide', 'lifecycle-roles'],
  calls: 'answer',
  kinds: productKinds,
  looksAt: ['kind', 'phase', 'models-in-production'],
  evaluate: (situation) => {
    if (!hasModelInProduction(situation)) return notApplicable;
    return isRunByPlatform(situation) ? monitoringNeeds : needs;
  },
});

const monitoring = defineNeed({
  role: 'monitoring-specialist',
  people: 0.1,
  fill: 'cover',
  by: 'now',
  because:
    'A model is in production, so somebody has to watch for drift; with one model the MLOps engineer can.',
});

const needs = [
  defineNeed({
    role: 'mlops-engineer',
    people: 1,
    fill: 'hire',
    by: 'now',
    because:
      'A model is in production already; without somebody who runs and monitors it, failures go unseen.',
  }),
  monitoring,
];

const monitoringNeeds = [monitoring];
