import { describe, expect, it } from 'vitest';
import { raciTasks } from '../../../src/knowledge/raci-matrix.ts';
import { findTaskByName } from '../../../src/slack/payloads/task-name.ts';

describe('a task of the RACI', () => {
  it.each(raciTasks)('is found by its id and its name: $id', ({ id, name }) => {
    expect(findTaskByName(id)).toEqual({ outcome: 'found', id });
    expect(findTaskByName(name)).toEqual({ outcome: 'found', id });
  });

  it.each([
    ['deploy', 'deployment'],
    ['monitoring & alerting', 'monitoring'],
    ['alerts', 'monitoring'],
    ['Training', 'model-training'],
    ['data pipelines', 'data-pipeline'],
    ['sucess', 'define-success'],
    ['monitorng', 'monitoring'],
  ])('is found by what people type: %s', (typed, id) => {
    expect(findTaskByName(typed)).toEqual({ outcome: 'found', id });
  });

  it('is suggested where it is not sure', () => {
    expect(findTaskByName('build something')).toEqual({ outcome: 'suggestions', ids: ['data-pipeline'] });
  });

  it('is not made up', () => {
    expect(findTaskByName('lunch')).toEqual({ outcome: 'unknown' });
    expect(findTaskByName('x'.repeat(10_000))).toEqual({ outcome: 'unknown' });
  });
});
