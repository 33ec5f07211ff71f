import type { Milliseconds } from '../store/reminder-store.ts';

/** A wait that somebody asked for, within these bounds; the shortest where they asked for none. */
export function clampWait(asked: Milliseconds, shortest: Milliseconds, longest: Milliseconds): Milliseconds {
  return Number.isNaN(asked) ? shortest : Math.min(Math.max(asked, shortest), longest);
}
