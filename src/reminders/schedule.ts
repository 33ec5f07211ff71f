import { type Holidays, slideIntoHours } from './calendar.ts';
import type { Reminder, Schedule, Weekday } from './reminder.ts';

/** An occurrence of a schedule. */
export interface Occurrence {
  /** `2026-11-23T09:00`: local date and time as the schedule names them, before the calendar moves it. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
}

/** From when on the next occurrence is looked for. */
export interface After {
  /** Milliseconds since 1970: what was due then or before is past. Absent where lateness does not matter. */
  readonly moment?: number;
  /** Key of the last occurrence that was dealt with: there is no second one on its date, and none before. */
  readonly key?: string | undefined;
}

/** A schedule has an occurrence at least once in so many days. */
const longestPause = 32;

/**
 * The next occurrence of a reminder, computed from the rule and its zone each time; undefined where its calendar never allows
 * one. Several that the calendar would move to the same day are one, the last of them.
 */
export function nextOccurrence(
  { schedule, calendar }: Pick<Reminder, 'schedule' | 'calendar'>,
  after: After,
  holidays: Holidays,
): Occurrence | undefined {
  let date = firstDate(schedule, after);
  // A moved one may lie far behind its own date; a calendar that allows nothing ends the search.
  for (let tries = 0; tries < 500; tries += 1) {
    const planned = nextPlanned(schedule, date);
    const moved = slideIntoHours(planned, calendar, holidays);
    if (!moved) return undefined;
    const next = nextPlanned(schedule, planned.toPlainDate().add({ days: 1 }));
    const isTakenOver = slideIntoHours(next, calendar, holidays)?.toPlainDate().equals(moved.toPlainDate());
    const dueAt = toInstant(moved, schedule.zone).epochMilliseconds;
    if (!isTakenOver && (after.moment === undefined || dueAt > after.moment))
      return { key: planned.toString({ smallestUnit: 'minute' }), dueAt };
    date = planned.toPlainDate().add({ days: 1 });
  }
  return undefined;
}

/**
 * The moment at which clocks in a zone show this. Where summer time leaves it out, the first moment after the gap; where it
 * comes twice, the first of the two.
 */
export function toInstant(wallClock: Temporal.PlainDateTime, zone: string): Temporal.Instant {
  const shown = wallClock.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (shown.toPlainDateTime().equals(wallClock)) return shown.toInstant();
  return shown.getTimeZoneTransition('next')?.toInstant() ?? shown.toInstant();
}

/** True for the name of a time zone that this program knows. */
export function isTimeZone(zone: string): boolean {
  try {
    Temporal.PlainDate.from('2026-01-01').toZonedDateTime(zone);
    return true;
  } catch {
    return false;
  }
}

function firstDate({ zone }: Schedule, { moment, key }: After): Temporal.PlainDate {
  if (key !== undefined) return Temporal.PlainDateTime.from(key).toPlainDate().add({ days: 1 });
  const now = Temporal.Instant.fromEpochMilliseconds(moment ?? 0).toZonedDateTimeISO(zone);
  // One that was planned before may have been moved to a time that is still to come.
  return now.toPlainDate().subtract({ days: longestPause });
}

/** The first planned occurrence on this date or after it. */
function nextPlanned({ every, time }: Schedule, from: Temporal.PlainDate): Temporal.PlainDateTime {
  const at = Temporal.PlainTime.from(time);
  if (every.kind === 'month') {
    const date = inMonth(from, every.day);
    const isPast = Temporal.PlainDate.compare(date, from) < 0;
    return (isPast ? inMonth(from.with({ day: 1 }).add({ months: 1 }), every.day) : date).toPlainDateTime(at);
  }
  let date = from;
  while (!every.days.includes(date.dayOfWeek as Weekday)) date = date.add({ days: 1 });
  return date.toPlainDateTime(at);
}

/** The day of that month, or its last one. */
function inMonth(month: Temporal.PlainDate, day: number): Temporal.PlainDate {
  return month.with({ day: Math.min(day, month.daysInMonth) });
}
