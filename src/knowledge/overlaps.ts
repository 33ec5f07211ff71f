import type { RoleId } from './roles/index.ts';
import type { SourceId } from './sources.ts';

/** Two roles that can stand in for each other, and in what. */
export interface Overlap {
  readonly roles: readonly [RoleId, RoleId];
  readonly in: string;
  /** Who does which part of it. */
  readonly split: string;
  /** How they work together on it. */
  readonly together: string;
}

/** Who can stand in for whom; source `role-definitions`. */
export const overlaps: readonly Overlap[] = [
  {
    roles: ['data-scientist', 'ml-engineer'],
    in: 'model development and feature engineering',
    split:
      'The data scientist develops models with statistical methods; the ML engineer refines and optimises them and brings them into production.',
    together: 'Data scientists prototype, and ML engineers turn the prototypes into code for production.',
  },
  {
    roles: ['data-engineer', 'data-scientist'],
    in: 'data preparation and ETL',
    split:
      'The data engineer answers for architecture and automation of the pipelines; the data scientist transforms data for single analyses.',
    together: 'Data scientists say what data they need, and rely on data engineers for its quality.',
  },
  {
    roles: ['ml-engineer', 'mlops-engineer'],
    in: 'deployment, monitoring and maintenance',
    split:
      'The ML engineer makes models that are efficient and scale; the MLOps engineer runs the infrastructure and the automation that bring them out.',
    together:
      'ML engineers write scripts and tools, and MLOps engineers build them into automated pipelines.',
  },
  {
    roles: ['data-engineer', 'ml-engineer'],
    in: 'pipeline optimisation and scalability',
    split: 'The data engineer builds and optimises the pipelines; the ML engineer feeds models from them.',
    together: 'ML engineers say how the pipelines perform and what training takes.',
  },
  {
    roles: ['ml-researcher', 'ml-engineer'],
    in: 'algorithm development and prototyping',
    split:
      'The researcher devises new algorithms or improves known ones; the ML engineer implements them in applications.',
    together: 'What researchers devise, ML engineers test, optimise and deploy.',
  },
];

export const overlapsSource: SourceId = 'role-definitions';

/**
 * The MLOps engineer sets up monitoring and alerting (source `team-building-guide`), so until several models run in production
 * nobody else is needed for it.
 */
export const monitoringCoveredBy: RoleId = 'mlops-engineer';

/** The overlap of two roles, in whatever order; undefined where the source names none. */
export function findOverlap(one: RoleId, other: RoleId): Overlap | undefined {
  return overlaps.find(({ roles }) => one !== other && roles.includes(one) && roles.includes(other));
}

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
