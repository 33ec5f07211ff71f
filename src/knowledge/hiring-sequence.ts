import type { RoleId } from './roles/index.ts';
import type { SourceId } from './sources.ts';

/**
 * A seat on the team. Most roles have a "first" seat and "further" ones; ML engineers have a "second" too, because the
 * source hires a senior first and a mid-level engineer beside them.
 */
export const seats = ['first', 'second', 'further'] as const;
export type Seat = (typeof seats)[number];

export interface SequenceStep {
  readonly role: RoleId;
  readonly seat: Seat;
  /** Months since the effort began, as the source counts them. */
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly why: string;
}

/** The default order of hires, where nothing in the situation calls for another; source `team-building-guide`. */
export const hiringSequence: readonly SequenceStep[] = [
  {
    role: 'ml-engineer',
    seat: 'first',
    fromMonth: 1,
    toMonth: 3,
    why: 'A senior ML engineer comes first: sets the technical direction and builds the first infrastructure.',
  },
  {
    role: 'data-engineer',
    seat: 'first',
    fromMonth: 3,
    toMonth: 6,
    why: 'A data engineer comes second, to build the pipelines that models are trained on.',
  },
  {
    role: 'ml-engineer',
    seat: 'second',
    fromMonth: 3,
    toMonth: 6,
    why: 'A mid-level ML engineer joins beside the senior, so that models are built and tested faster.',
  },
  {
    role: 'mlops-engineer',
    seat: 'first',
    fromMonth: 6,
    toMonth: 9,
    why: 'An MLOps engineer joins as models near production, to make releases reliable.',
  },
  {
    role: 'ai-product-manager',
    seat: 'first',
    fromMonth: 6,
    toMonth: 9,
    why: 'A product manager of the team’s own takes over the roadmap; until then a half-time one is enough.',
  },
  {
    role: 'data-scientist',
    seat: 'first',
    fromMonth: 9,
    toMonth: 12,
    why: 'A data scientist explores new opportunities once engineering can put them into production.',
  },
];

export const hiringSequenceSource: SourceId = 'team-building-guide';

/** How long the source says a team takes to build, one hire after another. */
export const teamBuiltInMonths = { from: 9, to: 12 } as const;

/** What the source says of seniority by seat: an ML engineer's first seat is a senior's, the second a mid-level's. */
export const seatSeniority: { readonly [role in RoleId]?: { readonly [seat in Seat]?: 'senior' | 'mid' } } = {
  'ml-engineer': { first: 'senior', second: 'mid' },
};

/** A smaller gap than this share of a week is not worth a hire; a rule of this tool, the sources give no number. */
export const smallestHire = 0.2;
