/** What became of something that Slack brought; `ignored` where nobody listens for it. */
export type Outcome = 'answered' | 'failed' | 'ignored';

/** For whoever counts; it tells nothing of people. */
export interface AnsweredPayload {
  readonly kind: 'command' | 'action' | 'submission' | 'event';
  readonly outcome: Outcome;
  /** From its arrival until all of the answer was sent. */
  readonly seconds: number;
}

/** Does the work and notes what became of it; what the work throws is a failure, and goes on. */
export async function noteOutcome(
  kind: AnsweredPayload['kind'],
  note: (answered: AnsweredPayload) => void,
  work: () => Promise<Outcome>,
): Promise<void> {
  const begun = performance.now();
  let outcome: Outcome = 'failed';
  try {
    outcome = await work();
  } finally {
    note({ kind, outcome, seconds: (performance.now() - begun) / 1000 });
  }
}
