import { describe, expect, it } from 'vitest';
import { casts } from '../../src/knowledge/casts.ts';
import { milestoneKinds } from '../../src/knowledge/milestones.ts';
import { phaseIndex, phases } from '../../src/knowledge/phases.ts';
import { findQuestion, notSure, type Question, questions } from '../../src/knowledge/questions.ts';
import { stages } from '../../src/knowledge/stages.ts';

const all: readonly Question[] = questions;

describe('the questions', () => {
  it.each(all)('offer answers that differ for $id, the least demanding among them', (question) => {
    const ids = question.options.map((option) => option.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(question.leastDemanding);
    expect(ids).not.toContain(notSure.id);
  });

  it.each(all)('ask $id in one line', (question) => {
    expect(question.text).toMatch(/^[A-Z].*\?$/);
    expect(question.purpose).toMatch(/^[A-Z].*\.$/);
    expect(question.name.split(' ').length).toBeLessThanOrEqual(4);
  });

  it('offer exactly the stages, phases and casts that are known', () => {
    const offered = (id: 'stage' | 'phase' | 'cast') => findQuestion(id).options.map((option) => option.id);
    expect(offered('stage')).toEqual(stages.map((stage) => stage.id));
    expect(offered('phase')).toEqual(phases.map((phase) => phase.id));
    expect(offered('cast')).toEqual(casts.map((cast) => cast.id));
  });

  it('give the head counts of the stages as the stages do', () => {
    for (const stage of stages) {
      const option = findQuestion('stage').options.find((candidate) => candidate.id === stage.id);
      expect(option?.label).toContain(`(${stage.people} people)`);
    }
  });

  it('hold the four on hiring priorities, from the course on core roles', () => {
    for (const id of ['labelled-data', 'serving', 'business-critical', 'leaving-vendor'] as const) {
      expect(findQuestion(id).source).toBe('core-roles');
    }
  });
});

describe('the phases', () => {
  it('stand in the order of a project’s life', () => {
    expect(phases.map((phase) => phase.id)).toEqual([
      'scoping',
      'data',
      'modelling',
      'pre-production',
      'production',
    ]);
    expect(phaseIndex('data')).toBeLessThan(phaseIndex('pre-production'));
  });

  it('end with milestones in the same order', () => {
    const ends = milestoneKinds.flatMap((kind) => ('endsPhase' in kind ? [phaseIndex(kind.endsPhase)] : []));
    expect(ends).toEqual([...ends].sort());
    expect(ends.length).toBeGreaterThan(0);
  });
});
