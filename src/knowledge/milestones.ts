import type { PhaseId } from './phases.ts';
import type { SourceId } from './sources.ts';

export interface MilestoneKind {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  /** Roles needed by this phase, or by one before it, must be in their seats by this milestone's date. */
  readonly endsPhase?: PhaseId;
  readonly source: SourceId;
}

/** The dates that staffing hangs on; source `core-roles` ("when to involve", the questions on hiring priorities). */
export const milestoneKinds = [
  {
    id: 'training-data-final',
    name: 'Training data final',
    hint: 'From here on the training data no longer changes.',
    endsPhase: 'data',
    source: 'core-roles',
  },
  {
    id: 'first-production-run',
    name: 'First production run',
    hint: 'The first time a model serves real users.',
    endsPhase: 'pre-production',
    source: 'core-roles',
  },
  {
    id: 'vendor-sunset',
    name: 'Vendor sunset',
    hint: 'The day the vendor’s service ends and yours must carry the load.',
    source: 'core-roles',
  },
  {
    id: 'launch',
    name: 'Launch',
    hint: 'The public launch of the product.',
    endsPhase: 'production',
    source: 'core-roles',
  },
] as const satisfies readonly MilestoneKind[];

export type MilestoneId = (typeof milestoneKinds)[number]['id'];
