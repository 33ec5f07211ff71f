import type { Log } from '../../log.ts';
import { type ResumeOptions, resumeUnfinished } from './resume.ts';

export interface KeepingUp {
  /** Begins nothing more, and goes on holding what is held. */
  readonly close: () => void;
  /** Resolves when what had begun has ended. */
  readonly stop: () => Promise<void>;
}

export interface KeepUpOptions extends Omit<ResumeOptions, 'isClosed'> {
  /** Milliseconds from one look to the next. */
  readonly every: number;
}

/** Milliseconds. */
const hour = 3_600_000;
/** Longer than Slack brings anything again, and longer than a signature is good. */
const keptFor = 48 * hour;

/** Takes up what is unfinished, at once and then again and again; goes on holding what is held; forgets what is old. */
export function startKeepingUp(options: KeepUpOptions): KeepingUp {
  const { inbox, holdings, now, log, every } = options;
  let isClosed = false;
  let forgotten = Number.NEGATIVE_INFINITY;

  // Apart from the other, which may wait long for what it has taken up.
  const renewing = repeat(() => holdings.renew(), every, log);
  const looking = repeat(
    async () => {
      await resumeUnfinished({ ...options, isClosed: () => isClosed });
      if (performance.now() - forgotten < hour) return;
      await inbox.forget(now() - keptFor);
      forgotten = performance.now();
    },
    every,
    log,
  );
  return {
    close: () => {
      isClosed = true;
      looking.end();
    },
    stop: async () => {
      await Promise.all([looking.end(), renewing.end()]);
    },
  };
}

/** Does the work at once and then every so many milliseconds, unless it is still under way. */
function repeat(
  work: () => Promise<void>,
  every: number,
  log: Log,
): { readonly end: () => Promise<void> | undefined } {
  let underWay: Promise<void> | undefined;
  const begin = () => {
    underWay ??= work()
      .catch((error: unknown) => log.warn({ err: error }, 'could not look after work that is unfinished'))
      .finally(() => {
        underWay = undefined;
      });
  };
  begin();
  const timer = setInterval(begin, every).unref();
  return {
    end: () => {
      clearInterval(timer);
      return underWay;
    },
  };
}
