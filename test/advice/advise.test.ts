import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../src/knowledge/roles/index.ts';
import { aTeam, inWeeks, people, someone } from '../support/a-team.ts';
import { adviceFor, nextHireOf, orderOf, rulesOf } from '../support/advice-in-words.ts';

const setAside = (...roles: readonly RoleId[]) => roles.map((role) => ({ role, reason: 'not ours' }));
const open = (...roles: readonly RoleId[]) => roles.map((role) => ({ role, openedOn: inWeeks(-1) }));

/** Who the first stage takes, but for the data scientist. */
const almostComplete = [
  someone('ml-engineer', 'senior'),
  someone('ml-engineer', 'mid'),
  someone('data-engineer'),
  someone('mlops-engineer'),
  someone('ai-product-manager'),
];

describe('why there is nothing to hire', () => {
  it('is that what is missing was set aside', () => {
    const advice = adviceFor(aTeam({ roster: almostComplete, setAside: setAside('data-scientist') }));
    expect(advice.verdict).toMatchObject({ kind: 'nothing-to-hire', because: 'set-aside' });
  });

  it('is that what is missing is in hiring', () => {
    const advice = adviceFor(aTeam({ roster: almostComplete, openRoles: open('data-scientist') }));
    expect(advice.verdict).toMatchObject({ kind: 'nothing-to-hire', because: 'in-hiring' });
  });

  it('is that nothing is missing where seats that are taken are in hiring or set aside once more', () => {
    const roster = [...almostComplete, someone('data-scientist')];
    const advice = adviceFor(
      aTeam({ roster, openRoles: open('data-engineer'), setAside: setAside('mlops-engineer') }),
    );
    expect(advice.verdict).toMatchObject({ kind: 'nothing-to-hire', because: 'nothing-missing' });
  });

  it('is that somebody waits, even where it is a single seat', () => {
    const advice = adviceFor(
      aTeam({
        answers: { stage: 'scaling' },
        roster: [someone('data-scientist')],
        setAside: setAside(
          'ml-engineer',
          'data-engineer',
          'mlops-engineer',
          'ai-product-manager',
          'head-of-ai',
        ),
      }),
    );
    expect(advice.held.map(({ hire }) => hire.role)).toEqual(['data-scientist']);
    expect(advice.verdict).toMatchObject({ kind: 'nothing-to-hire', because: 'held' });
  });
});

describe('a data scientist who has to wait', () => {
  const { held } = adviceFor(
    aTeam({
      answers: { stage: 'scaling' },
      setAside: setAside(
        'ml-engineer',
        'data-engineer',
        'mlops-engineer',
        'ai-product-manager',
        'head-of-ai',
      ),
    }),
  );

  it('is dated by the hiring sequence from its first month on, and without a date where it has none', () => {
    expect(held.map(({ hire }) => hire.inSeatBy)).toEqual(['2027-11-22', undefined]);
  });

  it('waits for somebody who ships', () => {
    expect(held.map(({ until }) => until)).toEqual(['somebody-ships', 'somebody-ships']);
  });
});

describe('the reasons for a hire', () => {
  it('begin with the answers, then come dates and the tables', () => {
    const team = aTeam({
      answers: { serving: 'real-time' },
      milestones: { 'first-production-run': inWeeks(4) },
    });
    expect(rulesOf(nextHireOf(adviceFor(team)))).toEqual([
      'real-time-serving',
      'first-production-run',
      'hiring-sequence',
    ]);
  });
});

describe('an advice', () => {
  it('takes a milestone that is today for one that can still be met on the day, if late', () => {
    const roster = [someone('ml-engineer', 'senior'), someone('data-engineer')];
    const hireFor = (day: string) =>
      nextHireOf(adviceFor(aTeam({ roster, milestones: { 'first-production-run': day } })));
    expect(hireFor(inWeeks(0))).toMatchObject({ inSeatBy: inWeeks(0), openBy: inWeeks(0), isOverdue: true });
    expect(hireFor(inWeeks(-1))).toMatchObject({
      inSeatBy: inWeeks(12),
      openBy: inWeeks(0),
      isOverdue: true,
    });
  });

  it('says whether regulated data is involved', () => {
    expect(adviceFor(aTeam({ answers: { regulated: 'yes' } })).isRegulated).toBe(true);
    expect(adviceFor(aTeam()).isRegulated).toBe(false);
    expect(adviceFor(aTeam({ answers: { regulated: 'not-sure' } })).isRegulated).toBe(false);
  });

  it('names nobody in a warning that is about no single person', () => {
    const { warnings } = adviceFor(aTeam({ roster: people(2, 'data-scientist', 'mid') }));
    expect(warnings).toMatchObject([{ rule: 'data-scientist-first', people: [] }]);
  });

  it('hires in the order in which it says so', () => {
    expect(orderOf(adviceFor(aTeam({ roster: almostComplete })))).toEqual(['0.5 data-scientist']);
  });
});
