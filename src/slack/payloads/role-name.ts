import { type Role, type RoleId, roles } from '../../knowledge/roles/index.ts';
import { createNameFinder, type FoundName } from './name-finder.ts';

export type FoundRole = FoundName<RoleId>;

const find = createNameFinder<RoleId>(
  roles.map(({ id, name, shortName, aliases }: Role) => ({ id, names: [name, shortName, ...aliases] })),
);

/** The role that somebody means by what they typed: "mlops", "ML Ops", "data enginers", "the SME". */
export function findRoleByName(typed: string): FoundRole {
  return find(typed);
}
