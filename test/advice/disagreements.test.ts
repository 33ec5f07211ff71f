import { describe, expect, it } from 'vitest';
import { findDisagreements } from '../../src/advice/disagreements.ts';
import { notSure } from '../../src/knowledge/questions.ts';
import type { Team } from '../../src/team/team.ts';
import { aTeam, inWeeks, people, someone } from '../support/a-team.ts';
import { adviceFor } from '../support/advice-in-words.ts';
import { forGeneratedTeams } from '../support/for-generated-teams.ts';

/** The disagreement that is told, and what decided it. */
function told(team: Team) {
  const [first] = findDisagreements(adviceFor(team));
  return first && { id: first.disagreement.id, ...first.decidedBy };
}

const engineers = [
  someone('ml-engineer', 'senior'),
  someone('ml-engineer', 'mid'),
  someone('data-engineer', 'mid'),
];
const shippers = [...engineers, someone('mlops-engineer', 'mid')];
const withProduct = [...shippers, someone('ai-product-manager')];
const complete = [...withProduct, someone('data-scientist', 'unknown', 0.5)];

describe('the disagreement on the first hire', () => {
  it('is settled by the hiring sequence where no answer calls for another, and says which could', () => {
    expect(told(aTeam())).toEqual({
      id: 'first-hire',
      kind: 'criterion',
      criterion: 'sequence',
      unless: { question: 'labelled-data', isOpen: false },
    });
  });

  it.each([
    ['labelled-data', { 'labelled-data': 'no' }],
    ['serving', { serving: 'real-time' }],
    ['serving', { serving: 'on-device' }],
    ['leaving-vendor', { 'leaving-vendor': 'yes' }],
  ] as const)('is settled by the answer to %s where that calls for somebody else', (question, answers) => {
    expect(told(aTeam({ answers }))).toEqual({ id: 'first-hire', kind: 'answer', question });
  });

  it('names the open question that could turn it, the most important one of several', () => {
    const open = (...ids: ('labelled-data' | 'serving')[]) =>
      told(aTeam({ answers: Object.fromEntries(ids.map((id) => [id, notSure.id])) }));
    expect(open('labelled-data')).toMatchObject({ unless: { question: 'labelled-data', isOpen: true } });
    expect(open('labelled-data', 'serving')).toMatchObject({ unless: { question: 'serving', isOpen: true } });
  });

  it('is settled by a date, though a question that goes with it is open', () => {
    const team = aTeam({
      answers: { 'leaving-vendor': notSure.id },
      milestones: { 'vendor-sunset': inWeeks(0) },
    });
    expect(told(team)).toEqual({ id: 'first-hire', kind: 'milestone', milestone: 'vendor-sunset' });
  });

  it('is over with the first person hired, or in hiring', () => {
    expect(told(aTeam({ roster: [someone('ml-engineer', 'senior')] }))?.id).not.toBe('first-hire');
    const openRoles = [{ role: 'ml-engineer' as const, openedOn: inWeeks(-1) }];
    expect(told(aTeam({ openRoles }))?.id).not.toBe('first-hire');
  });

  it('is not over with somebody in a role that every organisation has', () => {
    expect(told(aTeam({ roster: [someone('domain-expert')] }))?.id).toBe('first-hire');
  });
});

describe('the disagreement on when MLOps comes', () => {
  it('is settled by the hiring sequence for a team that nothing hurries', () => {
    expect(told(aTeam({ roster: engineers }))).toMatchObject({
      id: 'when-mlops',
      kind: 'criterion',
      criterion: 'sequence',
    });
  });

  it('is settled by the answer that calls for it', () => {
    const team = aTeam({ answers: { serving: 'real-time' }, roster: [someone('ml-engineer', 'senior')] });
    expect(told(team)).toEqual({ id: 'when-mlops', kind: 'answer', question: 'serving' });
  });

  it('is settled by the date that a hire can no longer meet', () => {
    const roster = [someone('ml-engineer', 'senior'), someone('data-engineer')];
    const team = aTeam({ roster, milestones: { 'first-production-run': inWeeks(10) } });
    expect(told(team)).toEqual({ id: 'when-mlops', kind: 'milestone', milestone: 'first-production-run' });
  });
});

describe('the disagreement on a data scientist', () => {
  const decided = {
    id: 'data-scientist-first',
    kind: 'fact',
    fact: 'whether anybody on the team can put models into production',
  };

  it('is told where one came first', () => {
    expect(told(aTeam({ roster: people(2, 'data-scientist') }))).toEqual(decided);
  });

  it('is settled by the hiring sequence where one is next', () => {
    expect(told(aTeam({ roster: withProduct }))).toMatchObject({
      id: 'data-scientist-first',
      kind: 'criterion',
      criterion: 'sequence',
    });
  });
});

describe('the disagreement on a product manager', () => {
  const whetherCovered = {
    id: 'product-manager',
    kind: 'fact',
    fact: 'whether somebody in your organisation can cover it now',
  };

  it('is settled by who can cover the function, while somebody is to', () => {
    expect(told(aTeam({ roster: [someone('ml-engineer', 'senior')] }))).toEqual(whetherCovered);
  });

  it('is settled by the same where there is nobody who can', () => {
    const roster = [someone('ml-engineer', 'senior')];
    expect(told(aTeam({ roster, nobodyFor: ['ai-product-manager'] }))).toEqual(whetherCovered);
  });

  it('is settled by the hiring sequence where one is next', () => {
    expect(told(aTeam({ roster: shippers }))).toMatchObject({
      id: 'product-manager',
      kind: 'criterion',
      criterion: 'sequence',
    });
  });
});

describe('the disagreement on who owns the roadmap', () => {
  it('is told before the one on when a product manager comes, where a project manager is there', () => {
    const roster = [someone('ml-engineer', 'senior'), someone('ml-project-manager')];
    expect(told(aTeam({ roster }))).toMatchObject({ id: 'roadmap-owner', kind: 'fact' });
    expect(told(aTeam({ roster: roster.slice(0, 1) }))?.id).toBe('product-manager');
  });
});

/** All that concern the team. */
function idsOf(team: Team) {
  return findDisagreements(adviceFor(team)).map(({ disagreement, decidedBy }) => [
    disagreement.id,
    decidedBy,
  ]);
}

describe('the disagreement on who builds data pipelines', () => {
  const covered = [someone('ml-engineer', 'senior'), someone('ai-product-manager')];

  it('is settled by the state of the data where that calls for a data engineer', () => {
    expect(told(aTeam({ roster: covered, answers: { 'labelled-data': 'no' } }))).toEqual({
      id: 'data-pipelines',
      kind: 'fact',
      fact: 'whether your data is reliable and labelled',
    });
  });

  it('is settled by the hiring sequence where one is next anyway, and is none where none is', () => {
    expect(told(aTeam({ roster: covered }))).toMatchObject({
      id: 'data-pipelines',
      kind: 'criterion',
      criterion: 'sequence',
    });
    expect(idsOf(aTeam({ roster: complete }))).toEqual([]);
  });
});

describe('the disagreement on who develops models', () => {
  it('is told where a data scientist is there and an ML engineer is next', () => {
    const ids = idsOf(aTeam({ roster: people(2, 'data-scientist') })).map(([id]) => id);
    expect(ids).toContain('model-training');
    expect(idsOf(aTeam()).map(([id]) => id)).not.toContain('model-training');
  });
});

describe('the disagreement on who watches models', () => {
  it('is settled by how many run, while somebody is to cover it', () => {
    const answers = { phase: 'production', 'models-in-production': '1' } as const;
    const roster = [...engineers, someone('ai-product-manager')];
    expect(idsOf(aTeam({ answers, roster }))).toContainEqual([
      'monitoring-owner',
      { kind: 'fact', fact: 'how many models run; the MLOps engineer can watch one on the side' },
    ]);
  });

  it('is settled by the answer where several run and a specialist is next', () => {
    const answers = { phase: 'production', 'models-in-production': '2-9' } as const;
    expect(told(aTeam({ answers, roster: withProduct }))).toEqual({
      id: 'monitoring-owner',
      kind: 'answer',
      question: 'models-in-production',
    });
  });
});

describe('the disagreement on how a large team is divided', () => {
  it('is told of a platform that still hires, and of no smaller team', () => {
    const roster = [...engineers, someone('ai-product-manager')];
    const ids = (stage: 'platform' | 'scaling') =>
      idsOf(aTeam({ answers: { stage }, roster })).map(([id]) => id);
    expect(ids('platform')).toContain('team-cut');
    expect(ids('scaling')).not.toContain('team-cut');
  });
});

describe('the sources', () => {
  it('do not disagree about a team with nothing missing', () => {
    expect(told(aTeam({ roster: complete }))).toBeUndefined();
  });

  it('disagree only about what an advice says', () => {
    forGeneratedTeams((_, advice) => {
      for (const { disagreement, decidedBy } of findDisagreements(advice)) {
        if (decidedBy.kind === 'answer') expect(disagreement.questions).toContain(decidedBy.question);
        if (decidedBy.kind === 'answer') expect(advice.openQuestions).not.toContain(decidedBy.question);
        if (disagreement.id === 'first-hire') expect(advice.verdict.kind).toBe('hire');
      }
    }, 200);
  });
});
