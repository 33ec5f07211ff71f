import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/advice/advice.ts';
import { findConfidence, mostOpenForMedium } from '../../src/advice/confidence.ts';
import { notSure, type QuestionId, questions } from '../../src/knowledge/questions.ts';
import type { RoleId } from '../../src/knowledge/roles/index.ts';
import { answersSchema } from '../../src/team/answers.ts';
import { aTeam, calmAnswers, people, someone } from '../support/a-team.ts';
import { adviceFor } from '../support/advice-in-words.ts';
import { forGeneratedTeams } from '../support/for-generated-teams.ts';

const levels = ['low', 'medium', 'high'];

/** Calm answers, of which these are open. */
function withOpen(ids: readonly QuestionId[]) {
  const answers = { ...calmAnswers, ...Object.fromEntries(ids.map((id) => [id, notSure.id])) };
  return aTeam({ answers: answersSchema.parse(answers) });
}

function confidenceWithOpen(...ids: QuestionId[]) {
  return findConfidence(adviceFor(withOpen(ids)));
}

function change(question: QuestionId, instead: string, role: RoleId | null, isDifferent = true): Change {
  return { about: { kind: 'answer', question, instead }, nextHire: role && { role }, isDifferent };
}

describe('the confidence in an advice', () => {
  it('is high where every question is answered', () => {
    expect(findConfidence(adviceFor(aTeam()))).toEqual({
      level: 'high',
      openQuestions: [],
      changesNextHire: false,
    });
  });

  it('is medium from the first open question on, and low from the fifth', () => {
    const order = questions.map(({ id }) => id);
    const levelOf = (open: number) => confidenceWithOpen(...order.slice(0, open)).level;
    expect(mostOpenForMedium).toBe(4);
    expect([0, 1, 4, 5, 10].map(levelOf)).toEqual(['high', 'medium', 'medium', 'low', 'low']);
  });

  it('never rises with a question opened', () => {
    forGeneratedTeams((team, advice) => {
      const before = findConfidence(advice);
      for (const { id } of questions) {
        const after = findConfidence(adviceFor({ ...team, answers: { ...team.answers, [id]: notSure.id } }));
        expect(levels.indexOf(after.level)).toBeLessThanOrEqual(levels.indexOf(before.level));
        expect(after.openQuestions).toContain(id);
      }
    }, 30);
  });
});

describe('the open question that matters most', () => {
  it('is the one whose answers give most different next hires', () => {
    const { mostImportant, changesNextHire } = confidenceWithOpen('labelled-data', 'serving');
    // Real-time and on-device give two other hires, missing labels one.
    expect(mostImportant).toBe('serving');
    expect(changesNextHire).toBe(true);
  });

  it('is a hiring-priority question before another that matters as much', () => {
    const confidence = findConfidence({
      openQuestions: ['stage', 'leaving-vendor'],
      changes: [change('stage', 'scaling', 'head-of-ai'), change('leaving-vendor', 'yes', 'mlops-engineer')],
    });
    expect(confidence.mostImportant).toBe('leaving-vendor');
  });

  it('is the one asked first among equals', () => {
    const confidence = findConfidence({ openQuestions: ['exposed', 'regulated'], changes: [] });
    expect(confidence.openQuestions).toEqual(['regulated', 'exposed']);
    expect(confidence.mostImportant).toBe('regulated');
  });

  it('counts the same hire once, and nobody to hire as a hire of its own', () => {
    const confidence = findConfidence({
      openQuestions: ['stage', 'phase'],
      changes: [
        change('stage', 'scaling', 'head-of-ai'),
        change('stage', 'platform', 'head-of-ai'),
        change('phase', 'data', 'data-engineer'),
        change('phase', 'modelling', null),
      ],
    });
    expect(confidence.mostImportant).toBe('phase');
  });

  it('tells a senior from a mid-level engineer of the same role', () => {
    const other = (instead: string, seniority: 'senior' | 'mid'): Change => ({
      about: { kind: 'answer', question: 'phase', instead },
      nextHire: { role: 'ml-engineer', seniority },
      isDifferent: true,
    });
    const confidence = findConfidence({
      openQuestions: ['stage', 'phase'],
      changes: [change('stage', 'scaling', 'head-of-ai'), other('data', 'senior'), other('modelling', 'mid')],
    });
    expect(confidence.mostImportant).toBe('phase');
  });

  it('changes the next hire where a single answer to it does', () => {
    expect(confidenceWithOpen('labelled-data')).toMatchObject({
      mostImportant: 'labelled-data',
      changesNextHire: true,
    });
  });

  it('is named even where no answer to it would change the next hire', () => {
    const roster = [
      someone('ml-engineer', 'senior'),
      someone('ml-engineer', 'mid'),
      ...people(1, 'data-engineer'),
      ...people(1, 'mlops-engineer'),
      ...people(1, 'ai-product-manager'),
      someone('data-scientist', 'unknown', 0.5),
    ];
    const confidence = findConfidence(adviceFor(aTeam({ answers: { regulated: notSure.id }, roster })));
    expect(confidence).toEqual({
      level: 'medium',
      openQuestions: ['regulated'],
      mostImportant: 'regulated',
      changesNextHire: false,
    });
  });

  it('is open, wherever a question is', () => {
    forGeneratedTeams((_, advice) => {
      const { mostImportant } = findConfidence(advice);
      expect(mostImportant === undefined).toBe(advice.openQuestions.length === 0);
      if (mostImportant) expect(advice.openQuestions).toContain(mostImportant);
    }, 100);
  });
});
