import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Holidays } from '../../src/reminders/calendar.ts';
import { type Calendar, type Schedule, usualCalendar, weekdays } from '../../src/reminders/reminder.ts';
import { isTimeZone, nextOccurrence, toInstant } from '../../src/reminders/schedule.ts';

const noHolidays: Holidays = { find: () => undefined };
const always: Calendar = { workingDays: weekdays, from: '00:00', to: '23:59', closedDays: [] };
const workdays: Schedule['every'] = { kind: 'week', days: [1, 2, 3, 4, 5] };
const everyDay: Schedule['every'] = { kind: 'week', days: weekdays };

/** Zones with summer time of every sort, and three without. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'America/Havana',
  'Asia/Beirut',
  'America/Santiago',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'America/Nuuk',
  'Asia/Gaza',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'America/Phoenix',
];

/** All moments of 2026 and 2027 at which a zone changes its clocks. */
function transitionsOf(zone: string): readonly Temporal.ZonedDateTime[] {
  const found: Temporal.ZonedDateTime[] = [];
  let at = Temporal.ZonedDateTime.from({ year: 2026, month: 1, day: 1, timeZone: zone });
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.year > 2027) return found;
    found.push(next);
    at = next;
  }
}

const quarterHours = Array.from({ length: 95 }, (_, place) =>
  Temporal.PlainTime.from('00:00')
    .add({ minutes: 15 * place })
    .toString({ smallestUnit: 'minute' }),
);

/** So many occurrences after a moment, one after another, as the scheduler would meet them. */
function occurrences(schedule: Schedule, calendar: Calendar, from: string, count: number) {
  const found = [];
  let after: Parameters<typeof nextOccurrence>[1] = {
    moment: toInstant(Temporal.PlainDateTime.from(from), schedule.zone).epochMilliseconds,
  };
  for (let place = 0; place < count; place += 1) {
    const next = nextOccurrence({ schedule, calendar }, after, noHolidays);
    if (!next) break;
    found.push({
      key: next.key,
      local: Temporal.Instant.fromEpochMilliseconds(next.dueAt).toZonedDateTimeISO(schedule.zone),
    });
    after = { key: next.key };
  }
  return found;
}

describe('where clocks change', () => {
  test('the zones change them as often as their countries say', () => {
    const without = zones.filter((zone) => transitionsOf(zone).length === 0);
    const often = zones.filter((zone) => transitionsOf(zone).length >= 3);
    expect(without).toEqual(['Asia/Tokyo', 'Asia/Kolkata', 'America/Phoenix']);
    expect([...often, ...without]).toEqual(zones);
  });

  test.each(zones)(
    'a daily reminder in %s comes once on every local date, at its time or right after the gap',
    (zone) => {
      const dates = transitionsOf(zone).map((transition) => transition.toPlainDate());
      for (const date of dates.length > 0 ? dates : [Temporal.PlainDate.from('2026-03-29')])
        for (const time of quarterHours) {
          const first = date.subtract({ days: 2 });
          const found = occurrences(
            { every: everyDay, time, zone },
            always,
            `${first.subtract({ days: 1 })}T23:59`,
            5,
          );
          // In Nuuk the last hour before midnight is left out: what was planned then comes at midnight.
          expect(found.map(({ key }) => key.slice(0, 10))).toEqual(
            [0, 1, 2, 3, 4].map((days) => first.add({ days }).toString()),
          );
          for (const { local, key } of found) {
            const planned = Temporal.PlainDateTime.from(key);
            const late = planned.until(local.toPlainDateTime()).total('minutes');
            expect(late, `${zone} ${key}`).toBeGreaterThanOrEqual(0);
            if (late === 0) expect(isFirstPass(local), `${zone} ${key}`).toBe(true);
            else expect(local.equals(transitionBefore(local)), `${zone} ${key}`).toBe(true);
          }
        }
    },
  );

  test.each(zones)(
    'weekly and monthly reminders in %s come once for each of their dates in two years',
    (zone) => {
      for (const time of ['00:00', '01:30', '02:15', '03:00', '23:45']) {
        const weekly = occurrences(
          { every: { kind: 'week', days: [7] }, time, zone },
          always,
          '2026-01-01T00:00',
          104,
        );
        const weeks = weekly.map(({ local }) => local.toPlainDate());
        expect(weeks.every((date, place) => place === 0 || weeks[place - 1]?.until(date).days === 7)).toBe(
          true,
        );
        const monthly = occurrences(
          { every: { kind: 'month', day: 31 }, time, zone },
          always,
          '2026-01-01T00:00',
          24,
        );
        expect(monthly.map(({ local }) => local.toPlainDate().toPlainYearMonth().toString())).toEqual(
          Array.from({ length: 24 }, (_, month) =>
            Temporal.PlainYearMonth.from('2026-01').add({ months: month }).toString(),
          ),
        );
        expect(monthly.every(({ local }) => local.day === local.daysInMonth)).toBe(true);
      }
    },
  );

  function isFirstPass(local: Temporal.ZonedDateTime): boolean {
    const first = local.toPlainDateTime().toZonedDateTime(local.timeZoneId, { disambiguation: 'earlier' });
    return first.equals(local);
  }

  function transitionBefore(local: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
    return local.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') ?? local;
  }
});

describe('a schedule', () => {
  const berlin = (every: Schedule['every'], time = '09:00'): Schedule => ({
    every,
    time,
    zone: 'Europe/Berlin',
  });

  test.each<[string, Schedule['every'], string, string, string]>([
    ['the same day, if the time is still to come', workdays, '09:00', '2026-11-23T08:59', '2026-11-23T09:00'],
    ['not at this very moment again', workdays, '09:00', '2026-11-23T09:00', '2026-11-24T09:00'],
    ['Monday after Friday', workdays, '09:00', '2026-11-27T09:00', '2026-11-30T09:00'],
    ['the next year', { kind: 'week', days: [4] }, '09:00', '2026-12-31T10:00', '2027-01-07T09:00'],
    ['week 53', { kind: 'week', days: [5] }, '09:00', '2026-12-28T00:00', '2027-01-01T09:00'],
    [
      'the 29th of February in a leap year',
      { kind: 'month', day: 29 },
      '09:00',
      '2028-02-01T00:00',
      '2028-02-29T09:00',
    ],
    ['the 28th in another', { kind: 'month', day: 29 }, '09:00', '2027-02-01T00:00', '2027-02-28T09:00'],
    [
      'the last day for the 31st',
      { kind: 'month', day: 31 },
      '09:00',
      '2026-11-01T00:00',
      '2026-11-30T09:00',
    ],
    [
      'the next month once the day is past',
      { kind: 'month', day: 1 },
      '09:00',
      '2026-12-01T09:00',
      '2027-01-01T09:00',
    ],
    [
      'more than the days that a timer can count',
      { kind: 'month', day: 31 },
      '09:00',
      '2026-12-31T09:00',
      '2027-01-31T09:00',
    ],
  ])('names %s', (_, every, time, from, key) => {
    expect(occurrences(berlin(every, time), always, from, 1)[0]?.key).toBe(key);
  });

  test('is computed in its zone: nine o’clock stays nine o’clock over summer time', () => {
    const found = occurrences(berlin({ kind: 'week', days: [1] }), usualCalendar, '2026-10-19T00:00', 2);
    expect(found.map(({ local }) => local.toInstant().toString())).toEqual([
      '2026-10-19T07:00:00Z',
      '2026-10-26T08:00:00Z',
    ]);
  });

  test('never has a second occurrence on a date that was dealt with, whatever its time was changed to', () => {
    const moment = toInstant(
      Temporal.PlainDateTime.from('2026-11-23T10:00'),
      'Europe/Berlin',
    ).epochMilliseconds;
    const later = { schedule: berlin(workdays, '15:00'), calendar: usualCalendar };
    expect(nextOccurrence(later, { moment }, noHolidays)?.key).toBe('2026-11-23T15:00');
    expect(nextOccurrence(later, { moment, key: '2026-11-23T09:00' }, noHolidays)?.key).toBe(
      '2026-11-24T15:00',
    );
  });

  test('that a calendar moves to the same day comes once on it', () => {
    const found = occurrences(berlin(everyDay), usualCalendar, '2026-11-27T12:00', 3);
    expect(found.map(({ local }) => local.toPlainDate().toString())).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
    ]);
  });

  test('that lies after the hours comes the next morning, also where it is planned for every day', () => {
    const found = occurrences(berlin(workdays, '23:30'), usualCalendar, '2026-11-23T12:00', 5);
    expect(found.map(({ local }) => local.toPlainDateTime().toString({ smallestUnit: 'minute' }))).toEqual([
      '2026-11-24T08:00',
      '2026-11-25T08:00',
      '2026-11-26T08:00',
      '2026-11-27T08:00',
      '2026-11-30T08:00',
    ]);
  });

  test('that was moved is not forgotten in between', () => {
    const found = occurrences(berlin({ kind: 'week', days: [6] }), usualCalendar, '2026-11-29T12:00', 1);
    expect(found[0]).toMatchObject({ key: '2026-11-28T09:00' });
    expect(found[0]?.local.toPlainDateTime().toString()).toBe('2026-11-30T08:00:00');
  });

  test('with a calendar that never allows anything has no occurrence', () => {
    const closed: Calendar = { ...always, from: '12:00', to: '12:00' };
    const never = { find: () => 'a holiday' };
    const given = { schedule: berlin(workdays), calendar: { ...closed, country: 'XX' } };
    expect(nextOccurrence(given, { moment: 0 }, never)).toBeUndefined();
  });

  test('comes at most once a date and never outside the hours, whatever it is', () => {
    const schedule = fc.record({
      every: fc.oneof(
        fc.record({ kind: fc.constant('week' as const), days: fc.subarray([...weekdays], { minLength: 1 }) }),
        fc.record({ kind: fc.constant('month' as const), day: fc.integer({ min: 1, max: 31 }) }),
      ),
      time: fc.constantFrom(...quarterHours),
      zone: fc.constantFrom(...zones),
    });
    const calendar = fc.record({
      workingDays: fc.subarray([...weekdays], { minLength: 1 }),
      from: fc.constantFrom('00:00', '08:00', '09:30'),
      to: fc.constantFrom('10:00', '18:00', '23:59'),
      closedDays: fc.uniqueArray(fc.constantFrom('2026-11-23', '2026-11-24', '2026-12-24', '2027-01-01')),
    });
    fc.assert(
      fc.property(schedule, calendar, (given, hours) => {
        const found = occurrences(given, hours, '2026-11-01T00:00', 12);
        const dates = found.map(({ local }) => local.toPlainDate().toString());
        expect(new Set(dates).size).toBe(found.length);
        for (const { local } of found) {
          const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
          expect(time >= hours.from && time < hours.to).toBe(true);
          expect(hours.workingDays).toContain(local.dayOfWeek);
          expect(hours.closedDays).not.toContain(local.toPlainDate().toString());
        }
      }),
      { numRuns: 150 },
    );
  });
});

test.each([
  ['Europe/Berlin', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Mars/Olympus', false],
  ['', false],
])('%j is a time zone: %s', (zone, isZone) => {
  expect(isTimeZone(zone)).toBe(isZone);
});
