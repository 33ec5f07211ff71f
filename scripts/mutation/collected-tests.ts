/**
 * Stands in for `vitest` in the tests that are run against mutants: it collects them instead of running them in a process of
 * its own, which takes longer than most of them.
 */
export { expect, vi } from 'vitest';

type Work = () => unknown;

interface CollectedTests {
  readonly tests: Work[];
  readonly afterEach: Work[];
}

let collected: CollectedTests = { tests: [], afterEach: [] };

/** What the test files that were loaded since the last call hold. */
export function takeTests(): CollectedTests {
  const taken = collected;
  collected = { tests: [], afterEach: [] };
  return taken;
}

export function describe(_title: string, hold: Work): void {
  hold();
}

export function it(_title: string, work: Work): void {
  collected.tests.push(work);
}

it.each = (rows: readonly unknown[]) => (_title: string, test: (...row: readonly unknown[]) => unknown) => {
  for (const row of rows) collected.tests.push(() => (Array.isArray(row) ? test(...row) : test(row)));
};

export const test = it;

export function afterEach(work: Work): void {
  collected.afterEach.push(work);
}

/** What the tests print at their end is of no use here. */
export function afterAll(_work: Work): void {}
