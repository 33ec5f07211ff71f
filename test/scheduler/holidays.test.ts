import DateHolidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { countries } from '../../src/reminders/countries.ts';
import { createHolidays } from '../../src/scheduler/holidays.ts';

const date = (text: string) => Temporal.PlainDate.from(text);

describe('public holidays', () => {
  const holidays = createHolidays();

  test.each([
    ['DE', undefined, '2026-12-25', true],
    ['DE', undefined, '2026-12-24', false],
    // Only in some regions.
    ['DE', undefined, '2027-01-06', false],
    ['DE', 'BY', '2027-01-06', true],
    // The fourth Thursday of the month.
    ['US', undefined, '2026-11-26', true],
    ['US', undefined, '2026-11-27', false],
    ['GB', undefined, '2027-03-26', true],
  ] as const)('in %s %s on %s: %s', (country, region, day, isHoliday) => {
    expect(holidays.find(country, region, date(day)) !== undefined).toBe(isHoliday);
    // The second answer is remembered, and the same.
    expect(holidays.find(country, region, date(day)) !== undefined).toBe(isHoliday);
  });

  test('are none in a country that is not known', () => {
    expect(holidays.find('XX', undefined, date('2026-12-25'))).toBeUndefined();
  });

  test('are asked for only in countries that are known', () => {
    const known = new DateHolidays().getCountries('en');
    expect(Object.keys(countries).toSorted()).toEqual(Object.keys(known).toSorted());
  });
});
