import type { Log } from '../../log.ts';
import type { InboxStore, Lease } from '../../store/inbox-store.ts';

/** The arrivals that this instance is working at, which no other one begins meanwhile. */
export interface Holdings {
  /** How long an arrival is this instance's alone, unless it is renewed. */
  readonly lease: () => Lease;
  /** To be called as soon as an arrival is this instance's. */
  readonly hold: (key: string) => void;
  /** It is held, or done and not yet noted as done. */
  readonly isHeld: (key: string) => boolean;
  /** It is done: noted a little later, together with others, since nothing is lost if that is lost. */
  readonly finish: (key: string) => void;
  /** It was not done: whoever looks for what is unfinished begins it anew when the lease has ended. */
  readonly release: (key: string) => void;
  /** Goes on holding what is held. */
  readonly renew: () => Promise<void>;
  /** Notes all that is done, if the store can be written to. */
  readonly flush: () => Promise<void>;
}

/** Milliseconds. */
const flushAfter = 100;
const mostAtOnce = 100;

export interface HoldingsOptions {
  readonly inbox: InboxStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
  /** Milliseconds that an arrival is held unless it is renewed. */
  readonly lease: number;
}

export function createHoldings({ inbox, now, log, lease: length }: HoldingsOptions): Holdings {
  const held = new Set<string>();
  const finished = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const lease = () => ({ now: now(), until: now() + length });
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    const keys = [...finished];
    for (let from = 0; from < keys.length; from += mostAtOnce) {
      const group = keys.slice(from, from + mostAtOnce);
      await inbox.finish(group);
      for (const key of group) {
        finished.delete(key);
        held.delete(key);
      }
    }
  };
  const flushOrWait = () =>
    // They stay held, and are noted with the next ones.
    flush().catch((error: unknown) => log.warn({ err: error }, 'what is done could not be noted as done'));
  return {
    lease,
    hold: (key) => void held.add(key),
    isHeld: (key) => held.has(key),
    finish: (key) => {
      finished.add(key);
      timer ??= setTimeout(flushOrWait, flushAfter).unref();
    },
    release: (key) => void held.delete(key),
    renew: async () => {
      if (finished.size > 0) await flush();
      if (held.size > 0) await inbox.renew([...held], lease());
    },
    flush: flushOrWait,
  };
}
