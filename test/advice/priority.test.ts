import { describe, expect, it } from 'vitest';
import { noPlace, type Opening } from '../../src/advice/openings.ts';
import { compareOpenings, findDecider, findOwnCriterion } from '../../src/advice/priority.ts';

function anOpening(differs: Partial<Opening> = {}): Opening {
  return {
    role: 'ml-engineer',
    roleIndex: 3,
    seat: 'first',
    seatIndex: 9,
    needed: 1,
    missing: 1,
    due: undefined,
    isOverdue: false,
    isCalledFor: false,
    sequence: noPlace,
    growth: noPlace,
    isLean: false,
    ...differs,
  };
}

const rows = [
  ['overdue', { isOverdue: true }, { isCalledFor: true, sequence: 0, growth: 0, seatIndex: 0 }],
  ['answer', { isCalledFor: true }, { sequence: 0, growth: 0, seatIndex: 0 }],
  ['sequence', { sequence: 1 }, { sequence: 2, growth: 0, seatIndex: 0 }],
  ['sequence', { sequence: 5 }, { growth: 0, seatIndex: 0 }],
  ['growth', { growth: 1 }, { growth: 2, seatIndex: 0 }],
  ['list', { seatIndex: 1 }, { seatIndex: 2 }],
] as const;

describe('the order among hires', () => {
  it.each(rows)('is decided by "%s" before all that follows', (criterion, stronger, weaker) => {
    const one = anOpening(stronger);
    const other = anOpening(weaker);
    expect(compareOpenings(one, other)).toBeLessThan(0);
    expect(compareOpenings(other, one)).toBeGreaterThan(0);
    expect(findDecider(one, other)).toBe(criterion);
  });

  it('goes to the next criterion where two are equal in one', () => {
    const one = anOpening({ isOverdue: true, sequence: 1 });
    const other = anOpening({ isOverdue: true, sequence: 2 });
    expect(findDecider(one, other)).toBe('sequence');
  });

  it('is the same for a seat and itself', () => {
    expect(compareOpenings(anOpening(), anOpening())).toBe(0);
    expect(findDecider(anOpening(), anOpening())).toBe('list');
  });
});

describe('what speaks for a hire by itself', () => {
  it.each([
    ['overdue', { isOverdue: true, isCalledFor: true }],
    ['answer', { isCalledFor: true, sequence: 1 }],
    ['sequence', { sequence: 1, growth: 1 }],
    ['growth', { growth: 1 }],
  ] as const)('is "%s" before all that follows', (criterion, differs) => {
    expect(findOwnCriterion(anOpening(differs))).toBe(criterion);
  });
});
