import { findRole, type Role, roles } from '../../knowledge/roles/index.ts';
import type { Person } from '../../team/roster.ts';
import { describeShare, describeTerms } from './person-text.ts';
import { plainNameOf } from './roster-text.ts';

/** Somebody in one of their roles; whoever has several stands in the list once for each. */
export interface RosterRow {
  readonly role: Role;
  readonly person: Person;
}

/** So many people are on one page, so that headings and warnings have room beside them. */
export const rowsOnPage = 25;

export interface RosterPage {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly RosterRow[];
}

/** Everybody on the roster, role by role in the order of the role list, within a role by name. */
export function listRoster(roster: readonly Person[]): readonly RosterRow[] {
  const byName = roster
    .map((person) => ({ person, key: sortKey(person) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
  return roles.flatMap((role) =>
    byName
      .filter(({ person }) => person.roles.some((held) => held.role === role.id))
      .map(({ person }) => ({ role, person })),
  );
}

/** "Ana Silva: 60 %, senior, employee; also MLOps": a line of the list, in plain text. */
export function describeRow({ role, person }: RosterRow, today: string): string {
  const shares = person.roles
    .filter((held) => held.role === role.id)
    .map(({ share }) => describeShare(share));
  const others = person.roles
    .filter((held) => held.role !== role.id)
    .map((held) => findRole(held.role).shortName);
  const outside = person.who.kind === 'outside' ? ', not in Slack' : '';
  const also = others.length > 0 ? `; also ${[...new Set(others)].join(', ')}` : '';
  return `${plainNameOf(person)}: ${shares.join(' + ')}, ${describeTerms(person, today)}${outside}${also}`;
}

/** One page of the list; a page that is not there is the nearest one. */
export function pageOf(rows: readonly RosterRow[], wanted: number): RosterPage {
  const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage));
  const page = Math.min(Math.max(0, Number.isInteger(wanted) ? wanted : 0), pages - 1);
  return { page, pages, rows: rows.slice(page * rowsOnPage, (page + 1) * rowsOnPage) };
}

/** The page on which somebody stands first; the first one where they are not in the list. */
export function pageWith(rows: readonly RosterRow[], personId: string): number {
  return Math.max(0, Math.floor(rows.findIndex(({ person }) => person.id === personId) / rowsOnPage));
}

/** People without names come last; the id decides between people of one name. */
function sortKey(person: Person): string {
  return `${person.who.kind === 'unnamed' ? 1 : 0} ${plainNameOf(person).toLowerCase()} ${person.id}`;
}
