import { setImmediate as giveWay } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { WorkInProgress } from './answering/work-in-progress.ts';
import type { Deps } from './deps.ts';

/**
 * Work that nobody waits for, but a stop of the program. What has the same name is done one after another, so that the last
 * one begun also ends last. What is being answered goes first. A failure is only logged.
 */
export function createBackground({ track }: WorkInProgress, log: Log): Deps['inBackground'] {
  const lastByName = new Map<string, Promise<void>>();
  return (name, work) => {
    const before = lastByName.get(name) ?? Promise.resolve();
    const turn = Promise.all([before, giveWay()]);
    const done = track(turn.then(work)).catch((error: unknown) => {
      if (!isAborted(error)) log.error({ err: error, work: name }, 'work in the background failed');
    });
    lastByName.set(name, done);
    void done.then(() => {
      if (lastByName.get(name) === done) lastByName.delete(name);
    });
  };
}

/** True for what ended because the program stops. */
export function isAborted(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
