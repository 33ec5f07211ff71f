import { describe, expect, it } from 'vitest';
import type { PlannedHire } from '../../src/advice/plan.ts';
import { planHires } from '../../src/advice/plan.ts';
import type { RoleId } from '../../src/knowledge/roles/index.ts';
import type { Team } from '../../src/team/team.ts';
import { aTeam, inWeeks, people, someone } from '../support/a-team.ts';
import { adviceFor, inWords } from '../support/advice-in-words.ts';
import { allHires, forGeneratedTeams } from '../support/for-generated-teams.ts';

function planInWords(team: Team, unit: 'months' | 'quarters' = 'quarters') {
  const { periods } = planHires(adviceFor(team), unit);
  return periods.map(({ title, hires }) => [title, hires.map(({ hire }) => inWords(hire))]);
}

function plannedHires(team: Team): readonly PlannedHire[] {
  return planHires(adviceFor(team), 'quarters').periods.flatMap(({ hires }) => hires);
}

function planned(team: Team, role: RoleId): PlannedHire {
  const found = plannedHires(team).find(({ hire }) => hire.role === role);
  if (!found) throw new Error(`${role} is not in the plan`);
  return found;
}

/** A team that needs its MLOps engineer for the first production run. */
function aTeamBefore(firstRun: string, more: Partial<Pick<Team, 'leadTimes'>> = {}): Team {
  const roster = [someone('ml-engineer'), someone('data-engineer')];
  return aTeam({ roster, milestones: { 'first-production-run': firstRun }, ...more });
}

describe('the periods of a plan', () => {
  it('are the quarters in which each role of a first initiative is opened', () => {
    expect(planInWords(aTeam())).toEqual([
      ['2026 Q4', ['senior ml-engineer']],
      ['2027 Q1', ['data-engineer', 'mid ml-engineer']],
      ['2027 Q2', ['mlops-engineer', 'ai-product-manager']],
      ['2027 Q3', ['0.5 data-scientist']],
    ]);
  });

  it('are months where months are asked for', () => {
    expect(planInWords(aTeam(), 'months')).toEqual([
      ['Nov 2026', ['senior ml-engineer']],
      ['Feb 2027', ['data-engineer', 'mid ml-engineer']],
      ['May 2027', ['mlops-engineer', 'ai-product-manager']],
      ['Aug 2027', ['0.5 data-scientist']],
    ]);
  });

  it('open a role that comes second in importance first where its date is nearer', () => {
    const roster = [someone('ml-engineer'), someone('data-engineer'), someone('ai-product-manager')];
    const team = aTeam({
      answers: { 'leaving-vendor': 'yes' },
      roster,
      milestones: { 'vendor-sunset': inWeeks(26) },
    });
    expect(planInWords(team).slice(0, 2)).toEqual([
      ['2026 Q4', ['mid ml-engineer']],
      ['2027 Q1', ['mlops-engineer']],
    ]);
  });

  it('end with the hires that have no date', () => {
    const roster = [...people(2, 'ml-engineer'), someone('data-engineer'), someone('mlops-engineer')];
    for (const unit of ['months', 'quarters'] as const) {
      expect(planInWords(aTeam({ answers: { stage: 'scaling' }, roster }), unit).at(-1)).toEqual([
        'Later, as you grow',
        ['ml-engineer', 'data-engineer', 'data-scientist', 'head-of-ai'],
      ]);
    }
  });

  it('are none where there is nothing to hire', () => {
    const roles = [
      'ml-engineer',
      'data-engineer',
      'mlops-engineer',
      'ai-product-manager',
      'data-scientist',
    ] as const;
    const team = aTeam({ setAside: roles.map((role) => ({ role, reason: 'not ours' })) });
    expect(planHires(adviceFor(team), 'quarters')).toEqual({ periods: [], inHiring: [], moves: [] });
  });

  it.each(['months', 'quarters'] as const)(
    'hold every hire once, in the order of dates, for any team, by %s',
    (unit) => {
      forGeneratedTeams((_, advice) => {
        const { periods } = planHires(advice, unit);
        const hires = periods.flatMap((period) => period.hires.map(({ hire }) => hire));
        const expected = allHires({ ...advice, held: [] });
        expect(hires).toHaveLength(expected.length);
        expect(hires).toEqual(expect.arrayContaining(expected));
        const dates = hires.map(({ openBy }) => openBy ?? 'undated');
        expect(dates).toEqual(dates.toSorted());
      }, 300);
    },
  );
});

describe('the time to spare', () => {
  it.each([
    ['a year before the date', inWeeks(52), 280],
    ['a day more than hiring takes', '2027-02-14', 1],
    ['exactly as long as hiring takes', '2027-02-13', 0],
  ])('is what hiring leaves of it: %s', (_, firstRun, slackDays) => {
    expect(planned(aTeamBefore(firstRun), 'mlops-engineer')).toMatchObject({ slackDays, isLate: false });
  });

  it.each([
    ['a day less than hiring takes', '2027-02-12'],
    ['in the past', '2026-10-01'],
  ])('is none, and it is late, where the date is %s', (_, firstRun) => {
    const late = planned(aTeamBefore(firstRun), 'mlops-engineer');
    expect(late).toMatchObject({ slackDays: 0, isLate: true, hire: { bridgeFrom: inWeeks(2) } });
  });

  it('is less for a team that takes longer to hire', () => {
    const slow = aTeamBefore(inWeeks(52), { leadTimes: { hire: 26, contract: 2, notice: 0 } });
    expect(planned(slow, 'mlops-engineer').slackDays).toBe(26 * 7);
  });

  it('is less by the notice that new people give', () => {
    const withNotice = aTeamBefore(inWeeks(52), { leadTimes: { hire: 12, contract: 2, notice: 4 } });
    expect(planned(withNotice, 'mlops-engineer').slackDays).toBe(36 * 7);
  });

  it('is not told of a hire without a date', () => {
    const roster = [...people(2, 'ml-engineer'), someone('data-engineer'), someone('mlops-engineer')];
    const team = aTeam({ answers: { stage: 'scaling' }, roster });
    expect(planned(team, 'head-of-ai')).toMatchObject({ slackDays: undefined, isLate: false });
  });

  it('is never less than none, and none for what is late, for any team', () => {
    forGeneratedTeams((_, advice) => {
      for (const { hires } of planHires(advice, 'quarters').periods)
        for (const { slackDays, isLate, hire } of hires) {
          expect(slackDays === undefined).toBe(hire.openBy === undefined);
          if (isLate) expect(slackDays).toBe(0);
          expect(slackDays ?? 0).toBeGreaterThanOrEqual(0);
        }
    }, 300);
  });
});

describe('a hire hangs on', () => {
  it.each<[string, Team, RoleId, object]>([
    [
      'the milestone it is needed by',
      aTeamBefore(inWeeks(52)),
      'mlops-engineer',
      { kind: 'milestone', milestone: 'first-production-run', date: inWeeks(52) },
    ],
    [
      'the phase that has begun',
      aTeam({ answers: { phase: 'data' } }),
      'data-engineer',
      { kind: 'phase', phase: 'data' },
    ],
    [
      'nothing where it is missing already',
      aTeam({ answers: { 'models-in-production': '10+' } }),
      'mlops-engineer',
      { kind: 'now' },
    ],
    ['the hiring sequence', aTeam(), 'data-scientist', { kind: 'sequence' }],
    ['the answers', aTeam({ answers: { serving: 'real-time' } }), 'software-engineer', { kind: 'answers' }],
    [
      'growth',
      aTeam({
        answers: { stage: 'scaling' },
        roster: [...people(2, 'ml-engineer'), someone('data-engineer'), someone('mlops-engineer')],
      }),
      'head-of-ai',
      { kind: 'growth' },
    ],
  ])('%s', (_, team, role, hangsOn) => {
    expect(planned(team, role).hangsOn).toEqual(hangsOn);
  });

  it('the day itself, where it is next only because nothing else is missing', () => {
    const scaling = aTeam({
      answers: { stage: 'scaling' },
      roster: [
        ...people(2, 'ml-engineer'),
        someone('data-engineer'),
        someone('mlops-engineer'),
        someone('ai-product-manager'),
        someone('data-scientist'),
      ],
    });
    expect(plannedHires(scaling)[0]).toMatchObject({ hangsOn: { kind: 'today' }, slackDays: 0 });
  });
});

describe('what moves', () => {
  it('names with each milestone the hires that hang on it, the earliest milestone first', () => {
    const team = aTeam({
      answers: { exposed: 'yes', 'labelled-data': 'no' },
      milestones: { 'first-production-run': inWeeks(40), 'training-data-final': inWeeks(20) },
    });
    const { moves } = planHires(adviceFor(team), 'quarters');
    expect(moves.map(({ milestone, date }) => [milestone, date])).toEqual([
      ['training-data-final', inWeeks(20)],
      ['first-production-run', inWeeks(40)],
    ]);
    expect(moves[0]?.hires.map(inWords)).toContain('data-engineer');
    expect(moves[1]?.hires.map(inWords)).toContain('mlops-engineer');
  });

  it('is nothing where no milestone has a date', () => {
    expect(planHires(adviceFor(aTeam()), 'quarters').moves).toEqual([]);
  });

  it('names the roles in hiring that have another day to meet', () => {
    const openRoles = [{ role: 'mlops-engineer', openedOn: inWeeks(-2) } as const];
    const team = { ...aTeamBefore(inWeeks(14)), openRoles };
    const { moves, inHiring } = planHires(adviceFor(team), 'quarters');
    expect(moves).toMatchObject([
      { milestone: 'first-production-run', inHiring: [{ role: 'mlops-engineer', arrivesOn: inWeeks(10) }] },
    ]);
    expect(inHiring).toMatchObject([{ slackDays: 4 * 7 }]);
  });

  it('says how many days earlier a milestone can come before something is late, and no more', () => {
    const [move] = planHires(adviceFor(aTeamBefore(inWeeks(20))), 'quarters').moves;
    expect(move?.roomDays).toBe(8 * 7);
    expect(planned(aTeamBefore(inWeeks(12)), 'mlops-engineer')).toMatchObject({ isLate: false });
    expect(planned(aTeamBefore(inWeeks(11)), 'mlops-engineer')).toMatchObject({ isLate: true });
  });

  it('leaves no room before a date that is missed already', () => {
    expect(planHires(adviceFor(aTeamBefore(inWeeks(4))), 'quarters').moves[0]?.roomDays).toBe(0);
  });

  it('is true: another date for the milestone gives other dates for those hires, and for no others', () => {
    const before = adviceFor(aTeamBefore(inWeeks(52)));
    const after = adviceFor(aTeamBefore(inWeeks(60)));
    const moved = planHires(before, 'quarters').moves.flatMap(({ hires }) => hires.map(inWords));
    const later = new Map(allHires(after).map((hire) => [inWords(hire), hire.inSeatBy]));
    const changed = allHires(before).filter((hire) => later.get(inWords(hire)) !== hire.inSeatBy);
    expect(changed.map(inWords).toSorted()).toEqual(moved.toSorted());
    expect(moved).not.toEqual([]);
  });
});
