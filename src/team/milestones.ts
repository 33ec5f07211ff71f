import { z } from 'zod';
import { type MilestoneId, milestoneKinds } from '../knowledge/milestones.ts';
import type { IsoDate } from './day.ts';

/** The dates that are known; a milestone without a date is not in it. */
export type Milestones = { readonly [Id in MilestoneId]?: IsoDate | undefined };

export const milestonesSchema: z.ZodType<Milestones> = z.partialRecord(
  z.enum(milestoneKinds.map((kind) => kind.id)),
  z.iso.date(),
);
