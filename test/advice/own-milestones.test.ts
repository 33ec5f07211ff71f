import { describe, expect, it } from 'vitest';
import type { Advice } from '../../src/advice/advice.ts';
import { findDisagreements } from '../../src/advice/disagreements.ts';
import { planHires } from '../../src/advice/plan.ts';
import type { OwnMilestone } from '../../src/team/milestones.ts';
import type { Team } from '../../src/team/team.ts';
import { aTeam, inWeeks, someone } from '../support/a-team.ts';
import { adviceFor, inWords, nextHireOf } from '../support/advice-in-words.ts';

const roster = [someone('ml-engineer', 'senior'), someone('data-engineer')];

function boardDemo(weeks: number, endsPhase: OwnMilestone['endsPhase'] = 'pre-production'): OwnMilestone {
  return { id: 'm1', name: 'Board demo', date: inWeeks(weeks), endsPhase };
}

function adviceBefore(...ownMilestones: readonly OwnMilestone[]): Advice {
  return adviceFor(aTeam({ answers: { serving: 'real-time' }, roster, ownMilestones }));
}

describe('a milestone of the team’s own', () => {
  it('counts back as others do: real-time and a board demo in 20 weeks, open the MLOps role in 8', () => {
    const hire = nextHireOf(adviceBefore(boardDemo(20)));
    expect(hire).toMatchObject({
      role: 'mlops-engineer',
      inSeatBy: inWeeks(20),
      openBy: inWeeks(8),
      isOverdue: false,
      due: { kind: 'own-milestone', milestone: 'm1', name: 'Board demo', date: inWeeks(20) },
    });
  });

  it('makes a hire overdue that cannot be in the seat by then, with a contractor as a bridge', () => {
    expect(nextHireOf(adviceBefore(boardDemo(10)))).toMatchObject({
      role: 'mlops-engineer',
      isOverdue: true,
      openBy: inWeeks(0),
      bridgeFrom: inWeeks(2),
    });
  });

  it('gives the same dates as a milestone that every team is asked for', () => {
    const own = nextHireOf(adviceBefore(boardDemo(20)));
    const asked = nextHireOf(
      adviceFor(
        aTeam({
          answers: { serving: 'real-time' },
          roster,
          milestones: { 'first-production-run': inWeeks(20) },
        }),
      ),
    );
    expect([own.role, own.inSeatBy, own.openBy]).toEqual([asked.role, asked.inSeatBy, asked.openBy]);
  });

  it('gives way to an earlier date of the same phase, and before a later one', () => {
    const due = (demo: number) =>
      nextHireOf(
        adviceFor(
          aTeam({
            answers: { serving: 'real-time' },
            roster,
            milestones: { 'first-production-run': inWeeks(20) },
            ownMilestones: [boardDemo(demo)],
          }),
        ),
      ).due;
    expect(due(30)).toMatchObject({ kind: 'milestone', milestone: 'first-production-run' });
    expect(due(15)).toMatchObject({ kind: 'own-milestone', name: 'Board demo' });
  });

  it('is only a date where it ends no phase, or one that has begun', () => {
    const without = adviceBefore();
    expect(adviceBefore({ id: 'm1', name: 'Offsite', date: inWeeks(1) })).toEqual(without);
    expect(adviceBefore(boardDemo(1, 'scoping'))).toEqual(without);
  });

  it('asks for no role that is needed in a later phase than it ends', () => {
    expect(nextHireOf(adviceBefore(boardDemo(10, 'data'))).isOverdue).toBe(false);
  });

  it('tells the same whatever the order in which two of one day were entered', () => {
    const one = boardDemo(20);
    const other = { ...one, id: 'm2', name: 'Audit' };
    expect(adviceBefore(one, other)).toEqual(adviceBefore(other, one));
  });

  it('makes a role in hiring late that misses it', () => {
    const lateFor = (weeks: number) => {
      const team = { openRoles: [{ role: 'mlops-engineer', openedOn: inWeeks(0) } as const], roster };
      const advice = adviceFor(
        aTeam({ ...team, answers: { serving: 'real-time' }, ownMilestones: [boardDemo(weeks)] }),
      );
      return advice.inHiring[0];
    };
    expect(lateFor(11)).toMatchObject({ isLate: true, due: { name: 'Board demo' } });
    expect(lateFor(12)).toMatchObject({ isLate: false });
  });

  it('is in the plan with the hires that move with it, and how far it can come forward', () => {
    const plan = planHires(adviceBefore(boardDemo(20)), 'quarters');
    const [move] = plan.moves;
    expect(move).toMatchObject({
      kind: 'own-milestone',
      name: 'Board demo',
      date: inWeeks(20),
      roomDays: 56,
    });
    expect(move?.hires.map(inWords)).toContain('mlops-engineer');
  });

  it('keeps a slow model from being left alone as long as it lies ahead', () => {
    const slow = (weeks: number) =>
      adviceFor(
        aTeam({
          answers: { phase: 'production', cast: 'pilot', 'models-in-production': '1' },
          ownMilestones: [boardDemo(weeks, 'production')],
        }),
      ).verdict.kind;
    expect(slow(5)).toBe('hire');
    expect(slow(0)).toBe('hire');
    expect(slow(-5)).toBe('do-not-hire-yet');
  });

  it('is named as what decided between sources that disagree', () => {
    const [settled] = findDisagreements(adviceFor(aTeam({ roster, ownMilestones: [boardDemo(10)] })));
    expect(settled?.decidedBy).toEqual({ kind: 'own-milestone', name: 'Board demo' });
  });
});

describe('what another date of a team’s own would change', () => {
  const changesOf = (team: Partial<Team>) =>
    adviceFor(aTeam({ roster, ...team })).changes.flatMap(({ about, nextHire }) =>
      about.kind === 'own-milestone' ? [`${about.name} ${about.instead}: ${nextHire?.role}`] : [],
    );

  it('is told where it would change the next hire', () => {
    expect(changesOf({ ownMilestones: [boardDemo(10)] })).toEqual([
      'Board demo none: ml-engineer',
      'Board demo later: ml-engineer',
    ]);
    expect(changesOf({ ownMilestones: [boardDemo(40)] })).toEqual(['Board demo soon: mlops-engineer']);
  });

  it('is not told where there are none, or where it ends no phase', () => {
    expect(changesOf({})).toEqual([]);
    expect(changesOf({ ownMilestones: [{ id: 'm1', name: 'Offsite', date: inWeeks(3) }] })).toEqual([]);
  });

  it('leaves the others where they are', () => {
    const freeze: OwnMilestone = { id: 'm2', name: 'Data freeze', date: inWeeks(3), endsPhase: 'data' };
    expect(changesOf({ ownMilestones: [boardDemo(10), freeze] })).toEqual([
      'Board demo none: ml-engineer',
      'Board demo later: ml-engineer',
    ]);
  });

  it('is not told where another date of theirs asks for the same', () => {
    const audit = { ...boardDemo(11), id: 'm2', name: 'Audit' };
    expect(changesOf({ ownMilestones: [boardDemo(10), audit] })).toEqual([]);
  });
});
