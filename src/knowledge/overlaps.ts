import type { RoleId } from './roles/index.ts';
import type { SourceId } from './sources.ts';

/** Two roles that can stand in for each other, and in what. */
export interface Overlap {
  readonly roles: readonly [RoleId, RoleId];
  readonly in: string;
}

/** Who can stand in for whom; source `role-definitions`. */
export const overlaps: readonly Overlap[] = [
  { roles: ['data-scientist', 'ml-engineer'], in: 'model development and feature engineering' },
  { roles: ['data-engineer', 'data-scientist'], in: 'data preparation and ETL' },
  { roles: ['ml-engineer', 'mlops-engineer'], in: 'deployment, monitoring and maintenance' },
  { roles: ['data-engineer', 'ml-engineer'], in: 'pipeline optimisation and scalability' },
  { roles: ['ml-researcher', 'ml-engineer'], in: 'algorithm development and prototyping' },
];

export const overlapsSource: SourceId = 'role-definitions';

/**
 * The MLOps engineer sets up monitoring and alerting (source `team-building-guide`), so until several models run in production
 * nobody else is needed for it.
 */
export const monitoringCoveredBy: RoleId = 'mlops-engineer';

/** The roles that can stand in for this one. */
export function standInsFor(role: RoleId): readonly { readonly role: RoleId; readonly in: string }[] {
  return standIns.get(role) ?? [];
}

const standIns = new Map<RoleId, { role: RoleId; in: string }[]>();
for (const overlap of overlaps) {
  const [one, other] = overlap.roles;
  standIns.set(one, [...(standIns.get(one) ?? []), { role: other, in: overlap.in }]);
  standIns.set(other, [...(standIns.get(other) ?? []), { role: one, in: overlap.in }]);
}
