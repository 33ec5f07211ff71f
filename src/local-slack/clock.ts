/** Local Slack's time: the real one, which tests may move forward. Timers move with it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** The time of the machine, which nothing moves forward. */
  machineNow(): number;
  /** Calls back once that much time has passed, real or advanced; returns the way to call it off. */
  after(ms: number, callBack: () => void): () => void;
  advance(ms: number): void;
  /** Calls off all timers. */
  stop(): void;
}

interface Timer {
  readonly due: number;
  readonly handle: NodeJS.Timeout;
  readonly callBack: () => void;
}

/** A clock that starts at the given time source. */
export const createClock = (source: () => number = Date.now): Clock => {
  const timers = new Set<Timer>();
  let advanced = 0;
  // Timers count on the monotonic clock, so that a frozen or wild time source cannot stop them.
  const elapsed = () => performance.now() + advanced;

  const cancel = (timer: Timer) => {
    clearTimeout(timer.handle);
    timers.delete(timer);
  };

  return {
    now: () => source() + advanced,
    machineNow: source,
    after(ms, callBack) {
      const timer: Timer = {
        due: elapsed() + ms,
        callBack,
        handle: setTimeout(() => {
          timers.delete(timer);
          callBack();
        }, ms),
      };
      timers.add(timer);
      return () => cancel(timer);
    },
    advance(ms) {
      advanced += ms;
      const due = [...timers].filter((timer) => timer.due <= elapsed()).toSorted((a, b) => a.due - b.due);
      for (const timer of due) {
        cancel(timer);
        timer.callBack();
      }
    },
    stop() {
      for (const timer of timers) cancel(timer);
    },
  };
};
