import { findRole } from '../knowledge/roles/index.ts';
import type { Person } from '../team/roster.ts';
import type { Staff } from './staff.ts';

/** People present who hold at least one role that is hired onto an AI team; those whom the organisation lends are left out. */
export function technicalPeople(staff: Staff): readonly Person[] {
  return staff.present.filter((person) => person.roles.some(({ role }) => findRole(role).fill === 'hire'));
}
