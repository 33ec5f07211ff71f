import { z } from 'zod';
import type { IsoDate } from '../../team/day.ts';
import { formatDate, shorten } from '../blocks/text.ts';

/** A date as typed, or a sentence in plain text that says how to write one. */
export type TypedDate = { readonly date: IsoDate } | { readonly problem: string };

const example = 'Write it as year, month and day, such as 2027-01-15.';

/** Reads "2027-01-15", also "2027-1-15" and "2027/01/15". Days that the calendar does not have are refused. */
export function readDate(typed: string): TypedDate {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(typed.trim()) ?? [];
  if (!year) return { problem: `I cannot read “${shorten(typed.trim(), 40)}” as a date. ${example}` };
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (z.iso.date().safeParse(date).success) return { date };
  return { problem: `The calendar has no ${date}. ${example}` };
}

/** The same for a day that must not have passed; a start that is expected lies ahead. */
export function readComingDate(typed: string, today: IsoDate): TypedDate {
  const read = readDate(typed);
  if ('problem' in read || read.date >= today) return read;
  return { problem: `${formatDate(read.date)} has passed. An expected start is today or later.` };
}
