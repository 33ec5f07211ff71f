import type { Log } from '../log.ts';
import { isAborted } from './background.ts';

/**
 * Whether something that is done every so many hours is due: after these since it was done, an hour after it failed, and at once
 * where it never was. A clock that was set back does not hold it up.
 */
export function isDue(
  { doneAt, failedAt }: { readonly doneAt?: Temporal.Instant; readonly failedAt?: Temporal.Instant },
  now: Temporal.Instant,
  every = 24,
): boolean {
  const isOver = (since: Temporal.Instant | undefined, hours: number) => {
    if (!since) return true;
    const passed = since.until(now).total('hours');
    return passed < 0 || passed >= hours;
  };
  return isOver(doneAt, every) && isOver(failedAt, 1);
}

/** Something that is done daily, or less often. */
export interface DailyWork {
  /** For the log. */
  readonly name: string;
  /** From one time to the next. */
  readonly hours: number;
  /** Rejects where it has to be done again soon. */
  readonly work: () => Promise<void>;
}

export interface DailyOptions extends DailyWork {
  readonly now: () => Temporal.Instant;
  /** Milliseconds from one look at the clock to the next. */
  readonly tick: number;
  readonly log: Log;
}

/** Does something soon after the start and then every so many hours, by the clock that is given; never twice at a time. */
export function startDaily({ name, hours, now, tick, work, log }: DailyOptions): {
  readonly stop: () => void;
} {
  let doneAt: Temporal.Instant | undefined;
  let failedAt: Temporal.Instant | undefined;
  let isRunning = false;
  const look = async () => {
    const last = { ...(doneAt ? { doneAt } : {}), ...(failedAt ? { failedAt } : {}) };
    if (isRunning || !isDue(last, now(), hours)) return;
    isRunning = true;
    const begun = now();
    try {
      await work();
      doneAt = begun;
      failedAt = undefined;
    } catch (error) {
      failedAt = begun;
      if (!isAborted(error))
        log.error({ err: error, work: name }, 'daily work failed; it is done again in an hour');
    } finally {
      isRunning = false;
    }
  };
  const timer = setInterval(() => void look(), tick);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
