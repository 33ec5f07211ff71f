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

export const ownMilestoneSchema: z.ZodType<OwnMilestone> = z.object({
  id: z.string().min(1).max(40),
  name: z.string().min(1).max(75),
  date: z.iso.date(),
  endsPhase: z.enum(phases.map((phase) => phase.id)).optional(),
});
