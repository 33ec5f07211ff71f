import type { SourceId } from './sources.ts';

/** The three risks that roles lower; source `core-roles`. */
export const risks = [
  { id: 'data', name: 'Data risk', means: 'bad, missing or unlabelled input' },
  { id: 'model', name: 'Model risk', means: 'the wrong objective, overfitting, bias' },
  { id: 'operational', name: 'Operational risk', means: 'security, cost, reliability in production' },
] as const;

export const risksSource: SourceId = 'core-roles';

export type RiskId = (typeof risks)[number]['id'];
