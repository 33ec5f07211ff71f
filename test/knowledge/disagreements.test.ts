import { describe, expect, it } from 'vitest';
import { type Disagreement, disagreements } from '../../src/knowledge/disagreements.ts';
import { hiringPriorities } from '../../src/knowledge/hiring-priorities.ts';
import { findQuestion } from '../../src/knowledge/questions.ts';
import { findRole } from '../../src/knowledge/roles/index.ts';
import { findSource } from '../../src/knowledge/sources.ts';

const all: readonly Disagreement[] = disagreements;

describe('the disagreements', () => {
  it('have ids that differ', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(all)('set at least two sources against each other in $id', ({ positions }) => {
    const sources = positions.map(({ source }) => findSource(source).id);
    expect(new Set(sources).size).toBe(positions.length);
    expect(positions.length).toBeGreaterThanOrEqual(2);
    expect(new Set(positions.map(({ says }) => says)).size).toBe(positions.length);
  });

  it.each(all)('name a question or a fact that decides $id', ({ questions, fact, role }) => {
    expect(questions.length + (fact ? 1 : 0)).toBeGreaterThan(0);
    expect(questions.map((question) => findQuestion(question).id)).toEqual(questions);
    expect(findRole(role).id).toBe(role);
  });

  it.each(all)('tell $id in words that fit into one line', ({ about, positions, reading }) => {
    for (const words of [about, ...positions.map(({ says }) => says)]) {
      expect(words).toMatch(/^[a-z].*[^.]$/);
      expect(words.length).toBeLessThanOrEqual(60);
    }
    expect(reading).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the hiring priorities', () => {
  it('are four questions of the course on core roles, in the order asked', () => {
    expect(hiringPriorities.map((id) => findQuestion(id).source)).toEqual(Array(4).fill('core-roles'));
    expect(hiringPriorities).toEqual(['labelled-data', 'serving', 'business-critical', 'leaving-vendor']);
  });
});
