import { describe, expect, it } from 'vitest';
import { findStage, nextStage, type StageId, stages } from '../../src/knowledge/stages.ts';

/** The team-building guide's tables: role, from, to. The platform's are its sub-teams, each read as the role it is made of. */
const asInTheGuide: Readonly<Record<StageId, readonly (readonly [string, number, number])[]>> = {
  'first-initiative': [
    ['ml-engineer', 2, 2],
    ['data-engineer', 1, 1],
    ['ai-product-manager', 0.5, 0.5],
    ['data-scientist', 0.5, 0.5],
  ],
  scaling: [
    ['ml-engineer', 3, 4],
    ['data-engineer', 2, 3],
    ['mlops-engineer', 1, 2],
    ['data-scientist', 2, 3],
    ['ai-product-manager', 1, 1],
    ['head-of-ai', 1, 1],
  ],
  platform: [
    ['ml-engineer', 3, 5],
    ['data-engineer', 4, 6],
    ['mlops-engineer', 5, 8],
    ['ai-product-manager', 2, 3],
    ['ml-researcher', 2, 4],
    ['head-of-ai', 1, 1],
  ],
};

describe('the stages', () => {
  it.each(stages.map((stage) => stage.id))('give the guide’s numbers for %s', (id) => {
    const sizes = findStage(id).sizes.map((size) => [size.role, size.from, size.to]);
    expect(sizes.sort()).toEqual([...asInTheGuide[id]].sort());
  });

  it('give the guide’s head counts', () => {
    expect(stages.map((stage) => [stage.id, stage.people])).toEqual([
      ['first-initiative', '3–5'],
      ['scaling', '8–15'],
      ['platform', '20–40+'],
    ]);
  });

  it('follow each other up to the largest', () => {
    expect(nextStage('first-initiative')?.id).toBe('scaling');
    expect(nextStage('scaling')?.id).toBe('platform');
    expect(nextStage('platform')).toBeUndefined();
  });
});
