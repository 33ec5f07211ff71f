import { applicationBuilder, applicationKinds, productKinds } from '../../knowledge/role-families.ts';
import { isThere } from '../already-there.ts';
import { defineNeed, defineNeedRule, notApplicable } from '../rule.ts';

export const undeployableModels = defineNeedRule({
  id: 'undeployable-models',
  title: 'Undeployable models',
  why: 'Data scientists and researchers build models; without an engineer nobody brings them into production.',
  sources: ['team-building-guide'],
  calls: 'answer',
  kinds: productKinds,
  looksAt: ['kind'],
  evaluate: (situation) => {
    const { kind, staff } = situation;
    const modellers = staff.holders('data-scientist').length + staff.holders('ml-researcher').length;
    if (modellers === 0) return notApplicable;
    if (staff.ships) return [];
    if (!applicationKinds.includes(kind)) return needs;
    // Who has signed as a software engineer will build the product, and bring it into production.
    return isThere('software-engineer', situation) ? [] : applicationNeeds;
  },
});

const need = {
  people: 1,
  fill: 'hire',
  by: 'now',
  because: 'Models are being built and nobody on the team can put them into production.',
} as const;

const needs = [defineNeed({ ...need, role: 'ml-engineer' })];
const applicationNeeds = [defineNeed({ ...need, role: applicationBuilder })];
