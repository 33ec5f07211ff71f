/**
 * What the next call of a method meets: an error code of Slack's, a rate limit, a server error, or `lost`, where the
 * call is carried out and its answer never arrives.
 */
export type Failure = 'http-429' | 'http-503' | 'lost' | (string & {});

/** Failures in waiting, by method. */
export interface Failures {
  add(method: string, failure: Failure, times: number): void;
  take(method: string): Failure | undefined;
}

export const createFailures = (): Failures => {
  const waiting = new Map<string, Failure[]>();
  return {
    add(method, failure, times) {
      waiting.set(method, [...(waiting.get(method) ?? []), ...Array<Failure>(times).fill(failure)]);
    },
    take: (method) => waiting.get(method)?.shift(),
  };
};
