import { readValue, type ViewState } from './view-state.ts';

/** The block ids of the form for a milestone. */
export const milestoneBlocks = {
  name: 'milestone-name',
  date: 'milestone-date',
  endsPhase: 'milestone-ends-phase',
} as const;

/** The option for a milestone that ends no phase. */
export const noPhase = 'none';

/** What the form for a milestone holds, as typed; the name and the phase only where they can be changed. */
export interface MilestoneForm {
  readonly name: string | null;
  readonly date: string | null;
  readonly endsPhase: string | null;
}

export const emptyMilestoneForm: MilestoneForm = { name: null, date: null, endsPhase: null };

/** What the open form holds. */
export function readMilestoneForm(state: ViewState): MilestoneForm {
  return {
    name: readValue(state, milestoneBlocks.name) ?? null,
    date: readValue(state, milestoneBlocks.date) ?? null,
    endsPhase: readValue(state, milestoneBlocks.endsPhase) ?? null,
  };
}
