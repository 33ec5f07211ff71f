import {
  applicationBuilder,
  applicationKinds,
  applicationFamily as steps,
} from '../../knowledge/role-families.ts';
import { isThere } from '../already-there.ts';
import { defineFamily, findFamilyNeeds } from '../family-needs.ts';
import { defineNeedRule } from '../rule.ts';

export const applicationFamily = defineNeedRule({
  id: 'application-family',
  title: 'Application family',
  why: 'A product on a language model is built first, then given data and a platform, and optimised by an ML engineer last.',
  sources: ['applied-llms', 'agent-readiness-2025'],
  calls: 'family',
  kinds: applicationKinds,
  looksAt: ['stage', 'phase', 'labelled-data', 'models-in-production'],
  evaluate: (situation) =>
    findFamilyNeeds(isThere('software-engineer', situation) ? withoutBuilder : family, situation),
});

const family = defineFamily(steps);
const withoutBuilder = family.filter(({ need }) => need.role !== applicationBuilder);
