import { describe, expect, it } from 'vitest';
import { questions } from '../../src/knowledge/questions.ts';
import { newTeam } from '../../src/team/team.ts';
import { aTeam, inWeeks, people, someone } from '../support/a-team.ts';
import {
  adviceFor,
  coverOf,
  inWords,
  nextHireOf,
  orderOf,
  rulesOf,
  warningsOf,
} from '../support/advice-in-words.ts';

describe('a team where nobody can cover the function of the product manager', () => {
  const advice = adviceFor(aTeam({ nobodyFor: ['ai-product-manager'] }));

  it('hires a product manager at once, because the function is needed from day zero', () => {
    expect(nextHireOf(advice)).toMatchObject({
      role: 'ai-product-manager',
      isOverdue: true,
      due: { kind: 'now' },
    });
    expect(rulesOf(nextHireOf(advice))).toContain('uncovered-function');
  });

  it('asks nobody to cover it, and hires the senior ML engineer after that', () => {
    expect(coverOf(advice, 'ai-product-manager')).toBeUndefined();
    expect(orderOf(advice)[1]).toBe('senior ml-engineer');
    expect(orderOf(advice).filter((hire) => hire === 'ai-product-manager')).toHaveLength(1);
  });
});

describe('a team that set the MLOps role aside while a model is in production', () => {
  const advice = adviceFor(
    aTeam({
      answers: { phase: 'production' },
      roster: [someone('ml-engineer', 'senior'), someone('data-engineer')],
      setAside: [{ role: 'mlops-engineer', reason: 'the platform team does it' }],
    }),
  );

  it('is not advised to hire one, and nothing else takes its place by accident', () => {
    expect(orderOf(advice)).toEqual(['mid ml-engineer', 'ai-product-manager', '0.5 data-scientist']);
  });

  it('still sees the risk, the warning and the hole in the RACI', () => {
    expect(advice.coverage.risks.find(({ risk }) => risk === 'operational')?.setAside).toEqual([
      'mlops-engineer',
    ]);
    expect(warningsOf(advice)).toContain('late-mlops');
    expect(advice.raci.find(({ task }) => task === 'monitoring')?.holes).toHaveLength(1);
  });
});

describe('a team that is sure of nothing', () => {
  const advice = adviceFor(newTeam);

  it('is advised like the first team of all, and told what depends on each question', () => {
    expect(orderOf(advice)).toEqual(orderOf(adviceFor(aTeam())));
    expect(advice.openQuestions).toHaveLength(questions.length);
    const named = new Set(
      advice.changes.flatMap(({ about }) => (about.kind === 'answer' ? about.question : [])),
    );
    expect([...named]).toEqual(advice.openQuestions);
  });

  it('has the cast of a pilot covered at least', () => {
    expect(advice.coverNow.map(({ role }) => role)).toEqual([
      'ai-product-manager',
      'ux-designer',
      'domain-expert',
    ]);
  });
});

describe('a team whose milestones have passed', () => {
  const milestones = { 'training-data-final': inWeeks(-20), 'first-production-run': inWeeks(-10) };
  const advice = adviceFor(aTeam({ milestones }));

  it('is overdue in all that they called for, in the order of the sequence', () => {
    const overdue = [nextHireOf(advice), ...advice.later].filter(({ isOverdue }) => isOverdue).map(inWords);
    expect(overdue).toEqual(['senior ml-engineer', 'data-engineer', 'mlops-engineer']);
  });

  it('opens the roles today and has people in the seats a lead time later, not in the past', () => {
    expect(nextHireOf(advice)).toMatchObject({
      openBy: inWeeks(0),
      inSeatBy: inWeeks(12),
      bridgeFrom: inWeeks(2),
    });
  });
});

describe('people who start later or have left', () => {
  it('take a seat from the day they sign, and give it back when they leave', () => {
    const starts = { ...someone('ml-engineer', 'senior'), startsOn: inWeeks(3) };
    const left = { ...someone('data-engineer'), endsOn: inWeeks(-1) };
    expect(orderOf(adviceFor(aTeam({ roster: [starts, left] }))).slice(0, 2)).toEqual([
      'data-engineer',
      'mid ml-engineer',
    ]);
  });

  it('do not ship before they start: a full-time data scientist waits for them', () => {
    const starts = { ...someone('ml-engineer', 'senior'), startsOn: inWeeks(3) };
    const others = ['ml-engineer', 'mlops-engineer', 'software-engineer'] as const;
    const advice = adviceFor(
      aTeam({
        answers: { stage: 'scaling' },
        roster: [starts, ...people(2, 'data-engineer'), someone('ai-product-manager'), someone('head-of-ai')],
        setAside: others.map((role) => ({ role, reason: 'enough of them elsewhere' })),
      }),
    );
    expect(advice.verdict).toMatchObject({ kind: 'nothing-to-hire', because: 'held' });
    expect(advice.held.map(({ hire, until }) => [hire.role, until])).toEqual([
      ['data-scientist', 'somebody-ships'],
      ['data-scientist', 'somebody-ships'],
    ]);
  });
});

describe('a platform organisation', () => {
  const roster = [
    ...people(3, 'ml-engineer'),
    ...people(2, 'data-engineer'),
    ...people(2, 'mlops-engineer'),
    ...people(2, 'data-scientist'),
    someone('ai-product-manager'),
    someone('head-of-ai', 'lead'),
  ];
  const answers = { stage: 'platform', phase: 'production', 'models-in-production': '10+' } as const;
  const advice = adviceFor(aTeam({ answers, roster }));

  it('watches its many models before it grows', () => {
    expect(nextHireOf(advice)).toMatchObject({ role: 'monitoring-specialist', isOverdue: true });
  });

  it('then grows towards its sub-teams, without dates that nobody gave', () => {
    expect(advice.later.map(inWords)).toEqual([
      '2 data-engineer',
      '3 mlops-engineer',
      'ai-product-manager',
      '2 ml-researcher',
    ]);
    expect(advice.later.every(({ inSeatBy, decidedBy }) => !inSeatBy && decidedBy === 'growth')).toBe(true);
  });

  it('has no stage after it', () => {
    const full = adviceFor(
      aTeam({
        answers: { stage: 'platform' },
        roster: [
          ...roster,
          ...people(2, 'data-engineer'),
          ...people(3, 'mlops-engineer'),
          ...people(2, 'ml-researcher'),
          someone('ai-product-manager'),
        ],
      }),
    );
    expect(full.verdict).toEqual({
      kind: 'nothing-to-hire',
      because: 'nothing-missing',
      nextStage: undefined,
    });
  });
});

describe('a pilot', () => {
  it('makes do with a part-time data engineer and outsourced operations', () => {
    const advice = adviceFor(
      aTeam({ answers: { cast: 'pilot' }, roster: [someone('ml-engineer', 'senior')] }),
    );
    expect(inWords(nextHireOf(advice))).toBe('0.5 data-engineer');
    expect(nextHireOf(advice).how).toBe('part-time');
    expect(advice.later.find(({ role }) => role === 'mlops-engineer')?.how).toBe('contract');
  });

  it('contracts its operations at once when it is about to go live', () => {
    const roster = [someone('ml-engineer', 'senior'), someone('data-engineer', 'mid', 0.5)];
    const advice = adviceFor(aTeam({ answers: { cast: 'pilot', phase: 'pre-production' }, roster }));
    expect(nextHireOf(advice)).toMatchObject({
      role: 'mlops-engineer',
      how: 'contract',
      inSeatBy: inWeeks(2),
      bridgeFrom: undefined,
    });
  });
});
