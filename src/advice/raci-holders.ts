import { applicationKinds } from '../knowledge/role-families.ts';
import type { RoleId } from '../knowledge/roles/index.ts';
import type { Person } from '../team/roster.ts';
import type { Situation } from './situation.ts';

/**
 * The people who hold a column of the RACI. Its source knows no language models; where the product is built on one, AI
 * engineers hold the ML engineers' column and AI platform engineers the MLOps engineers': our reading of it.
 */
export function findRaciHolders(
  role: RoleId,
  { kind, staff }: Pick<Situation, 'kind' | 'staff'>,
): readonly Person[] {
  const holders = staff.holders(role);
  const successor = applicationKinds.includes(kind) ? successors[role] : undefined;
  const others = successor ? staff.holders(successor) : [];
  return others.length === 0 ? holders : [...new Set([...holders, ...others])];
}

const successors: { readonly [role in RoleId]?: RoleId } = {
  'ml-engineer': 'ai-engineer',
  'mlops-engineer': 'ai-platform-engineer',
};
