import type { RoleId } from '../../knowledge/roles/index.ts';
import type { Person } from '../../team/roster.ts';

/** The person in this role in place of the only one that they have, for the same share of a week; undefined where they have several. */
export function takeRole(person: Person, role: RoleId): Person | undefined {
  const [only, ...others] = person.roles;
  return only && others.length === 0 ? { ...person, roles: [{ role, share: only.share }] } : undefined;
}

/** What a button carries: whose role, and which one. */
export function formatRoleChange(id: string, role: RoleId): string {
  return `${id}/${role}`;
}

/** What stands in front of the role, and the role as it was written. */
export function parseRoleChange(text: string): { readonly id: string; readonly role: string } {
  const [id = '', role = ''] = text.split('/');
  return { id, role };
}
