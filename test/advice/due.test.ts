import { describe, expect, it } from 'vitest';
import { findDue, isTooLate, leadDays, moreUrgent } from '../../src/advice/due.ts';
import { defineNeed, type NeedFacts } from '../../src/advice/rule.ts';
import type { Team } from '../../src/team/team.ts';
import { aTeam, inWeeks } from '../support/a-team.ts';
import { situationOf } from '../support/rule-table.ts';

const need = { role: 'mlops-engineer', people: 1, fill: 'hire', because: 'test' } as const;

function dueOf(facts: NeedFacts, team: Team) {
  return findDue(defineNeed(facts), situationOf(team));
}

describe('when a seat must be taken', () => {
  it('is open while nothing says so', () => {
    expect(dueOf(need, aTeam())).toBeUndefined();
  });

  it('is by the first milestone that ends the phase on the card of the role, or one after it', () => {
    const launch = aTeam({ milestones: { launch: inWeeks(40) } });
    expect(dueOf(need, launch)).toMatchObject({ kind: 'milestone', milestone: 'launch' });
    const both = aTeam({ milestones: { launch: inWeeks(40), 'first-production-run': inWeeks(30) } });
    expect(dueOf(need, both)).toMatchObject({ milestone: 'first-production-run' });
    const before = aTeam({ milestones: { 'training-data-final': inWeeks(3) } });
    expect(dueOf(need, before)).toBeUndefined();
  });

  it('is at once when that phase has begun, whatever the milestones', () => {
    const team = aTeam({ answers: { phase: 'pre-production' }, milestones: { launch: inWeeks(40) } });
    expect(dueOf(need, team)).toMatchObject({ kind: 'phase', phase: 'pre-production' });
  });

  it('is the milestone that the rule names, where it has a date', () => {
    const byVendor = { ...need, by: 'vendor-sunset' } as const;
    const team = aTeam({ milestones: { 'vendor-sunset': inWeeks(26), launch: inWeeks(10) } });
    expect(dueOf(byVendor, team)).toMatchObject({ milestone: 'vendor-sunset' });
    expect(dueOf(byVendor, aTeam())).toBeUndefined();
  });

  it('is now where the rule says so', () => {
    expect(dueOf({ ...need, by: 'now' }, aTeam())).toMatchObject({ kind: 'now' });
  });

  it('is not said of a full-time data scientist by the phase alone', () => {
    const team = aTeam({ answers: { phase: 'production' } });
    expect(dueOf({ ...need, role: 'data-scientist' }, team)).toBeUndefined();
  });
});

describe('being too late', () => {
  const due = (weeks: number) =>
    dueOf(need, aTeam({ milestones: { 'first-production-run': inWeeks(weeks) } }));

  it('begins the day after the lead time of a hire can be met', () => {
    expect(isTooLate(due(12), false, situationOf(aTeam()))).toBe(false);
    expect(isTooLate(due(11), false, situationOf(aTeam()))).toBe(true);
  });

  it('counts the lead time of a contract where a contract is enough', () => {
    expect(isTooLate(due(2), true, situationOf(aTeam()))).toBe(false);
    expect(isTooLate(due(1), true, situationOf(aTeam()))).toBe(true);
  });

  it('never begins without a date', () => {
    expect(isTooLate(undefined, false, situationOf(aTeam()))).toBe(false);
  });

  it('counts the notice of a hire on top, and none for a contractor', () => {
    const situation = situationOf(aTeam({ leadTimes: { hire: 8, contract: 2, notice: 4 } }));
    expect(leadDays(situation, 'hire')).toBe(84);
    expect(leadDays(situation, 'contract')).toBe(14);
  });

  it('counts parts of a day as a day', () => {
    expect(leadDays(situationOf(aTeam({ leadTimes: { hire: 1.5, contract: 0.1, notice: 0 } })), 'hire')).toBe(
      11,
    );
  });
});

describe('the more urgent of two', () => {
  it('is the earlier one, and now before every date', () => {
    const now = dueOf({ ...need, by: 'now' }, aTeam());
    const soon = dueOf(need, aTeam({ milestones: { launch: inWeeks(-300) } }));
    expect(moreUrgent(soon, now)).toBe(now);
    expect(moreUrgent(undefined, soon)).toBe(soon);
    expect(moreUrgent(soon, undefined)).toBe(soon);
    expect(moreUrgent(undefined, undefined)).toBeUndefined();
  });

  it('is the first of two on the same day', () => {
    const launch = { kind: 'milestone', milestone: 'launch', day: 5 } as const;
    const run = { kind: 'milestone', milestone: 'first-production-run', day: 5 } as const;
    expect(moreUrgent(launch, run)).toBe(launch);
    expect(moreUrgent(run, launch)).toBe(run);
  });
});
