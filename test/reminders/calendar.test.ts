import { describe, expect, test } from 'vitest';
import { type Holidays, nextOpenDay, slideIntoHours } from '../../src/reminders/calendar.ts';
import { type Calendar, usualCalendar } from '../../src/reminders/reminder.ts';
import { snoozeUntil } from '../../src/reminders/snooze.ts';

const noHolidays: Holidays = { find: () => undefined };

describe('a calendar', () => {
  const holidays: Holidays = {
    find: (_country, _region, date) => (date.month === 12 && date.day === 25 ? 'Christmas' : undefined),
  };
  const germany: Calendar = { ...usualCalendar, country: 'DE', closedDays: ['2026-12-24'] };

  test.each([
    ['inside the hours stays', '2026-11-23T10:07', '2026-11-23T10:07'],
    ['too early waits for the morning', '2026-11-23T06:00', '2026-11-23T08:00'],
    ['at the end of the day waits for the next', '2026-11-23T18:00', '2026-11-24T08:00'],
    ['on a weekend waits for Monday', '2026-11-28T10:00', '2026-11-30T08:00'],
    [
      'on a closed day, a holiday and a weekend waits for all of them',
      '2026-12-24T10:00',
      '2026-12-28T08:00',
    ],
  ])('a moment %s', (_, moment, expected) => {
    const slid = slideIntoHours(Temporal.PlainDateTime.from(moment), germany, holidays);
    expect(slid?.toString({ smallestUnit: 'minute' })).toBe(expected);
  });

  test('knows the next day on which the channel may be written to', () => {
    expect(nextOpenDay(Temporal.PlainDate.from('2026-12-23'), germany, holidays).toString()).toBe(
      '2026-12-28',
    );
  });
});

describe('a snooze', () => {
  const given = {
    today: Temporal.PlainDate.from('2026-11-27'),
    calendar: usualCalendar,
    holidays: noHolidays,
  };

  test.each([
    ['next-business-day', {}, '2026-11-30'],
    ['next-monday', {}, '2026-11-30'],
    ['before-milestone', { milestone: '2027-02-01' }, '2027-01-02'],
    ['before-milestone', { milestone: '2026-12-20' }, undefined],
    ['before-milestone', {}, undefined],
    ['until-date', { date: '2027-01-05' }, '2027-01-05'],
    ['until-date', { date: '2026-11-27' }, undefined],
    ['until-date', {}, undefined],
  ] as const)('%s with %j holds until %s', (choice, more, until) => {
    expect(snoozeUntil(choice, { ...given, ...more })).toBe(until);
  });

  test('until next Monday on a Monday is a week', () => {
    const monday = { ...given, today: Temporal.PlainDate.from('2026-11-30') };
    expect(snoozeUntil('next-monday', monday)).toBe('2026-12-07');
  });
});
