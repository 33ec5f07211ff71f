import { describe, expect, it } from 'vitest';
import { aTeam, inWeeks, people, somebodyIn, someone } from '../support/a-team.ts';
import {
  adviceFor,
  coverOf,
  inWords,
  nextHireOf,
  orderOf,
  rulesOf,
  warningsOf,
} from '../support/advice-in-words.ts';

describe('7. Scaling with models in production and no MLOps engineer', () => {
  const engineers = people(3, 'ml-engineer');
  const roster = [
    ...engineers,
    ...people(2, 'data-engineer'),
    ...people(2, 'data-scientist'),
    someone('ai-product-manager'),
  ];
  const answers = { stage: 'scaling', phase: 'production', 'models-in-production': '1' } as const;
  const advice = adviceFor(aTeam({ answers, roster }));

  it('hires an MLOps engineer, overdue', () => {
    expect(nextHireOf(advice)).toMatchObject({ role: 'mlops-engineer', isOverdue: true });
    expect(rulesOf(nextHireOf(advice))).toContain('models-in-production');
  });

  it('warns that MLOps comes too late, and that nobody answers for production', () => {
    expect(warningsOf(advice)).toEqual(['late-mlops', 'unaccountable-production']);
  });

  it('finds nobody accountable for monitoring, and has the ML engineers stand in', () => {
    const monitoring = advice.raci.find((row) => row.task === 'monitoring');
    expect(monitoring?.holes).toMatchObject([{ letter: 'A', role: 'mlops-engineer' }]);
    const ids = engineers.map(({ id }) => id).toSorted();
    expect(monitoring?.holes[0]?.standIns.map(({ person }) => person)).toEqual(ids);
    expect(monitoring?.cells.find((cell) => cell.letter === 'R')?.people).toEqual(ids);
  });
});

describe('8. Scaling with everyone but a head of AI', () => {
  it('hires a head of AI, for the growth of the team', () => {
    const roster = [
      ...people(3, 'ml-engineer'),
      ...people(2, 'data-engineer'),
      ...people(2, 'data-scientist'),
      someone('mlops-engineer'),
      someone('ai-product-manager'),
    ];
    const advice = adviceFor(aTeam({ answers: { stage: 'scaling' }, roster }));
    expect(nextHireOf(advice)).toMatchObject({ role: 'head-of-ai', decidedBy: 'growth' });
    expect(nextHireOf(advice).reasons[0]?.risks).toEqual(['data', 'model', 'operational']);
    expect(advice.later).toEqual([]);
  });
});

describe('9. On-device serving in the modelling phase, with a senior ML engineer and a data engineer', () => {
  it('hires an embedded AI engineer, overdue because modelling has begun', () => {
    const advice = adviceFor(
      aTeam({
        answers: { serving: 'on-device', phase: 'modelling' },
        roster: [someone('ml-engineer', 'senior'), someone('data-engineer')],
      }),
    );
    expect(nextHireOf(advice)).toMatchObject({
      role: 'embedded-ai-engineer',
      isOverdue: true,
      due: { kind: 'phase', phase: 'modelling' },
    });
    expect(rulesOf(nextHireOf(advice))).toEqual(['on-device-serving']);
  });
});

describe('10. A complete first team, and no answer that calls for more', () => {
  const roster = [
    someone('ml-engineer', 'senior'),
    someone('ml-engineer', 'mid'),
    someone('data-engineer'),
    someone('mlops-engineer'),
    someone('ai-product-manager'),
    someone('data-scientist', 'unknown', 0.5),
  ];
  const advice = adviceFor(aTeam({ roster }));

  it('has nothing to hire, because nothing is missing', () => {
    expect(advice.verdict).toMatchObject({ kind: 'nothing-to-hire', because: 'nothing-missing' });
    expect(advice.later).toEqual([]);
    expect(advice.held).toEqual([]);
  });

  it('says what the next stage adds to the team as it is', () => {
    expect(advice.verdict).toMatchObject({
      nextStage: {
        stage: 'scaling',
        adds: [
          { role: 'data-scientist', people: 1.5 },
          { role: 'ml-engineer', people: 1 },
          { role: 'data-engineer', people: 1 },
          { role: 'head-of-ai', people: 1 },
        ],
      },
    });
  });

  it('names the answers that would call for somebody', () => {
    const wouldBe = Object.fromEntries(
      advice.changes.map(({ about, nextHire }) => [about.instead, nextHire?.role]),
    );
    expect(wouldBe).toMatchObject({ 'real-time': 'software-engineer', 'on-device': 'embedded-ai-engineer' });
  });
});

describe('11. A team of one level', () => {
  it('is warned of all seniors, and a further ML engineer comes at mid level', () => {
    const roster = [...people(3, 'ml-engineer', 'senior'), someone('data-engineer')];
    const advice = adviceFor(aTeam({ roster }));
    expect(warningsOf(advice)).toEqual(['all-seniors']);
    expect(advice.warnings[0]?.evidence).toMatch(/^3 seniors, and nobody at mid or junior level/);
    expect(inWords(nextHireOf(advice))).toBe('mid ml-engineer');
  });

  it('hires a senior next where all are juniors, at once', () => {
    const roster = [...people(2, 'ml-engineer', 'junior'), someone('data-engineer', 'junior')];
    const advice = adviceFor(aTeam({ roster }));
    expect(warningsOf(advice)).toEqual(['all-juniors']);
    expect(inWords(nextHireOf(advice))).toBe('senior ml-engineer');
    expect(nextHireOf(advice)).toMatchObject({ isOverdue: true, due: { kind: 'now' } });
  });
});

describe('12. A person in two roles', () => {
  it('counts as half of each', () => {
    const halves = [
      { role: 'ml-engineer', share: 0.5 },
      { role: 'data-engineer', share: 0.5 },
    ] as const;
    const advice = adviceFor(aTeam({ roster: [somebodyIn(halves, 'senior')] }));
    expect(orderOf(advice).slice(0, 2)).toEqual(['senior 0.5 ml-engineer', '0.5 data-engineer']);
    expect(nextHireOf(advice).how).toBe('part-time');
    const engineers = advice.coverage.roles.find(({ role }) => role === 'data-engineer');
    expect(engineers).toMatchObject({ needed: 1, inSeat: 0.5, missing: 0.5 });
    expect(advice.warnings).toEqual([]);
  });

  it('is called out as overloaded over a full week in sum, or in more than two roles', () => {
    const tooMuch = somebodyIn([
      { role: 'ml-engineer', share: 0.8 },
      { role: 'data-engineer', share: 0.5 },
    ]);
    const tooMany = somebodyIn([
      { role: 'ml-engineer', share: 0.3 },
      { role: 'data-engineer', share: 0.3 },
      { role: 'data-scientist', share: 0.3 },
    ]);
    const advice = adviceFor(aTeam({ roster: [tooMuch, tooMany] }));
    const overloads = advice.warnings.filter(({ rule }) => rule === 'overloaded-person');
    expect(overloads.flatMap(({ people }) => people)).toEqual([tooMuch.id, tooMany.id].toSorted());
    expect(overloads.map(({ evidence }) => evidence).toSorted()).toEqual([
      '2 roles, 130 % of a week in sum.',
      '3 roles, 90 % of a week in sum.',
    ]);
  });
});

describe('13. An MLOps role open for 20 weeks, first production run in 4', () => {
  const advice = adviceFor(
    aTeam({
      roster: [someone('ml-engineer', 'senior'), someone('ml-engineer', 'mid'), someone('data-engineer')],
      openRoles: [{ role: 'mlops-engineer', openedOn: inWeeks(-20) }],
      milestones: { 'first-production-run': inWeeks(4) },
    }),
  );

  it('does not advise the role again', () => {
    expect(orderOf(advice)).not.toContain('mlops-engineer');
  });

  it('chases it as late, with a contractor as a bridge', () => {
    expect(advice.inHiring).toEqual([
      {
        role: 'mlops-engineer',
        openedOn: inWeeks(-20),
        weeksOpen: 20,
        expectedStart: undefined,
        arrivesOn: inWeeks(0),
        due: { kind: 'milestone', milestone: 'first-production-run', date: inWeeks(4) },
        isLate: true,
        bridgeFrom: inWeeks(2),
      },
    ]);
  });

  it('has the ML engineers stand in, and monitoring covered before the run', () => {
    expect(coverOf(advice, 'mlops-engineer')).toMatchObject({ kind: 'stand-in' });
    expect(coverOf(advice, 'monitoring-specialist')).toMatchObject({ kind: 'assign' });
  });
});
