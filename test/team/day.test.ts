import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDate } from '../../src/team/day.ts';

describe('days as numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2026-11-21', 20778],
    ['2028-02-29', 21243],
  ])('count %s from the first of January 1970', (date, day) => {
    expect(dayNumber(date)).toBe(day);
    expect(isoDate(day)).toBe(date);
  });

  it('agree with the calendar for every date that can be entered', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    const first = Temporal.PlainDate.from('0000-01-01').since(epoch).days;
    const last = Temporal.PlainDate.from('9999-12-31').since(epoch).days;
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (days) => {
        const date = epoch.add({ days }).toString();
        expect(dayNumber(date)).toBe(days);
        expect(isoDate(days)).toBe(date);
      }),
      { numRuns: 1000 },
    );
  });
});
