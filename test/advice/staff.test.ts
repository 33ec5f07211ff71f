import { describe, expect, it } from 'vitest';
import { summariseStaff } from '../../src/advice/staff.ts';
import { roleIndex } from '../../src/knowledge/roles/index.ts';
import { dayNumber } from '../../src/team/day.ts';
import type { Person, Seniority } from '../../src/team/roster.ts';
import { aTeam, inWeeks, somebodyIn, someone, today } from '../support/a-team.ts';

function staffOf(...roster: readonly Person[]) {
  return summariseStaff(aTeam({ roster }), dayNumber(today.toString()));
}

const starting = (startsOn: string) => ({ ...someone('ml-engineer'), startsOn });
const leaving = (endsOn: string) => ({ ...someone('ml-engineer'), endsOn });
const yesterday = today.subtract({ days: 1 }).toString();
const tomorrow = today.add({ days: 1 }).toString();

describe('the people on a team today', () => {
  it.each([
    ['who started long ago', starting(inWeeks(-50))],
    ['who start today', starting(inWeeks(0))],
    ['whose last day is today', leaving(inWeeks(0))],
    ['whose last day is to come', leaving(tomorrow)],
  ])('are those %s', (_, person) => {
    const staff = staffOf(person);
    expect(staff.present).toEqual([person]);
    expect(staff.starting).toEqual([]);
    expect(staff.inSeat('ml-engineer')).toBe(1);
    expect(staff.holders('ml-engineer')).toEqual([person]);
    expect(staff.ships).toBe(true);
  });

  it('are not those who start tomorrow, though their seats are taken', () => {
    const person = starting(tomorrow);
    const staff = staffOf(person);
    expect(staff.present).toEqual([]);
    expect(staff.starting).toEqual([person]);
    expect(staff.inSeat('ml-engineer')).toBe(0);
    expect(staff.taken[roleIndex('ml-engineer')]).toEqual({ senior: 0, mid: 0, unknown: 1 });
    expect(staff.ships).toBe(false);
  });

  it('are not those whose last day has passed, whose seats are free', () => {
    const staff = staffOf(leaving(yesterday));
    expect(staff.present).toEqual([]);
    expect(staff.taken[roleIndex('ml-engineer')]).toBeUndefined();
  });
});

describe('the technical people', () => {
  it('are those in a role that is hired onto an AI team, if only among others', () => {
    const both = somebodyIn([
      { role: 'domain-expert', share: 0.5 },
      { role: 'data-engineer', share: 0.5 },
    ]);
    expect(staffOf(both, someone('domain-expert')).technical).toEqual([both]);
  });
});

describe('who holds a role', () => {
  it('is named once, though the role is given to them twice', () => {
    const twice = somebodyIn([
      { role: 'data-engineer', share: 0.25 },
      { role: 'data-engineer', share: 0.5 },
    ]);
    const staff = staffOf(twice);
    expect(staff.holders('data-engineer')).toEqual([twice]);
    expect(staff.inSeat('data-engineer')).toBe(0.75);
    expect(staff.holders('ml-engineer')).toEqual([]);
    expect(staff.inSeat('ml-engineer')).toBe(0);
  });

  it('counts as senior, mid or unknown: leads as seniors, juniors among those who implement', () => {
    const takenBy = (seniority: Seniority) =>
      staffOf(someone('data-engineer', seniority, 0.5)).taken[roleIndex('data-engineer')];
    expect(takenBy('lead')).toEqual({ senior: 0.5, mid: 0, unknown: 0 });
    expect(takenBy('senior')).toEqual({ senior: 0.5, mid: 0, unknown: 0 });
    expect(takenBy('mid')).toEqual({ senior: 0, mid: 0.5, unknown: 0 });
    expect(takenBy('junior')).toEqual({ senior: 0, mid: 0.5, unknown: 0 });
    expect(takenBy('unknown')).toEqual({ senior: 0, mid: 0, unknown: 0.5 });
  });

  it('adds up to the same whatever the order of entry', () => {
    const roster = [0.1, 0.2, 0.3].map((share) => someone('data-engineer', 'unknown', share));
    expect(staffOf(...roster).inSeat('data-engineer')).toBe(0.6);
    expect(staffOf(...roster.toReversed())).toMatchObject({ present: staffOf(...roster).present });
  });
});
