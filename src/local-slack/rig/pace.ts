import type { Clock } from '../clock.ts';
import type { JsonObject } from '../control/protocol.ts';
import type { Knobs } from './knobs.ts';

interface Bucket {
  readonly burst: number;
  readonly everyMs: number;
}

/** Counts calls against the pace that the knobs ask for. */
export interface Pace {
  /** After how many seconds the caller may come again; nothing when it may go on now. */
  refusal(method: string, given: JsonObject): number | undefined;
}

/** A pace on this clock. */
export const createPace = (clock: Clock, knobs: Knobs): Pace => {
  // By bucket, until when it is taken: each call takes it for `everyMs` longer.
  const takenUntil = new Map<string, number>();

  const take = (key: string, { burst, everyMs }: Bucket): number | undefined => {
    const now = clock.now();
    const until = Math.max(takenUntil.get(key) ?? 0, now);
    const waitMs = until - now - (burst - 1) * everyMs;
    if (waitMs > 0) return Math.max(1, Math.ceil(waitMs / 1000));
    takenUntil.set(key, until + everyMs);
    return undefined;
  };

  return {
    refusal(method, given) {
      const perMinute = knobs.callsPerMinute[method];
      if (perMinute !== undefined) {
        const seconds = take(method, { burst: perMinute, everyMs: 60_000 / perMinute });
        if (seconds !== undefined) return seconds;
      }
      if (method !== 'chat.postMessage' || knobs.postPace === null) return undefined;
      return take(`${method} ${String(given.channel)}`, knobs.postPace);
    },
  };
};
