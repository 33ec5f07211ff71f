import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createWorkInProgress } from '../../../src/slack/answering/work-in-progress.ts';

test('a stop waits for what is under way, and for nothing that is done', async () => {
  const { track, settled } = createWorkInProgress();
  await settled();
  const done: string[] = [];
  void track(pause(20).then(() => done.push('slow')));
  await track(Promise.resolve('quick'));
  await settled();
  expect(done).toEqual(['slow']);
});

test('work that fails is waited for too, and fails where it was begun', async () => {
  const { track, settled } = createWorkInProgress();
  const work = track(pause(10).then(() => Promise.reject(new Error('broken'))));
  const failure = expect(work).rejects.toThrow('broken');
  await settled();
  await failure;
});
