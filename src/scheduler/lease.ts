import type { Milliseconds } from '../store/reminder-store.ts';
import type { SchedulerDeps } from './deps.ts';

/** How long a claim holds. A post has to be answered well within. */
export const lease: Milliseconds = 60_000;
/** With a claim that is older than this nothing is posted any more. */
const oldestClaim = 30_000;

/**
 * Tells whether a claim surely still holds; to be called right before what takes the claim. One clock may stand still while
 * the machine sleeps, the other may be put back: the one that says that more time has passed is believed.
 */
export function watchLease({ now, monotonic }: Pick<SchedulerDeps, 'now' | 'monotonic'>): () => boolean {
  const [begunAt, begunAfter] = [now(), monotonic()];
  return () => Math.max(now() - begunAt, monotonic() - begunAfter) < oldestClaim;
}
