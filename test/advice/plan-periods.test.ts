import { describe, expect, it } from 'vitest';
import { planHires } from '../../src/advice/plan.ts';
import { aTeam, inWeeks } from '../support/a-team.ts';
import { adviceFor, nextHireOf } from '../support/advice-in-words.ts';

const calm = adviceFor(aTeam());
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** An advice with a hire to open on each of these days. */
function adviceWith(days: readonly (string | undefined)[]) {
  const [first, ...others] = days.map((openBy) => ({ ...nextHireOf(calm), openBy }));
  if (!first) throw new Error('give at least one day');
  const later = others.map((hire) => ({ ...hire, behindBy: 'sequence' as const }));
  return { ...calm, verdict: { kind: 'hire' as const, hire: first }, later };
}

const titlesOf = (days: readonly (string | undefined)[], unit: 'months' | 'quarters') =>
  planHires(adviceWith(days), unit).periods.map(({ title }) => title);

describe('the title of a period', () => {
  it('names each month of a year', () => {
    const days = months.map((month) => `2027-${month}-15`);
    expect(titlesOf(days, 'months').join(', ')).toBe(
      'Jan 2027, Feb 2027, Mar 2027, Apr 2027, May 2027, Jun 2027, Jul 2027, Aug 2027, Sept 2027, Oct 2027, Nov 2027, Dec 2027',
    );
  });

  it('names each quarter, with its first and its last day', () => {
    const days = ['2027-01-01', '2027-03-31', '2027-04-01', '2027-06-30', '2027-07-01', '2027-12-31'];
    expect(titlesOf(days, 'quarters')).toEqual(['2027 Q1', '2027 Q2', '2027 Q3', '2027 Q4']);
  });

  it('comes in the order of dates, whatever the order of importance', () => {
    expect(titlesOf(['2028-02-01', '2027-11-30', '2027-12-01', '2027-02-01'], 'months')).toEqual([
      'Feb 2027',
      'Nov 2027',
      'Dec 2027',
      'Feb 2028',
    ]);
  });

  it('comes last where there is no date, however important the hire', () => {
    expect(titlesOf([undefined, '2027-02-01', undefined, '2027-01-01'], 'quarters')).toEqual([
      '2027 Q1',
      'Later, as you grow',
    ]);
  });
});

describe('milestones', () => {
  it('are named in their order, though a later one may have to be prepared for first', () => {
    const { verdict, later, ...rest } = adviceWith(['2027-01-01', '2027-03-01']);
    const due = (milestone: 'launch' | 'first-production-run', date: string) =>
      ({ kind: 'milestone', milestone, date }) as const;
    const { moves } = planHires(
      {
        ...rest,
        verdict: { ...verdict, hire: { ...verdict.hire, due: due('launch', '2027-06-01') } },
        later: later.map((hire) => ({ ...hire, due: due('first-production-run', '2027-04-01') })),
      },
      'quarters',
    );
    expect(moves.map(({ milestone }) => milestone)).toEqual(['first-production-run', 'launch']);
  });
});

describe('a plan', () => {
  it('hangs a hire on the hiring sequence where that is one reason of several', () => {
    const hires = planHires(calm, 'quarters').periods.flatMap((period) => period.hires);
    const engineer = hires.find(({ hire }) => hire.role === 'data-engineer');
    expect(engineer?.hire.reasons.map(({ rule }) => rule)).toEqual(['hiring-sequence', 'stage-size']);
    expect(engineer?.hangsOn).toEqual({ kind: 'sequence' });
  });

  it('leaves no days to spare for a role in hiring that comes too late', () => {
    const team = aTeam({
      openRoles: [{ role: 'mlops-engineer', openedOn: inWeeks(-2) }],
      milestones: { 'first-production-run': inWeeks(4) },
    });
    expect(planHires(adviceFor(team), 'quarters').inHiring).toMatchObject([{ slackDays: 0 }]);
  });
});
