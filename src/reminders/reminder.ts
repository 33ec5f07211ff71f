import { z } from 'zod';
import type { IsoDate } from '../team/day.ts';
import { type ReminderKindId, reminderKindIds } from './reminder-kind.ts';

/** Days of the week as ISO 8601 numbers them. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** When a reminder looks whether there is something to say: by the clock on the wall of a time zone. */
export interface Schedule {
  readonly every:
    | { readonly kind: 'week' /** Never empty. */; readonly days: readonly Weekday[] }
    /** The last day of the month where it has no such day. */
    | { readonly kind: 'month'; readonly day: number };
  /** `09:00`. */
  readonly time: string;
  /** A zone of the IANA database, such as `Europe/Berlin`. */
  readonly zone: string;
}

/** When the channel may be written to. A slot outside slides to the next hour that is allowed. */
export interface Calendar {
  readonly workingDays: readonly Weekday[];
  /** `08:00` to `18:00`; the end is not included. */
  readonly from: string;
  readonly to: string;
  /** ISO 3166-1, and a region of it: its public holidays are closed. */
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly closedDays: readonly IsoDate[];
}

/** What somebody set up for a channel. */
export interface Reminder {
  readonly kinds: readonly ReminderKindId[];
  readonly schedule: Schedule;
  readonly calendar: Calendar;
  /** Slack user id: told when the channel cannot be reached, or when four posts brought nothing. */
  readonly ownerId: string;
}

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const weekday = z.literal(weekdays);
const days = z.array(weekday).max(7);

export const reminderSchema: z.ZodType<Reminder> = z.object({
  kinds: z.array(z.enum(reminderKindIds)).min(1),
  schedule: z.object({
    every: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('week'), days: days.min(1) }),
      z.object({ kind: z.literal('month'), day: z.number().int().min(1).max(31) }),
    ]),
    time,
    zone: z.string().min(1).max(64),
  }),
  calendar: z.object({
    workingDays: days.min(1),
    from: time,
    to: time,
    country: z.string().length(2).optional(),
    region: z.string().max(10).optional(),
    closedDays: z.array(z.iso.date()).max(200),
  }),
  ownerId: z.string().min(1).max(40),
});

/** Monday to Friday, eight to six, no holidays. */
export const usualCalendar: Calendar = {
  workingDays: [1, 2, 3, 4, 5],
  from: '08:00',
  to: '18:00',
  closedDays: [],
};
