import type { Control } from '../control/control.ts';

// Enough for an app on a busy machine; a test that fails waits this long.
const patienceMs = 5000;
const quietMs = 30;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until nothing has changed for a moment: an app often works on after it acknowledged. */
export const untilSettled = async (control: Control): Promise<void> => {
  const end = performance.now() + patienceMs;
  let changedAt = performance.now();
  let calls = control.calls().length;
  const stop = control.onChange(() => {
    changedAt = performance.now();
  });
  while (performance.now() - changedAt < quietMs && performance.now() < end) {
    await sleep(5);
    if (control.calls().length !== calls) changedAt = performance.now();
    calls = control.calls().length;
  }
  stop();
};

/** Tries until there is a result, or complains. */
export const eventually = async <Result>(
  attempt: () => Result | undefined,
  complain: () => string,
): Promise<Result> => {
  const end = performance.now() + patienceMs;
  for (;;) {
    const result = attempt();
    if (result !== undefined) return result;
    if (performance.now() > end) throw new Error(complain());
    await sleep(10);
  }
};
