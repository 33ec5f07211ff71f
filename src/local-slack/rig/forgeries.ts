import { z } from 'zod';

export const forgerySchema = z.discriminatedUnion('what', [
  /** Signed with somebody else's secret. */
  z.strictObject({ what: z.literal('wrong-signature') }),
  z.strictObject({ what: z.literal('no-signature') }),
  /** Signed, and changed on its way. */
  z.strictObject({ what: z.literal('changed-body') }),
  /** Signed well, at another time: so many seconds from now, or ago. */
  z.strictObject({ what: z.literal('shifted-time'), seconds: z.int() }),
]);

/** What is wrong with a request that claims to come from Slack. */
export type Forgery = Readonly<z.infer<typeof forgerySchema>>;

/** Forgeries in waiting; each is one request. */
export interface Forgeries {
  add(forgery: Forgery, times: number): void;
  take(): Forgery | undefined;
  clear(): void;
}

export const createForgeries = (): Forgeries => {
  let waiting: readonly Forgery[] = [];
  return {
    add(forgery, times) {
      waiting = [...waiting, ...Array.from({ length: times }, () => forgery)];
    },
    take() {
      const [first, ...others] = waiting;
      waiting = others;
      return first;
    },
    clear() {
      waiting = [];
    },
  };
};
