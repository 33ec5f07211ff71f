import { describe, expect, it } from 'vitest';
import { findSeatGap } from '../../src/advice/seat-gap.ts';

const nobody = { senior: 0, mid: 0, unknown: 0 };

/** What is left of an ML engineer's seats: one senior, one mid, two further ones. */
function gapsOfMlEngineers(taken: Partial<typeof nobody>) {
  const needed = { first: 1, second: 1 };
  const people = { ...nobody, ...taken };
  return {
    senior: findSeatGap({ role: 'ml-engineer', seat: 'first', needed: 1 }, needed, people),
    mid: findSeatGap({ role: 'ml-engineer', seat: 'second', needed: 1 }, needed, people),
    further: findSeatGap({ role: 'ml-engineer', seat: 'further', needed: 2 }, needed, people),
  };
}

describe('seats with a seniority', () => {
  it.each([
    ['nobody leaves all open', {}, { senior: 1, mid: 1, further: 2 }],
    ['a senior takes the senior seat', { senior: 1 }, { senior: 0, mid: 1, further: 2 }],
    ['a mid-level takes the second seat only', { mid: 1 }, { senior: 1, mid: 0, further: 2 }],
    ['further seniors do not take the mid-level seat', { senior: 3 }, { senior: 0, mid: 1, further: 0 }],
    ['further mid-levels do not take the senior seat', { mid: 2 }, { senior: 1, mid: 0, further: 1 }],
    ['someone unknown takes the senior seat first', { unknown: 1 }, { senior: 0, mid: 1, further: 2 }],
    ['then the mid-level seat', { unknown: 2 }, { senior: 0, mid: 0, further: 2 }],
    ['then the further ones', { unknown: 3 }, { senior: 0, mid: 0, further: 1 }],
    [
      'someone unknown goes where the known do not',
      { senior: 1, unknown: 1 },
      { senior: 0, mid: 0, further: 2 },
    ],
    ['a half leaves a half', { senior: 0.5 }, { senior: 0.5, mid: 1, further: 2 }],
    ['a gap too small for a hire is none', { senior: 0.9 }, { senior: 0, mid: 1, further: 2 }],
    ['a fifth of a week is worth a hire', { senior: 0.8 }, { senior: 0.2, mid: 1, further: 2 }],
  ])('%s', (_, taken, gaps) => {
    expect(gapsOfMlEngineers(taken)).toEqual(gaps);
  });
});

describe('seats without a seniority', () => {
  const needed = { first: 1, second: 0 };
  it.each([
    ['anybody takes the first seat', { mid: 1 }, 0, 3],
    ['then the further ones', { senior: 1, mid: 1, unknown: 0.5 }, 0, 1.5],
    ['more than enough leaves nothing', { unknown: 9 }, 0, 0],
  ])('%s', (_, taken, first, further) => {
    const people = { ...nobody, ...taken };
    expect(findSeatGap({ role: 'data-engineer', seat: 'first', needed: 1 }, needed, people)).toBe(first);
    expect(findSeatGap({ role: 'data-engineer', seat: 'further', needed: 3 }, needed, people)).toBe(further);
  });

  it('are filled one after the other where there is a second one', () => {
    const both = { first: 1, second: 1 };
    const gaps = (people: number) =>
      (['first', 'second', 'further'] as const).map((seat) =>
        findSeatGap({ role: 'data-engineer', seat, needed: 1 }, both, { ...nobody, mid: people }),
      );
    expect([0, 1, 2, 3].map(gaps)).toEqual([
      [1, 1, 1],
      [0, 1, 1],
      [0, 0, 1],
      [0, 0, 0],
    ]);
  });
});
