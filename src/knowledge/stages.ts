import type { RoleId } from './roles/index.ts';
import type { SourceId } from './sources.ts';

/** How many people of one role a stage calls for, in full-time people. */
export interface StageSize {
  readonly role: RoleId;
  readonly from: number;
  /** Upper end of the source's range; equal to `from` where it gives one number. */
  readonly to: number;
  /** The sub-team that the source sizes, where it does not size roles. */
  readonly subTeam?: string;
  readonly note: string;
}

export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly means: string;
  /** Head count of the whole team, as the source gives it. */
  readonly people: string;
  readonly sizes: readonly StageSize[];
  readonly source: SourceId;
}

/** The stages of an organisation's AI effort, smallest first; source `team-building-guide`. */
export const stages = [
  {
    id: 'first-initiative',
    name: 'First AI initiative',
    means: 'building the first AI feature that is meant for production',
    people: '3–5',
    sizes: [
      {
        role: 'ml-engineer',
        from: 2,
        to: 2,
        note: 'one senior who owns infrastructure and models, one mid-level',
      },
      { role: 'data-engineer', from: 1, to: 1, note: 'can double as data analyst' },
      { role: 'ai-product-manager', from: 0.5, to: 0.5, note: 'shared with other product work' },
      { role: 'data-scientist', from: 0.5, to: 0.5, note: 'part-time or consulting, for exploration' },
    ],
    source: 'team-building-guide',
  },
  {
    id: 'scaling',
    name: 'Scaling AI across products',
    means: 'at least one AI feature in production, more use cases coming',
    people: '8–15',
    sizes: [
      { role: 'ml-engineer', from: 3, to: 4, note: 'a mix of senior and mid-level' },
      { role: 'data-engineer', from: 2, to: 3, note: 'a pipeline team of their own' },
      { role: 'mlops-engineer', from: 1, to: 2, note: 'in charge of reliability in production' },
      { role: 'data-scientist', from: 2, to: 3, note: 'in charge of experiments' },
      { role: 'ai-product-manager', from: 1, to: 1, note: 'full-time, owns the roadmap' },
      { role: 'head-of-ai', from: 1, to: 1, note: 'technical leadership and strategy' },
    ],
    source: 'team-building-guide',
  },
  {
    id: 'platform',
    name: 'AI platform',
    means: 'several teams build AI features on shared infrastructure',
    people: '20–40+',
    // The source sizes sub-teams, not roles. Each is read as the role that it is mostly made of;
    // the head of AI is carried over from the stage before.
    sizes: [
      { role: 'ml-engineer', from: 3, to: 5, subTeam: 'Applied ML', note: 'for each product' },
      {
        role: 'data-engineer',
        from: 4,
        to: 6,
        subTeam: 'Data Platform',
        note: 'pipelines, quality, governance',
      },
      {
        role: 'mlops-engineer',
        from: 5,
        to: 8,
        subTeam: 'ML Platform',
        note: 'shared training, serving, monitoring',
      },
      { role: 'ai-product-manager', from: 2, to: 3, subTeam: 'AI Product', note: 'across initiatives' },
      { role: 'ml-researcher', from: 2, to: 4, subTeam: 'AI Research', note: 'longer-term work' },
      { role: 'head-of-ai', from: 1, to: 1, note: 'carried over from the scaling stage' },
    ],
    source: 'team-building-guide',
  },
] as const satisfies readonly Stage[];

export type StageId = (typeof stages)[number]['id'];

/** The stage with this id. */
export function findStage(id: StageId): Stage & { readonly id: StageId } {
  const stage = stages.find((candidate) => candidate.id === id);
  if (!stage) throw new Error(`unknown stage ${id}`);
  return stage;
}

/** The stage after this one; none after the largest. */
export function nextStage(id: StageId): (Stage & { readonly id: StageId }) | undefined {
  return stages[stages.findIndex((candidate) => candidate.id === id) + 1];
}
