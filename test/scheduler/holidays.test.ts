import DateHolidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { countries } from '../../src/reminders/countries.ts';
import { findRegion, regionsOf } from '../../src/reminders/regions.ts';
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

  test('have regions in the countries where those have holidays of their own, and only there', () => {
    const datesOf = (country: string, state?: string) => {
      const calendar = new DateHolidays({ country, ...(state ? { state } : {}) }, { types: ['public'] });
      return [2024, 2025, 2026, 2027, 2028].flatMap((year) =>
        calendar.getHolidays(year).map((holiday) => holiday.date),
      );
    };
    const library = new DateHolidays();
    for (const country of Object.keys(countries)) {
      const states = Object.keys(library.getStates(country, 'en') ?? {});
      const ofAll = datesOf(country).join();
      const differ = states.some((state) => datesOf(country, state).join() !== ofAll);
      const codes = regionsOf(country).map(({ code }) => code);
      expect(codes.toSorted(), country).toEqual(differ ? states.toSorted() : []);
      const names = regionsOf(country).map(({ name }) => name);
      expect(new Set(names).size, country).toBe(names.length);
      expect(names, country).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en')));
    }
    expect(regionsOf(null)).toEqual([]);
    expect(regionsOf('toString')).toEqual([]);
    expect(findRegion('DE', 'BY')).toEqual({ code: 'BY', name: 'Bavaria' });
    expect(findRegion('FR', 'BY')).toBeUndefined();
  });
});
