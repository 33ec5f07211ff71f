import { analyticsFamily as steps } from '../../knowledge/role-families.ts';
import { coverable } from '../cover-or-hire.ts';
import { defineFamily, findFamilyNeeds } from '../family-needs.ts';
import { defineNeed, defineNeedRule } from '../rule.ts';

export const analyticsFamily = defineNeedRule({
  id: 'analytics-family',
  title: 'Analytics family',
  why: 'Analytics begin on the business side and with data that can be trusted; nobody has to train models for them.',
  sources: ['first-analytics-hire', 'hierarchy-of-needs-2017', 'analytics-engineering'],
  calls: 'family',
  kinds: ['analytics'],
  looksAt: ['labelled-data'],
  evaluate: (situation) => [...findFamilyNeeds(family, situation), ...coverable(situation, covers)],
});

const family = defineFamily(steps);

const covers = [
  defineNeed({
    role: 'data-analyst',
    people: 0.5,
    fill: 'cover',
    by: 'now',
    because:
      'Analytics begin with somebody from the business side who knows enough of the technical side to bridge the two.',
  }),
  defineNeed({
    role: 'domain-expert',
    people: 0.1,
    fill: 'cover',
    by: 'now',
    because:
      'What the figures mean, and which questions count, is for those who know the business to settle.',
  }),
];
