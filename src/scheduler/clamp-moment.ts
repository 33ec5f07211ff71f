import type { Milliseconds } from '../store/reminder-store.ts';

/** A moment that somebody asked for, within these bounds; the first where they asked for none. */
export function clampMoment(asked: Milliseconds, from: Milliseconds, to: Milliseconds): Milliseconds {
  return Number.isNaN(asked) ? from : Math.min(Math.max(asked, from), to);
}
