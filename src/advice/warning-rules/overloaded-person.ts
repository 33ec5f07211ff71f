import type { Person } from '../../team/roster.ts';
import { defineWarningRule, notApplicable } from '../rule.ts';
import { partsOf, wholePerson } from '../staff.ts';

export const overloadedPerson = defineWarningRule({
  id: 'overloaded-person',
  title: 'Overloaded',
  why: 'In a small team one person may hold two roles; with more, or with more than a full week, something is left undone.',
  sources: ['team-building-guide'],
  evaluate: ({ staff }) => {
    if (staff.present.length === 0) return notApplicable;
    return staff.present
      .filter(isOverloaded)
      .map((person) => ({ evidence: describeLoad(person), people: [person.id] }));
  },
});

/** More roles than this, or more than a full week in sum, is an overload; the limits are this tool's own. */
const mostRoles = 2;
const fullWeek = 1;

function isOverloaded(person: Person): boolean {
  // Most people hold one role or two; only who has more assignments can hold more roles.
  const hasManyRoles = person.roles.length > mostRoles && countRoles(person) > mostRoles;
  return hasManyRoles || load(person) > fullWeek;
}

function countRoles(person: Person): number {
  return new Set(person.roles.map(({ role }) => role)).size;
}

function load(person: Person): number {
  let parts = 0;
  for (const { share } of person.roles) parts += partsOf(share);
  return Math.round((parts / wholePerson) * 100) / 100;
}

function describeLoad(person: Person): string {
  const count = countRoles(person);
  const roles = count === 1 ? 'one role' : `${count} roles`;
  return `${roles}, ${Math.round(load(person) * 100)} % of a week in sum.`;
}
