import { z } from 'zod';
import { type MilestoneId, milestoneKinds } from '../knowledge/milestones.ts';
import { type PhaseId, phases } from '../knowledge/phases.ts';
import type { IsoDate } from './day.ts';

/** The dates that are known; a milestone without a date is not in it. */
export type Milestones = { readonly [Id in MilestoneId]?: IsoDate | undefined };

export const milestonesSchema: z.ZodType<Milestones> = z.partialRecord(
  z.enum(milestoneKinds.map((kind) => kind.id)),
  z.iso.date(),
);

/** A date that a team gave a name itself. */
export interface OwnMilestone {
  /** Unique in the team; never shown. */
  readonly id: string;
  readonly name: string;
  readonly date: IsoDate;
  /** The phase that ends with it: the roles of that phase must be in their seats by then. Without one it is only a date. */
  readonly endsPhase?: PhaseId | undefined;
}

/** So that, with those that every team is asked for, a team has at most thirty. */
export const mostOwnMilestones = 30 - milestoneKinds.length;

export const longestMilestoneName = 75;

export const ownMilestoneSchema: z.ZodType<OwnMilestone> = z.object({
  id: z.string().min(1).max(40),
  name: z.string().min(1).max(longestMilestoneName),
  date: z.iso.date(),
  endsPhase: z.enum(phases.map((phase) => phase.id)).optional(),
});

/** The team's own milestones with this one added, or in the place of the one with its id. */
export function withOwnMilestone(
  milestones: readonly OwnMilestone[],
  milestone: OwnMilestone,
): readonly OwnMilestone[] {
  const isKnown = milestones.some(({ id }) => id === milestone.id);
  if (!isKnown) return [...milestones, milestone];
  return milestones.map((known) => (known.id === milestone.id ? milestone : known));
}

/** The same without one. */
export function withoutOwnMilestone(
  milestones: readonly OwnMilestone[],
  id: OwnMilestone['id'],
): readonly OwnMilestone[] {
  return milestones.filter((milestone) => milestone.id !== id);
}

/** An id that none of them has: one more than the highest number, so that it is not given to another one soon. */
export function freeMilestoneId(milestones: readonly OwnMilestone[]): string {
  const highest = milestones.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0);
  return `m${highest + 1}`;
}

/** The dates with another one for a milestone that every team is asked for, or with none. */
export function withMilestoneDate(
  milestones: Milestones,
  id: MilestoneId,
  date: IsoDate | undefined,
): Milestones {
  const { [id]: _, ...others } = milestones;
  return date === undefined ? others : { ...others, [id]: date };
}
