import { expect, test } from 'vitest';
import { readComingDate, readDate } from '../../../src/slack/payloads/typed-date.ts';

test.each([
  ['2027-01-15', '2027-01-15'],
  [' 2027-1-5 ', '2027-01-05'],
  ['2027/01/15', '2027-01-15'],
  ['2028-02-29', '2028-02-29'],
])('%s is the day %s', (typed, date) => {
  expect(readDate(typed)).toEqual({ date });
});

test.each(['2027-02-30', '2027-02-29', '2027-13-01', '2027-00-10', '0000-00-00'])(
  'the calendar has no %s',
  (typed) => {
    expect(readDate(typed)).toEqual({ problem: expect.stringContaining('The calendar has no') });
  },
);

test.each(['soon', '', '15 January', '15.01.2027', '2027', 'x'.repeat(5000), '<!channel>'])(
  '“%s” is no date, and it is said how to write one',
  (typed) => {
    const { problem = '' } = { problem: undefined, ...readDate(typed) };
    expect(problem).toContain('as a date. Write it as year, month and day, such as 2027-01-15.');
    expect(problem.length).toBeLessThan(150);
  },
);

test('a day that has passed is no expected start, and today is one', () => {
  expect(readComingDate('2026-11-20', '2026-11-21')).toHaveProperty('problem');
  expect(readComingDate('2026-11-21', '2026-11-21')).toEqual({ date: '2026-11-21' });
});
