/** The steps of an AI project's life, in order; source `core-roles` ("when to involve"). */
export const phases = [
  { id: 'scoping', name: 'Scoping', means: 'choosing what to build and how success is measured' },
  { id: 'data', name: 'Data', means: 'collecting, labelling and preparing data' },
  { id: 'modelling', name: 'Modelling', means: 'training and evaluating models' },
  { id: 'pre-production', name: 'Pre-production', means: 'getting ready for the first production run' },
  { id: 'production', name: 'Production', means: 'at least one model serves real users' },
] as const;

export type PhaseId = (typeof phases)[number]['id'];

/** Position in the order above; a later phase has a greater number. */
export function phaseIndex(phase: PhaseId): number {
  return phases.findIndex((candidate) => candidate.id === phase);
}
