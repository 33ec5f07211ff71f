import { setImmediate as giveWay } from 'node:timers/promises';
import type { Arrival, InboxStore } from '../../store/inbox-store.ts';

/** What became of an arrival that was to be stored. */
export type Stored = 'new' | 'known';

interface Waiting {
  readonly arrival: Arrival;
  readonly resolve: (stored: Stored) => void;
  readonly reject: (error: unknown) => void;
}

/** A commit of more than this would hold up the event loop. */
const mostAtOnce = 100;

/**
 * Stores arrivals, those that come together in one commit: what comes while a commit runs goes into the next one. So a burst
 * costs as many waits for the disk as it has gaps, not as it has arrivals.
 */
export function createGroupCommit(take: (arrivals: readonly Arrival[]) => ReturnType<InboxStore['take']>) {
  let waiting: Waiting[] = [];
  let isCommitting = false;

  async function commit(): Promise<void> {
    isCommitting = true;
    while (waiting.length > 0) {
      // All that the network has ready is read first.
      await giveWay();
      const group = waiting.slice(0, mostAtOnce);
      waiting = waiting.slice(mostAtOnce);
      try {
        const added = new Set(await take(withoutRepeats(group)));
        // Of the same thing brought twice at once, the first one is new.
        for (const { arrival, resolve } of group) resolve(added.delete(arrival.key) ? 'new' : 'known');
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    isCommitting = false;
  }

  return (arrival: Arrival): Promise<Stored> =>
    new Promise((resolve, reject) => {
      waiting.push({ arrival, resolve, reject });
      if (!isCommitting) void commit();
    });
}

function withoutRepeats(group: readonly Waiting[]): readonly Arrival[] {
  return [...new Map(group.map(({ arrival }) => [arrival.key, arrival])).values()];
}
