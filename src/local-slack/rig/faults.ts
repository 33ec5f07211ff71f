import { z } from 'zod';

const isPerformed = z.boolean().exactOptional();

/** What a call meets instead of its answer. `isPerformed` says that it was carried out all the same. */
export const faultSchema = z.discriminatedUnion('kind', [
  /** One of Slack's error codes, or an invented one. */
  z.strictObject({ kind: z.literal('error'), code: z.string().min(1), isPerformed }),
  /** HTTP 429; `null` leaves the header out, and a string may be as odd as it likes. */
  z.strictObject({
    kind: z.literal('rate-limit'),
    retryAfter: z.union([z.string(), z.number(), z.null()]),
  }),
  /** Another HTTP status: a server's error, or a redirect with its `location`. */
  z.strictObject({
    kind: z.literal('status'),
    status: z.int().min(300).max(599),
    body: z.string().exactOptional(),
    location: z.string().exactOptional(),
    isPerformed,
  }),
  /** HTTP 200 with something else in it. */
  z.strictObject({ kind: z.literal('body'), body: z.string(), isPerformed }),
  /** The connection is reset; `lost` is the same after the call was carried out. */
  z.strictObject({ kind: z.literal('reset') }),
  z.strictObject({ kind: z.literal('lost') }),
  /** Carried out, and half of the answer's JSON arrives: as if that were all, or with the connection broken off. */
  z.strictObject({ kind: z.literal('cut') }),
  z.strictObject({ kind: z.literal('broken-off') }),
  /** Carried out at once and answered late, on the workspace's clock. */
  z.strictObject({ kind: z.literal('delay'), ms: z.int().min(0) }),
]);

export type Fault = Readonly<z.infer<typeof faultSchema>>;

/** A fault, or a word for a usual one; any other word is an error code of Slack's. */
export type Failure = Fault | 'http-429' | 'http-503' | 'lost' | (string & {});

const faultOf = (failure: Failure): Fault => {
  if (typeof failure !== 'string') return failure;
  switch (failure) {
    case 'http-429':
      return { kind: 'rate-limit', retryAfter: 1 };
    case 'http-503':
      return { kind: 'status', status: 503 };
    case 'lost':
      return { kind: 'lost' };
    default:
      return { kind: 'error', code: failure };
  }
};

/** Faults in waiting, by method; those for `*` meet any call that has none of its own. */
export interface Faults {
  /** For the next so many calls; `Infinity` until they are cleared. */
  add(method: string, failure: Failure, times: number): void;
  take(method: string): Fault | undefined;
  clear(): void;
}

export const createFaults = (): Faults => {
  const waiting = new Map<string, { readonly fault: Fault; left: number }[]>();
  const takeFrom = (key: string): Fault | undefined => {
    const [first, ...others] = waiting.get(key) ?? [];
    if (first === undefined) return undefined;
    first.left -= 1;
    if (first.left <= 0) waiting.set(key, others);
    return first.fault;
  };
  return {
    add(method, failure, times) {
      const entry = { fault: faultOf(failure), left: times };
      waiting.set(method, [...(waiting.get(method) ?? []), entry]);
    },
    take: (method) => takeFrom(method) ?? takeFrom('*'),
    clear: () => waiting.clear(),
  };
};
