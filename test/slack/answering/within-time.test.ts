import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withinTime } from '../../../src/slack/answering/within-time.ts';

test('work that is done in time gives its result', async () => {
  expect(await withinTime(Promise.resolve(7), 1000)).toEqual({ kind: 'done', result: 7 });
});

test('work that takes longer is late, and goes on', async () => {
  const work = pause(50, 'finished');
  expect(await withinTime(work, 1)).toEqual({ kind: 'late' });
  expect(await work).toBe('finished');
});

test('work that fails in time fails here', async () => {
  await expect(withinTime(Promise.reject(new Error('broken')), 1000)).rejects.toThrow('broken');
});

test('work that fails after it was late is a failure of the work alone', async () => {
  const work = pause(20).then(() => Promise.reject(new Error('broken')));
  expect(await withinTime(work, 1)).toEqual({ kind: 'late' });
  await expect(work).rejects.toThrow('broken');
});
