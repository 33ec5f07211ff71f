import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Schedule, usualCalendar, weekdays } from '../../src/reminders/reminder.ts';
import { nextOccurrence } from '../../src/reminders/schedule.ts';

const noHolidays = { find: () => undefined };
const seed = Number(process.env.FC_SEED ?? Math.floor(Math.random() * 2 ** 31));
const hour = 60 * 60 * 1000;

const schedule: fc.Arbitrary<Schedule> = fc.record({
  every: fc.oneof(
    fc.record({ kind: fc.constant('week' as const), days: fc.subarray([...weekdays], { minLength: 1 }) }),
    fc.record({ kind: fc.constant('month' as const), day: fc.integer({ min: 1, max: 31 }) }),
  ),
  time: fc.constantFrom('00:00', '02:30', '09:00', '17:45', '23:30'),
  zone: fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Pacific/Auckland',
    'Pacific/Honolulu',
    'Asia/Kolkata',
    'Africa/Cairo',
  ),
});

/** Time passes, and then somebody edits the reminder, or the zone has other rules from now on: either way it is planned anew. */
const edit = fc.record({ schedule, hoursLater: fc.integer({ min: 0, max: 200 }) });

test(`a reminder that is edited, or whose zone changes, has never two slots for a date and revives none that is past (seed ${seed})`, () => {
  fc.assert(
    fc.property(schedule, fc.array(edit, { minLength: 1, maxLength: 12 }), (first, edits) => {
      let now = Temporal.Instant.from('2026-10-20T00:00:00Z').epochMilliseconds;
      let lastKey: string | undefined;
      let current = first;
      let pending = nextOccurrence(
        { schedule: current, calendar: usualCalendar },
        { moment: now },
        noHolidays,
      );
      const dates = new Set<string>();
      for (const { schedule: edited, hoursLater } of edits) {
        const then = now + hoursLater * hour;
        // What comes due until then is dealt with, one after another, as the scheduler does.
        while (pending && pending.dueAt <= then) {
          const date = pending.key.slice(0, 10);
          expect(dates.has(date)).toBe(false);
          dates.add(date);
          lastKey = pending.key;
          pending = nextOccurrence(
            { schedule: current, calendar: usualCalendar },
            { key: lastKey },
            noHolidays,
          );
        }
        now = then;
        current = edited;
        const after = { moment: now, key: lastKey };
        pending = nextOccurrence({ schedule: current, calendar: usualCalendar }, after, noHolidays);
        expect(pending?.dueAt).toBeGreaterThan(now);
        if (lastKey !== undefined) expect((pending?.key ?? '') > lastKey).toBe(true);
      }
    }),
    { numRuns: 150, seed },
  );
});
