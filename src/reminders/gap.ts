import { z } from 'zod';
import { type RaciTaskId, raciTasks } from '../knowledge/raci-matrix.ts';
import type { RoleId } from '../knowledge/roles/index.ts';
import { type SourceId, sources } from '../knowledge/sources.ts';
import type { IsoDate } from '../team/day.ts';
import { roleIdSchema } from '../team/roster.ts';

/** In which part of a digest a gap stands. */
export const urgencies = ['overdue', 'act-now', 'coming'] as const;
export type Urgency = (typeof urgencies)[number];

/** Something that a channel is reminded of until it is closed. Plain data: a digest keeps it as it was said. */
export interface Gap {
  /** Unique in a team, and the same for as long as it is the same gap: `missing-role:mlops-engineer`. */
  readonly key: string;
  readonly urgency: Urgency;
  /** The role it is about, if it is about one. */
  readonly role?: RoleId | undefined;
  /** The row of the RACI it is about, if it is about one. */
  readonly task?: RaciTaskId | undefined;
  /** One plain sentence that says what is missing; without markup, and without names that people typed. */
  readonly text: string;
  /** Why it matters, for the button "Why". */
  readonly why: string;
  readonly sources: readonly SourceId[];
  /** The date that it is about: by which somebody must be in the seat, or the role be open. */
  readonly date?: IsoDate | undefined;
  /** The milestone that it is counted back from. */
  readonly milestone?: IsoDate | undefined;
  /** The facts that it stands on. When they change, snoozes end and posts are counted anew. */
  readonly facts: string;
}

export const gapSchema: z.ZodType<Gap> = z.object({
  key: z.string().min(1).max(200),
  urgency: z.enum(urgencies),
  role: roleIdSchema.optional(),
  task: z.enum(raciTasks.map(({ id }) => id)).optional(),
  text: z.string().max(500),
  why: z.string().max(1000),
  sources: z.array(z.enum(sources.map(({ id }) => id))),
  date: z.iso.date().optional(),
  milestone: z.iso.date().optional(),
  facts: z.string().max(500),
});
