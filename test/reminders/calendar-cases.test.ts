import { expect, test } from 'vitest';
import { type Calendar, type Schedule, usualCalendar, weekdays } from '../../src/reminders/reminder.ts';
import { nextOccurrence } from '../../src/reminders/schedule.ts';
import { createHolidays } from '../../src/scheduler/holidays.ts';

const holidays = createHolidays();

type Every = Schedule['every'];
const on = (...days: Extract<Every, { kind: 'week' }>['days']): Every => ({ kind: 'week', days });
const monthly = (day: number): Every => ({ kind: 'month', day });
const workdays = on(1, 2, 3, 4, 5);
const everyDay = on(...weekdays);

/** All hours of all days. */
const always: Calendar = { workingDays: weekdays, from: '00:00', to: '23:59', closedDays: [] };
/** Monday to Friday, eight to six. */
const office = usualCalendar;
const closedOn = (...closedDays: readonly string[]): Calendar => ({ ...office, closedDays });
const officeIn = (country: string, region?: string): Calendar => ({ ...office, country, region });

interface CalendarCase {
  /** The next one after… */
  readonly name: string;
  readonly every: Every;
  /** Local time and zone; nine in UTC unless given. */
  readonly at?: readonly [time: string, zone: string];
  readonly calendar?: Calendar;
  /** UTC; the moment that is past, and the key of the last one. */
  readonly after: string;
  readonly lastKey?: string;
  readonly key: string;
  /** UTC. Worked out by hand with a printed calendar, not by the program. */
  readonly due: string;
}

const berlin = 'Europe/Berlin';
const nineInBerlin = ['09:00', berlin] as const;

// 2026 begins on a Thursday and so has a week 53; 23 November is a Monday. Berlin: +1, from 29 March to 25 October +2.
// biome-ignore format: a row each, to be compared with the others.
const cases: readonly CalendarCase[] = [
  // An ordinary week
  { name: 'the same morning', every: workdays, at: nineInBerlin, after: '2026-11-23T07:00:00Z', key: '2026-11-23T09:00', due: '2026-11-23T08:00:00Z' },
  { name: 'a millisecond later', every: workdays, at: nineInBerlin, after: '2026-11-23T07:59:59.999Z', key: '2026-11-23T09:00', due: '2026-11-23T08:00:00Z' },
  { name: 'exactly now, which is past', every: workdays, at: nineInBerlin, after: '2026-11-23T08:00:00Z', key: '2026-11-24T09:00', due: '2026-11-24T08:00:00Z' },
  { name: 'Friday evening', every: workdays, at: nineInBerlin, after: '2026-11-27T17:00:00Z', key: '2026-11-30T09:00', due: '2026-11-30T08:00:00Z' },
  { name: 'Thursday, on Wednesdays', every: on(3), at: nineInBerlin, after: '2026-11-26T00:00:00Z', key: '2026-12-02T09:00', due: '2026-12-02T08:00:00Z' },
  { name: 'Tuesday noon, on Tuesdays and Fridays', every: on(2, 5), at: nineInBerlin, after: '2026-11-24T11:00:00Z', key: '2026-11-27T09:00', due: '2026-11-27T08:00:00Z' },
  { name: 'Saturday, on Sundays', every: on(7), calendar: always, after: '2026-11-21T00:00:00Z', key: '2026-11-22T09:00', due: '2026-11-22T09:00:00Z' },
  { name: 'midnight, at midnight', every: everyDay, at: ['00:00', 'UTC'], calendar: always, after: '2026-11-21T00:00:00Z', key: '2026-11-22T00:00', due: '2026-11-22T00:00:00Z' },

  // The end of the year, and week 53
  { name: 'the last minutes of the year', every: everyDay, at: ['23:58', 'UTC'], calendar: always, after: '2026-12-31T23:58:00Z', key: '2027-01-01T23:58', due: '2027-01-01T23:58:00Z' },
  { name: 'New Year’s Eve, on Thursdays', every: on(4), after: '2026-12-31T09:00:00Z', key: '2027-01-07T09:00', due: '2027-01-07T09:00:00Z' },
  { name: 'week 52, on Mondays: week 53', every: on(1), after: '2026-12-22T00:00:00Z', key: '2026-12-28T09:00', due: '2026-12-28T09:00:00Z' },
  { name: 'the Monday of week 53, on Fridays: the next year', every: on(5), after: '2026-12-28T00:00:00Z', key: '2027-01-01T09:00', due: '2027-01-01T09:00:00Z' },
  { name: 'the Monday of week 53, on Sundays: still week 53', every: on(7), calendar: always, after: '2026-12-28T00:00:00Z', key: '2027-01-03T09:00', due: '2027-01-03T09:00:00Z' },
  { name: 'the Monday of week 53, on Mondays: week 1', every: on(1), after: '2026-12-28T09:00:00Z', key: '2027-01-04T09:00', due: '2027-01-04T09:00:00Z' },
  { name: 'the year’s last hour where it ends first', every: everyDay, at: ['00:00', 'Pacific/Kiritimati'], calendar: always, after: '2026-12-31T09:00:00Z', key: '2027-01-01T00:00', due: '2026-12-31T10:00:00Z' },
  { name: 'New Year in London where the year ends last', every: everyDay, at: ['00:00', 'Pacific/Niue'], calendar: always, after: '2027-01-01T00:00:00Z', key: '2027-01-01T00:00', due: '2027-01-01T11:00:00Z' },
  { name: '30 December, on the 31st', every: monthly(31), at: nineInBerlin, calendar: always, after: '2026-12-30T12:00:00Z', key: '2026-12-31T09:00', due: '2026-12-31T08:00:00Z' },

  // Months of every length
  { name: '1 November, on the 31st: its last day', every: monthly(31), calendar: always, after: '2026-11-01T00:00:00Z', key: '2026-11-30T09:00', due: '2026-11-30T09:00:00Z' },
  { name: '1 February, on the 31st', every: monthly(31), calendar: always, after: '2027-02-01T00:00:00Z', key: '2027-02-28T09:00', due: '2027-02-28T09:00:00Z' },
  { name: '1 February of a leap year, on the 31st', every: monthly(31), calendar: always, after: '2028-02-01T00:00:00Z', key: '2028-02-29T09:00', due: '2028-02-29T09:00:00Z' },
  { name: '1 February, on the 30th', every: monthly(30), calendar: always, after: '2027-02-01T00:00:00Z', key: '2027-02-28T09:00', due: '2027-02-28T09:00:00Z' },
  { name: '1 February, on the 29th', every: monthly(29), calendar: always, after: '2027-02-01T00:00:00Z', key: '2027-02-28T09:00', due: '2027-02-28T09:00:00Z' },
  { name: '1 February of a leap year, on the 29th', every: monthly(29), calendar: always, after: '2028-02-01T00:00:00Z', key: '2028-02-29T09:00', due: '2028-02-29T09:00:00Z' },
  { name: '28 February of a leap year, on the 29th', every: monthly(29), calendar: always, after: '2028-02-28T23:00:00Z', key: '2028-02-29T09:00', due: '2028-02-29T09:00:00Z' },
  { name: '29 February, on the 29th', every: monthly(29), calendar: always, after: '2028-02-29T09:00:00Z', key: '2028-03-29T09:00', due: '2028-03-29T09:00:00Z' },
  { name: '1 February 2096, on the 29th', every: monthly(29), calendar: always, after: '2096-02-01T00:00:00Z', key: '2096-02-29T09:00', due: '2096-02-29T09:00:00Z' },
  { name: '1 February 2100, which is no leap year, on the 29th', every: monthly(29), calendar: always, after: '2100-02-01T00:00:00Z', key: '2100-02-28T09:00', due: '2100-02-28T09:00:00Z' },
  { name: '28 February, on the 31st: back on the 31st', every: monthly(31), calendar: always, after: '2027-02-28T09:00:00Z', key: '2027-03-31T09:00', due: '2027-03-31T09:00:00Z' },
  { name: '31 December, on the 31st', every: monthly(31), calendar: always, after: '2026-12-31T09:00:00Z', key: '2027-01-31T09:00', due: '2027-01-31T09:00:00Z' },
  { name: 'the 1st at nine, on the 1st', every: monthly(1), calendar: always, after: '2026-12-01T09:00:00Z', key: '2027-01-01T09:00', due: '2027-01-01T09:00:00Z' },
  { name: 'the 1st before nine, on the 1st', every: monthly(1), calendar: always, after: '2026-12-01T08:59:59.999Z', key: '2026-12-01T09:00', due: '2026-12-01T09:00:00Z' },
  { name: '14 November, on the 15th, a Sunday', every: monthly(15), after: '2026-11-14T00:00:00Z', key: '2026-11-15T09:00', due: '2026-11-16T08:00:00Z' },
  { name: '29 January, on the 30th, a Saturday: the next month', every: monthly(30), after: '2027-01-29T00:00:00Z', key: '2027-01-30T09:00', due: '2027-02-01T08:00:00Z' },
  { name: '30 January, on the 31st, a Sunday: the next month', every: monthly(31), after: '2027-01-30T00:00:00Z', key: '2027-01-31T09:00', due: '2027-02-01T08:00:00Z' },

  // 2³¹ ms, the longest timer there is: 24 days, 20 hours, 31 minutes, 23.648 seconds
  { name: 'the longest timer before', every: monthly(15), calendar: always, after: '2026-11-20T12:28:36.352Z', key: '2026-12-15T09:00', due: '2026-12-15T09:00:00Z' },
  { name: 'a millisecond more than that', every: monthly(15), calendar: always, after: '2026-11-20T12:28:36.351Z', key: '2026-12-15T09:00', due: '2026-12-15T09:00:00Z' },
  { name: 'a millisecond less than that', every: monthly(15), calendar: always, after: '2026-11-20T12:28:36.353Z', key: '2026-12-15T09:00', due: '2026-12-15T09:00:00Z' },

  // The edges of the hours
  { name: 'the weekend, at the opening', every: on(1), at: ['08:00', berlin], after: '2026-11-22T00:00:00Z', key: '2026-11-23T08:00', due: '2026-11-23T07:00:00Z' },
  { name: 'the weekend, a minute before the opening', every: on(1), at: ['07:59', berlin], after: '2026-11-22T00:00:00Z', key: '2026-11-23T07:59', due: '2026-11-23T07:00:00Z' },
  { name: 'the weekend, at midnight', every: on(1), at: ['00:00', berlin], after: '2026-11-22T00:00:00Z', key: '2026-11-23T00:00', due: '2026-11-23T07:00:00Z' },
  { name: 'the weekend, a minute before the end', every: on(1), at: ['17:59', berlin], after: '2026-11-22T00:00:00Z', key: '2026-11-23T17:59', due: '2026-11-23T16:59:00Z' },
  { name: 'the weekend, at the end, which is closed', every: on(1), at: ['18:00', berlin], after: '2026-11-22T00:00:00Z', key: '2026-11-23T18:00', due: '2026-11-24T07:00:00Z' },
  { name: 'Thursday, late on Friday', every: on(5), at: ['23:59', berlin], after: '2026-11-26T12:00:00Z', key: '2026-11-27T23:59', due: '2026-11-30T07:00:00Z' },
  { name: 'Friday at eight, late on each working day', every: workdays, at: ['23:30', berlin], after: '2026-11-27T07:00:00Z', key: '2026-11-27T23:30', due: '2026-11-30T07:00:00Z' },
  { name: 'the weekend, with a quarter of an hour a day', every: on(1), at: ['09:45', berlin], calendar: { ...office, from: '09:30', to: '09:45' }, after: '2026-11-22T00:00:00Z', key: '2026-11-23T09:45', due: '2026-11-24T08:30:00Z' },
  { name: 'Sunday, on Saturdays: the one that slid is still to come', every: on(6), at: nineInBerlin, after: '2026-11-29T12:00:00Z', key: '2026-11-28T09:00', due: '2026-11-30T07:00:00Z' },
  { name: 'Friday noon, every day: the weekend’s are in Monday’s', every: everyDay, at: nineInBerlin, after: '2026-11-27T12:00:00Z', key: '2026-11-30T09:00', due: '2026-11-30T08:00:00Z' },
  { name: 'Friday noon, on Saturdays and Sundays: both are one', every: on(6, 7), at: nineInBerlin, after: '2026-11-27T12:00:00Z', key: '2026-11-29T09:00', due: '2026-11-30T07:00:00Z' },

  // Closed days and holidays
  { name: 'the weekend, on a closed Monday', every: on(1), at: nineInBerlin, calendar: closedOn('2026-11-23'), after: '2026-11-22T00:00:00Z', key: '2026-11-23T09:00', due: '2026-11-24T07:00:00Z' },
  { name: 'Wednesday, with two closed days before a weekend', every: on(4), at: nineInBerlin, calendar: closedOn('2026-11-26', '2026-11-27'), after: '2026-11-25T12:00:00Z', key: '2026-11-26T09:00', due: '2026-11-30T07:00:00Z' },
  { name: 'Thursday, where the week begins on Sunday', every: on(5), at: ['09:00', 'Asia/Riyadh'], calendar: { ...office, workingDays: [7, 1, 2, 3, 4] }, after: '2026-11-26T12:00:00Z', key: '2026-11-27T09:00', due: '2026-11-29T05:00:00Z' },
  { name: 'Wednesday, where only Wednesday is open', every: on(4), calendar: { ...office, workingDays: [3] }, after: '2026-11-25T12:00:00Z', key: '2026-11-26T09:00', due: '2026-12-02T08:00:00Z' },
  { name: 'Christmas Eve in Germany: two holidays and a Sunday', every: on(5), at: nineInBerlin, calendar: officeIn('DE'), after: '2026-12-24T12:00:00Z', key: '2026-12-25T09:00', due: '2026-12-28T07:00:00Z' },
  { name: 'Christmas Eve in Britain: Boxing Day is taken on Monday', every: on(5), at: ['09:00', 'Europe/London'], calendar: officeIn('GB'), after: '2026-12-24T12:00:00Z', key: '2026-12-25T09:00', due: '2026-12-29T08:00:00Z' },
  { name: 'the day before Good Friday in Germany', every: on(5), at: nineInBerlin, calendar: officeIn('DE'), after: '2026-04-02T12:00:00Z', key: '2026-04-03T09:00', due: '2026-04-07T06:00:00Z' },
  { name: 'New Year’s Eve in Germany', every: on(5), at: nineInBerlin, calendar: officeIn('DE'), after: '2026-12-31T12:00:00Z', key: '2027-01-01T09:00', due: '2027-01-04T07:00:00Z' },
  { name: 'the day before Epiphany in Bavaria', every: on(3), at: nineInBerlin, calendar: officeIn('DE', 'BY'), after: '2027-01-05T12:00:00Z', key: '2027-01-06T09:00', due: '2027-01-07T07:00:00Z' },
  { name: 'the day before Epiphany in Hamburg, where it is none', every: on(3), at: nineInBerlin, calendar: officeIn('DE', 'HH'), after: '2027-01-05T12:00:00Z', key: '2027-01-06T09:00', due: '2027-01-06T08:00:00Z' },
  { name: 'the first of four holidays in a row in Japan', every: on(1), at: ['09:00', 'Asia/Tokyo'], calendar: officeIn('JP'), after: '2026-05-03T00:00:00Z', key: '2026-05-04T09:00', due: '2026-05-06T23:00:00Z' },
  { name: 'the day before Thanksgiving', every: on(4), at: ['09:00', 'America/New_York'], calendar: officeIn('US'), after: '2026-11-25T20:00:00Z', key: '2026-11-26T09:00', due: '2026-11-27T13:00:00Z' },
  { name: '23 December, with a company closed until New Year: both Thursdays are one', every: on(4), at: nineInBerlin, calendar: { ...officeIn('DE'), closedDays: ['2026-12-24', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'] }, after: '2026-12-23T12:00:00Z', key: '2026-12-31T09:00', due: '2027-01-04T07:00:00Z' },

  // Where clocks change
  { name: 'the day before the gap, in the gap', every: on(7), at: ['02:30', berlin], calendar: always, after: '2026-03-28T12:00:00Z', key: '2026-03-29T02:30', due: '2026-03-29T01:00:00Z' },
  { name: 'the day before the gap, where it begins', every: on(7), at: ['02:00', berlin], calendar: always, after: '2026-03-28T12:00:00Z', key: '2026-03-29T02:00', due: '2026-03-29T01:00:00Z' },
  { name: 'the day before the gap, where it ends', every: on(7), at: ['03:00', berlin], calendar: always, after: '2026-03-28T12:00:00Z', key: '2026-03-29T03:00', due: '2026-03-29T01:00:00Z' },
  { name: 'the day before the gap, a minute before it', every: on(7), at: ['01:59', berlin], calendar: always, after: '2026-03-28T12:00:00Z', key: '2026-03-29T01:59', due: '2026-03-29T00:59:00Z' },
  { name: 'the day before an hour comes twice, in that hour', every: on(7), at: ['02:30', berlin], calendar: always, after: '2026-10-24T12:00:00Z', key: '2026-10-25T02:30', due: '2026-10-25T00:30:00Z' },
  { name: 'the first pass, before the second', every: on(7), at: ['02:30', berlin], calendar: always, after: '2026-10-25T00:45:00Z', key: '2026-11-01T02:30', due: '2026-11-01T01:30:00Z' },
  { name: 'the day before an hour comes twice, after it', every: on(7), at: ['03:00', berlin], calendar: always, after: '2026-10-24T12:00:00Z', key: '2026-10-25T03:00', due: '2026-10-25T02:00:00Z' },
  { name: 'the day before the gap in New York', every: on(7), at: ['02:30', 'America/New_York'], calendar: always, after: '2026-03-07T12:00:00Z', key: '2026-03-08T02:30', due: '2026-03-08T07:00:00Z' },
  { name: 'the day before an hour comes twice in New York', every: on(7), at: ['01:30', 'America/New_York'], calendar: always, after: '2026-10-31T12:00:00Z', key: '2026-11-01T01:30', due: '2026-11-01T05:30:00Z' },
  { name: 'the day before the gap of half an hour on Lord Howe', every: on(7), at: ['02:15', 'Australia/Lord_Howe'], calendar: always, after: '2026-10-03T00:00:00Z', key: '2026-10-04T02:15', due: '2026-10-03T15:30:00Z' },
  { name: 'the day before half an hour comes twice on Lord Howe', every: on(7), at: ['01:45', 'Australia/Lord_Howe'], calendar: always, after: '2026-04-04T00:00:00Z', key: '2026-04-05T01:45', due: '2026-04-04T14:45:00Z' },
  { name: 'the day before midnight is left out in Santiago', every: on(7), at: ['00:30', 'America/Santiago'], calendar: always, after: '2026-09-05T12:00:00Z', key: '2026-09-06T00:30', due: '2026-09-06T04:00:00Z' },
  { name: 'the day before midnight is left out in Cairo', every: on(5), at: ['00:30', 'Africa/Cairo'], calendar: always, after: '2026-04-23T12:00:00Z', key: '2026-04-24T00:30', due: '2026-04-23T22:00:00Z' },
  { name: 'the day whose last hour is left out in Nuuk: the next date', every: on(6), at: ['23:30', 'America/Nuuk'], calendar: always, after: '2026-03-28T12:00:00Z', key: '2026-03-28T23:30', due: '2026-03-29T01:00:00Z' },
  { name: 'a week, where summer time begins in between', every: on(1), at: nineInBerlin, after: '2026-03-23T08:00:00Z', key: '2026-03-30T09:00', due: '2026-03-30T07:00:00Z' },
  { name: 'a week, where summer time ends in between', every: on(1), at: nineInBerlin, after: '2026-10-19T07:00:00Z', key: '2026-10-26T09:00', due: '2026-10-26T08:00:00Z' },
  { name: 'the weekend, in a zone of quarter hours', every: on(1), at: ['09:00', 'Asia/Kathmandu'], after: '2026-11-22T00:00:00Z', key: '2026-11-23T09:00', due: '2026-11-23T03:15:00Z' },
  { name: 'the day before the gap, where the hours begin in it', every: on(7), at: ['00:30', berlin], calendar: { ...always, from: '02:30', to: '18:00' }, after: '2026-03-28T12:00:00Z', key: '2026-03-29T00:30', due: '2026-03-29T01:00:00Z' },

  // One that was
  { name: 'today’s, whose time was put off until later today', every: workdays, at: ['15:00', berlin], after: '2026-11-23T09:00:00Z', lastKey: '2026-11-23T09:00', key: '2026-11-24T15:00', due: '2026-11-24T14:00:00Z' },
  { name: 'one of next month, by a clock that was put back', every: workdays, at: nineInBerlin, after: '2026-10-23T08:00:00Z', lastKey: '2026-11-23T09:00', key: '2026-11-24T09:00', due: '2026-11-24T08:00:00Z' },
  { name: 'the last of a month, on the 31st', every: monthly(31), calendar: always, after: '2027-02-28T09:00:00Z', lastKey: '2027-02-28T09:00', key: '2027-03-31T09:00', due: '2027-03-31T09:00:00Z' },
];

test(`T08 has at least 60 cases`, () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test.each(cases)(
  'the next one after $name is due at $due',
  ({ every, at, calendar, after, lastKey, key, due }) => {
    const [time, zone] = at ?? ['09:00', 'UTC'];
    const moment = Temporal.Instant.from(after).epochMilliseconds;
    const found = nextOccurrence(
      { schedule: { every, time, zone }, calendar: calendar ?? office },
      { moment, key: lastKey },
      holidays,
    );
    expect(found && { key: found.key, due: Temporal.Instant.fromEpochMilliseconds(found.dueAt) }).toEqual({
      key,
      due: Temporal.Instant.from(due),
    });
    expect(found?.dueAt).toBe(Temporal.Instant.from(due).epochMilliseconds);
  },
);
