import { z } from 'zod';
import type { IsoDate } from '../team/day.ts';
import { type Gap, gapSchema } from './gap.ts';

/** What somebody did about a gap from the buttons of a digest; shown in its place from then on. */
export interface DigestNote {
  readonly key: string;
  readonly what: 'filled' | 'covered' | 'snoozed' | 'not-needed' | 'undone';
  /** Slack user id. */
  readonly by: string;
  readonly on: IsoDate;
  /** Until when, by whom, or why: in words, as typed. */
  readonly detail?: string | undefined;
}

/** One message to a channel, as data: kept with its slot, so that it can be edited in place however old it is. */
export interface Digest {
  readonly date: IsoDate;
  /** Never empty; the most urgent first. */
  readonly gaps: readonly Gap[];
  readonly notes: readonly DigestNote[];
  /** True where Slack's answer to a first attempt was lost, so that this may be the second one. */
  readonly isRepeat: boolean;
}

export const digestSchema: z.ZodType<Digest> = z.object({
  date: z.iso.date(),
  gaps: z.array(gapSchema).min(1),
  notes: z.array(
    z.object({
      key: z.string(),
      what: z.enum(['filled', 'covered', 'snoozed', 'not-needed', 'undone']),
      by: z.string(),
      on: z.iso.date(),
      detail: z.string().max(500).optional(),
    }),
  ),
  isRepeat: z.boolean(),
});
