import type { Payload } from './payload.ts';

/** Something that Slack brings, with the way back; how it came, by HTTP or over a WebSocket, no longer matters. */
export interface Delivery {
  readonly payload: unknown;
  /** The same as JSON. */
  readonly text: string;
  /** The how manyeth repetition it is and why, where Slack says so. */
  readonly retry?: { readonly num: number; readonly reason: string | undefined };
  /** Slack hears the first of these alone, and only if it still listens; never rejects. */
  readonly acknowledge: (answer?: unknown) => void;
  /** It is not taken: Slack brings events again. */
  readonly refuse: () => void;
}

/** Takes what Slack brings; resolves when it is done, and never rejects. */
export type Receive = (delivery: Delivery) => Promise<void>;

/** A delivery of which it is known what it is. */
export type KnownDelivery = Omit<Delivery, 'payload'> & { readonly payload: Payload };
