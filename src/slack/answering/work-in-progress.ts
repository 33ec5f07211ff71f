/** Payloads that are being answered, so that a stop can wait for them. */
export interface WorkInProgress {
  /** Notes work until it is done; the result or failure is the work's own. */
  readonly track: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Resolves when all that is under way now is done, well or not. */
  readonly settled: () => Promise<void>;
}

export function createWorkInProgress(): WorkInProgress {
  const underWay = new Set<Promise<unknown>>();
  return {
    track: async (work) => {
      underWay.add(work);
      try {
        return await work;
      } finally {
        underWay.delete(work);
      }
    },
    settled: async () => {
      await Promise.allSettled(underWay);
    },
  };
}
