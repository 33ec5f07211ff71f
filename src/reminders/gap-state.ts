import { z } from 'zod';
import type { IsoDate } from '../team/day.ts';
import { type Who, whoSchema } from '../team/roster.ts';

/** A gap is told at most so often; then its owner is told once, and then nothing until its facts change. */
export const mostPosts = 4;

/** What somebody decided about a gap. It holds only while the gap stands on the same facts. */
export type GapDecision =
  | { readonly kind: 'snoozed'; readonly until: IsoDate; readonly by: string; readonly on: IsoDate }
  | { readonly kind: 'covered'; readonly who: Who; readonly by: string; readonly on: IsoDate }
  | { readonly kind: 'not-needed'; readonly reason: string; readonly by: string; readonly on: IsoDate };

/** What is remembered of one gap of a team. */
export interface GapState {
  readonly key: string;
  /** The facts of the gap when this was noted. */
  readonly facts: string;
  /** How often each reminder told of it; by reminder id. */
  readonly posts: { readonly [reminderId: string]: number };
  /** Reminders whose owner was told that the posts brought nothing. */
  readonly toldOwner: readonly string[];
  readonly decision?: GapDecision | undefined;
}

const who = { by: z.string().min(1).max(40), on: z.iso.date() };

export const gapStateSchema: z.ZodType<GapState> = z.object({
  key: z.string().min(1).max(200),
  facts: z.string().max(500),
  posts: z.record(z.string(), z.number().int().min(0)),
  toldOwner: z.array(z.string()),
  decision: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('snoozed'), until: z.iso.date(), ...who }),
      z.object({ kind: z.literal('covered'), who: whoSchema, ...who }),
      z.object({ kind: z.literal('not-needed'), reason: z.string().max(500), ...who }),
    ])
    .optional(),
});

/** A gap of which nothing was told yet, or whose facts changed. */
export function newGapState(key: string, facts: string): GapState {
  return { key, facts, posts: {}, toldOwner: [] };
}
