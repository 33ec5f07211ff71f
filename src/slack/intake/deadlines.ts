/** Something that is done at its time, unless it is called off before. */
interface Deadline {
  /** By the clock of `performance`. */
  readonly at: number;
  readonly passed: () => void;
}

export interface Deadlines {
  /** Calls `passed` at that moment, or up to a twentieth of a second later; gives the way to call it off. */
  readonly add: (at: number, passed: () => void) => () => void;
}

/** Milliseconds. */
const every = 50;

/** Deadlines of which nearly all are called off: a timer for each would cost as much as the rest of taking a request in. */
export function createDeadlines(): Deadlines {
  const waiting = new Set<Deadline>();
  let isLooking = false;
  const lookLater = () => {
    isLooking = waiting.size > 0;
    if (isLooking) setTimeout(look, every);
  };
  const look = () => {
    const now = performance.now();
    for (const deadline of waiting) {
      if (deadline.at > now) continue;
      waiting.delete(deadline);
      deadline.passed();
    }
    lookLater();
  };
  return {
    add: (at, passed) => {
      const deadline = { at, passed };
      waiting.add(deadline);
      if (!isLooking) lookLater();
      return () => void waiting.delete(deadline);
    },
  };
}
