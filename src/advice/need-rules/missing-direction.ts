import { applicationBuilder, applicationKinds, productKinds } from '../../knowledge/role-families.ts';
import { isThere } from '../already-there.ts';
import { defineNeed, defineNeedRule, notApplicable } from '../rule.ts';

export const missingDirection = defineNeedRule({
  id: 'missing-direction',
  title: 'Missing direction',
  why: 'A team of juniors is busy, and nobody decides where it goes or brings a system into production.',
  sources: ['team-building-guide'],
  calls: 'answer',
  kinds: productKinds,
  looksAt: ['kind'],
  evaluate: (situation) => {
    const { kind, staff } = situation;
    const people = staff.technical;
    if (people.length === 0) return notApplicable;
    if (people.some((person) => person.seniority !== 'junior')) return [];
    if (!applicationKinds.includes(kind)) return needs;
    // A software engineer is not counted among the technical people of the team, and can give the direction.
    return isThere('software-engineer', situation) ? [] : applicationNeeds;
  },
});

const need = {
  people: 1,
  fill: 'hire',
  by: 'now',
  because:
    'Everyone technical on the team is junior; a senior sets the direction and answers for production.',
} as const;

const needs = [defineNeed({ ...need, role: 'ml-engineer' })];
const applicationNeeds = [defineNeed({ ...need, role: applicationBuilder })];
