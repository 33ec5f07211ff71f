import { z } from 'zod';
import { isRoleId, type RoleId, roles } from '../knowledge/roles/index.ts';
import type { IsoDate } from './day.ts';

export const seniorities = [
  { id: 'unknown', label: 'Not given' },
  { id: 'junior', label: 'Junior' },
  { id: 'mid', label: 'Mid-level' },
  { id: 'senior', label: 'Senior' },
  { id: 'lead', label: 'Lead' },
] as const;
export type Seniority = (typeof seniorities)[number]['id'];

export const engagements = ['employee', 'contractor', 'vendor', 'shared'] as const;
export type Engagement = (typeof engagements)[number];

/** Names longer than this are not taken. */
export const longestOutsideName = 80;

/** Who it is: someone in Slack, someone outside of it, or a seat that is filled by someone we were not told about. */
export type Who =
  | { readonly kind: 'slack'; readonly userId: string; readonly name: string }
  | { readonly kind: 'outside'; readonly name: string }
  | { readonly kind: 'unnamed' };

export const whoSchema: z.ZodType<Who> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('slack'), userId: z.string().min(1).max(40), name: z.string().max(200) }),
  z.object({ kind: z.literal('outside'), name: z.string().min(1).max(200) }),
  z.object({ kind: z.literal('unnamed') }),
]);

/** How much of a week a person gives to a role: 0.5 is half of it. */
export interface Assignment {
  readonly role: RoleId;
  readonly share: number;
}

export interface Person {
  /** Unique in the team; never shown. */
  readonly id: string;
  readonly who: Who;
  readonly roles: readonly Assignment[];
  readonly seniority: Seniority;
  readonly engagement: Engagement;
  readonly startsOn?: IsoDate | undefined;
  readonly endsOn?: IsoDate | undefined;
}

/** A team never holds more people than this. */
export const mostPeople = 200;

export const roleIdSchema = z.string().refine(isRoleId, 'no such role');

/** A person has at least one role. */
export const assignmentsSchema: z.ZodType<readonly Assignment[]> = z
  .array(z.object({ role: roleIdSchema, share: z.number().gt(0).max(1) }))
  .min(1)
  .max(roles.length);

export const personSchema: z.ZodType<Person> = z.object({
  id: z.string().min(1).max(40),
  who: whoSchema,
  roles: assignmentsSchema,
  seniority: z.enum(seniorities.map((seniority) => seniority.id)).default('unknown'),
  engagement: z.enum(engagements).default('employee'),
  startsOn: z.iso.date().optional(),
  endsOn: z.iso.date().optional(),
});

/** What is entered when people are added: one person with a name, or a number of people without. */
export interface NewPeople {
  readonly who: Who;
  readonly people: number;
  readonly role: RoleId;
  readonly share: number;
  readonly seniority: Seniority;
}

/**
 * The roster with the new people in it. Someone with a name who is on it already gets the role in addition, or the new
 * share if they hold that role; a seniority that is not given leaves the known one.
 */
export function addPeople(roster: readonly Person[], added: NewPeople): readonly Person[] {
  const known = findSamePerson(roster, added.who);
  if (known) return changePerson(roster, withRole(known, added));
  let people = roster;
  for (let count = added.who.kind === 'unnamed' ? added.people : 1; count > 0; count -= 1) {
    people = addPerson(people, {
      who: added.who,
      roles: [{ role: added.role, share: added.share }],
      seniority: added.seniority,
      engagement: added.share < 1 ? 'shared' : 'employee',
    });
  }
  return people;
}

/** The roster with one more person at its end, who gets an id of their own. */
export function addPerson(roster: readonly Person[], person: Omit<Person, 'id'>): readonly Person[] {
  return [...roster, { id: freeId(roster), ...person }];
}

/** The roster with this person in the place of the one with the same id; where nobody has it, as it was. */
export function changePerson(roster: readonly Person[], changed: Person): readonly Person[] {
  return roster.map((person) => (person.id === changed.id ? changed : person));
}

/** The roster without this person. */
export function removePerson(roster: readonly Person[], id: string): readonly Person[] {
  return roster.filter((person) => person.id !== id);
}

/** Somebody with a name, as they stand on the roster; a seat without a name is nobody's in particular. */
export function findSamePerson(roster: readonly Person[], who: Who): Person | undefined {
  return roster.find((person) => isSamePerson(person.who, who));
}

function withRole(person: Person, added: NewPeople): Person {
  const others = person.roles.filter((assignment) => assignment.role !== added.role);
  return {
    ...person,
    who: added.who,
    roles: [...others, { role: added.role, share: added.share }],
    seniority: added.seniority === 'unknown' ? person.seniority : added.seniority,
  };
}

/** People outside Slack are known by their names alone. */
function isSamePerson(one: Who, other: Who): boolean {
  if (one.kind === 'slack' && other.kind === 'slack') return one.userId === other.userId;
  if (one.kind === 'outside' && other.kind === 'outside')
    return comparable(one.name) === comparable(other.name);
  return false;
}

function comparable(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** An id that nobody on the roster has: one more than the highest number, so that it is not given to somebody else soon. */
export function freeId(roster: readonly Person[]): string {
  const taken = new Set(roster.map(({ id }) => id));
  let number = roster.reduce((most, { id }) => Math.max(most, numberIn(id)), 0) + 1;
  while (taken.has(`p${number}`)) number += 1;
  return `p${number}`;
}

function numberIn(id: string): number {
  return Number(/^p(\d{1,9})$/.exec(id)?.[1] ?? 0);
}
