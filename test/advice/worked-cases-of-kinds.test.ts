import { describe, expect, it } from 'vitest';
import { findDisagreements } from '../../src/advice/disagreements.ts';
import { aTeam, inWeeks, someone } from '../support/a-team.ts';
import { adviceFor, coverOf, nextHireOf, orderOf, rulesOf, warningsOf } from '../support/advice-in-words.ts';

describe('an application on a language model with nobody yet', () => {
  const advice = adviceFor(aTeam({ answers: { kind: 'llm-application' } }));

  it('hires somebody who builds the product, and nobody who trains models', () => {
    expect(nextHireOf(advice)).toMatchObject({ role: 'ai-engineer', decidedBy: 'answer', isOverdue: false });
    expect(rulesOf(nextHireOf(advice))).toEqual(['missing-builder', 'application-family']);
    expect(orderOf(advice)).toEqual(['ai-engineer']);
  });

  it('has evaluation covered from the start, by no hire', () => {
    expect(coverOf(advice, 'evaluation-engineer')).toMatchObject({ kind: 'assign', share: 0.1 });
    expect(coverOf(advice, 'ai-product-manager')).toMatchObject({ share: 0.5 });
  });

  it('names no disagreement: those are about teams that train models', () => {
    expect(findDisagreements(advice)).toEqual([]);
  });

  it('is weighed against other kinds only while the question is open', () => {
    const kindsIn = (kind: 'llm-application' | 'not-sure') =>
      adviceFor(aTeam({ answers: { kind } })).changes.flatMap(({ about, nextHire }) =>
        about.kind === 'answer' && about.question === 'kind' ? [[about.instead, nextHire?.role]] : [],
      );
    expect(kindsIn('llm-application')).toEqual([]);
    expect(kindsIn('not-sure')).toContainEqual(['llm-application', 'ai-engineer']);
  });

  it('needs a data engineer only after the builder, even where the data is not reliable', () => {
    const unreliable = adviceFor(aTeam({ answers: { kind: 'llm-application', 'labelled-data': 'no' } }));
    expect(orderOf(unreliable)).toEqual(['ai-engineer', 'data-engineer']);
    expect(coverOf(unreliable, 'labeling-lead')).toBeUndefined();
  });

  it('keeps to that order when the first production run is too near for any hire', () => {
    const near = adviceFor(
      aTeam({
        answers: { kind: 'llm-application', 'labelled-data': 'no' },
        milestones: { 'first-production-run': inWeeks(6) },
      }),
    );
    expect(orderOf(near)).toEqual(['ai-engineer', 'data-engineer', 'mlops-engineer']);
    expect(nextHireOf(near).isOverdue).toBe(true);
  });
});

describe('an application on a language model that software engineers can build', () => {
  const roster = [someone('software-engineer', 'senior')];
  const advice = adviceFor(aTeam({ answers: { kind: 'llm-application' }, roster }));

  it('needs no hire yet, and the next stage adds a platform', () => {
    expect(advice.verdict).toMatchObject({
      kind: 'nothing-to-hire',
      because: 'nothing-missing',
      nextStage: { adds: [{ role: 'ai-platform-engineer', people: 1 }] },
    });
  });

  it('needs operations in production, and an ML engineer last, to measure and optimise', () => {
    const live = adviceFor(
      aTeam({
        answers: { kind: 'llm-application', phase: 'production', 'models-in-production': '1' },
        roster,
      }),
    );
    expect(orderOf(live)).toEqual(['mlops-engineer', 'ml-engineer']);
    expect(warningsOf(live)).toContain('late-mlops');
  });

  it('has it run by an AI platform engineer where one is there', () => {
    const live = adviceFor(
      aTeam({
        answers: { kind: 'llm-application', phase: 'production', 'models-in-production': '1' },
        roster: [...roster, someone('ai-platform-engineer')],
      }),
    );
    expect(orderOf(live)).toEqual(['ml-engineer']);
    expect(warningsOf(live)).not.toContain('late-mlops');
    expect(warningsOf(live)).not.toContain('unaccountable-production');
  });
});

describe('agents', () => {
  const engineer = someone('ai-engineer', 'mid');
  const advice = adviceFor(aTeam({ answers: { kind: 'agents' }, roster: [engineer] }));

  it('have their permissions limited before they go live', () => {
    expect(orderOf(advice)).toEqual(['ai-security-engineer']);
    expect(rulesOf(nextHireOf(advice))).toEqual(['agent-permissions']);
  });

  it('are built by somebody first', () => {
    const nobody = adviceFor(aTeam({ answers: { kind: 'agents' } }));
    expect(orderOf(nobody)).toEqual(['ai-engineer', 'ai-security-engineer']);
  });

  it('have governance and evaluation covered now', () => {
    expect(coverOf(advice, 'ai-governance-lead')).toMatchObject({ kind: 'assign', share: 0.1 });
    expect(coverOf(advice, 'evaluation-engineer')).toMatchObject({ kind: 'assign', share: 0.1 });
  });

  it('leave the ML engineers’ column of the RACI to the AI engineers', () => {
    const row = advice.raci.find(({ task }) => task === 'model-training');
    expect(row?.cells.find(({ role }) => role === 'ml-engineer')?.people).toEqual([engineer.id]);
    expect(row?.holes.map(({ role }) => role)).not.toContain('ml-engineer');
  });

  it('do not leave it to them where a model is trained', () => {
    const { raci } = adviceFor(aTeam({ roster: [engineer] }));
    expect(raci.find(({ task }) => task === 'model-training')?.holes.map(({ role }) => role)).toContain(
      'ml-engineer',
    );
  });

  it('of several teams share a platform', () => {
    const several = adviceFor(
      aTeam({
        answers: { kind: 'agents', stage: 'scaling' },
        roster: [engineer, someone('ai-security-engineer')],
      }),
    );
    expect(orderOf(several)).toEqual(['ai-platform-engineer']);
  });
});

describe('a model on a device', () => {
  it('is told by the kind of AI as it is by how it is served', () => {
    const roster = [someone('ml-engineer', 'senior'), someone('data-engineer')];
    const answers = { phase: 'modelling' } as const;
    const byKind = adviceFor(aTeam({ answers: { ...answers, kind: 'on-device' }, roster }));
    const byServing = adviceFor(aTeam({ answers: { ...answers, serving: 'on-device' }, roster }));
    expect(nextHireOf(byKind).role).toBe('embedded-ai-engineer');
    expect(orderOf(byKind)).toEqual(orderOf(byServing));
  });
});

describe('analytics for people', () => {
  it('hire an analytics engineer, and have an analyst and the business cover the rest', () => {
    const advice = adviceFor(aTeam({ answers: { kind: 'analytics' } }));
    expect(orderOf(advice)).toEqual(['analytics-engineer']);
    expect(coverOf(advice, 'data-analyst')).toMatchObject({ kind: 'assign', share: 0.5 });
    expect(coverOf(advice, 'domain-expert')).toMatchObject({ kind: 'assign' });
  });

  it('begin with a data engineer where the data is not reliable', () => {
    const advice = adviceFor(aTeam({ answers: { kind: 'analytics', 'labelled-data': 'no' } }));
    expect(orderOf(advice)).toEqual(['data-engineer', 'analytics-engineer']);
  });

  it('take nobody who trains or runs models, even in production', () => {
    const advice = adviceFor(
      aTeam({
        answers: { kind: 'analytics', phase: 'production', 'models-in-production': '2-9', stage: 'scaling' },
        roster: [someone('data-engineer'), someone('analytics-engineer'), someone('data-analyst')],
      }),
    );
    expect(advice.verdict).toMatchObject({ kind: 'nothing-to-hire', because: 'nothing-missing' });
    expect(warningsOf(advice)).toEqual([]);
  });
});

describe('software that is bought', () => {
  const answers = { kind: 'bought-software', regulated: 'yes' } as const;

  it('is no reason to hire yet: it is owned, checked and cleared by people who are there', () => {
    const advice = adviceFor(aTeam({ answers }));
    expect(advice.verdict).toEqual({ kind: 'do-not-hire-yet', because: 'bought-software' });
    expect(advice.later).toEqual([]);
    expect(advice.coverNow.map(({ role }) => role)).toEqual([
      'ai-product-manager',
      'domain-expert',
      'ethics-legal-lead',
    ]);
  });

  it('stays so at any stage, in any phase, and however many run', () => {
    const advice = adviceFor(
      aTeam({
        answers: { ...answers, stage: 'platform', phase: 'production', 'models-in-production': '10+' },
        nobodyFor: ['domain-expert'],
      }),
    );
    expect(advice.verdict.kind).toBe('do-not-hire-yet');
    expect(warningsOf(advice)).toEqual([]);
  });

  it('becomes one when its vendor is to be left', () => {
    const advice = adviceFor(
      aTeam({
        answers: { ...answers, 'leaving-vendor': 'yes' },
        milestones: { 'vendor-sunset': inWeeks(26) },
      }),
    );
    expect(nextHireOf(advice)).toMatchObject({ role: 'mlops-engineer', openBy: inWeeks(14) });
  });
});

describe('a team that was saved before the question was asked', () => {
  it('is advised as one that trains models, with the question open', () => {
    const before = adviceFor(aTeam());
    const open = adviceFor(aTeam({ answers: { kind: 'not-sure' } }));
    expect(open.verdict).toEqual(before.verdict);
    expect(open.openQuestions).toEqual(['kind']);
    expect(open.kind).toBe('trained-model');
  });
});
