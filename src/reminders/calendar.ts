import type { Calendar, Weekday } from './reminder.ts';

/** Public holidays, which somebody who knows them is asked for. */
export interface Holidays {
  /** The holiday's name on that date; undefined on an ordinary day. */
  readonly find: (
    country: string,
    region: string | undefined,
    date: Temporal.PlainDate,
  ) => string | undefined;
}

/** Further ahead nobody looks for a day that is allowed. */
const mostDaysAhead = 400;

/**
 * The first moment on the wall clock, from this one on, at which a channel may be written to; undefined where the calendar
 * allows none in the next year.
 */
export function slideIntoHours(
  moment: Temporal.PlainDateTime,
  calendar: Calendar,
  holidays: Holidays,
): Temporal.PlainDateTime | undefined {
  const from = Temporal.PlainTime.from(calendar.from);
  const to = Temporal.PlainTime.from(calendar.to);
  let date = moment.toPlainDate();
  if (isOpen(date, calendar, holidays)) {
    const time = moment.toPlainTime();
    if (Temporal.PlainTime.compare(time, from) < 0) return date.toPlainDateTime(from);
    if (Temporal.PlainTime.compare(time, to) < 0) return moment;
  }
  for (let days = 0; days < mostDaysAhead; days += 1) {
    date = date.add({ days: 1 });
    if (isOpen(date, calendar, holidays)) return date.toPlainDateTime(from);
  }
  return undefined;
}

/** True where the channel may be written to on that date: a working day, no holiday, none of the closed days. */
export function isOpen(date: Temporal.PlainDate, calendar: Calendar, holidays: Holidays): boolean {
  const { workingDays, closedDays, country, region } = calendar;
  if (!workingDays.includes(date.dayOfWeek as Weekday)) return false;
  if (closedDays.includes(date.toString())) return false;
  return country === undefined || holidays.find(country, region, date) === undefined;
}

/** The first day after this one on which the channel may be written to; the day after where the calendar allows none. */
export function nextOpenDay(
  date: Temporal.PlainDate,
  calendar: Calendar,
  holidays: Holidays,
): Temporal.PlainDate {
  const tomorrow = date.add({ days: 1 });
  const slid = slideIntoHours(tomorrow.toPlainDateTime('00:00'), calendar, holidays);
  return slid?.toPlainDate() ?? tomorrow;
}
