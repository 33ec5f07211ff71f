import type { JsonObject } from '../control/protocol.ts';

export type EnvelopeType = 'slash_commands' | 'interactive' | 'events_api';

export interface Envelope {
  readonly type: EnvelopeType;
  /** Made when it is sent, not while it waits: what is in it (`trigger_id`) begins to age then. */
  readonly payload: () => JsonObject;
  /** The how manyeth repetition of an event it is, and why the attempt before failed. */
  readonly retry?: { readonly attempt: number; readonly reason: string };
}

/** Why nothing was acknowledged, in Slack's words; `timeout` over Socket Mode. */
export type FailureReason =
  | 'timeout'
  | 'http_timeout'
  | 'http_error'
  | 'connection_failed'
  | 'ssl_error'
  | 'too_many_redirects'
  | 'unknown_error';

/** What came back: the app's acknowledgement with its payload, or nothing in time. */
export type Delivery =
  | { readonly isAcknowledged: true; readonly payload: unknown }
  | {
      readonly isAcknowledged: false;
      readonly reason: FailureReason;
      /** The HTTP status, where there was one. */
      readonly status?: number;
      /** False where the app asked not to be sent it again. */
      readonly mayRetry: boolean;
    };

/** A way to bring payloads to the app. */
export interface Transport {
  /** Sends it once; resolves at the acknowledgement or the deadline. */
  deliver(envelope: Envelope): Promise<Delivery>;
  /** As far as is known, the app can be reached. */
  isConnected(): boolean;
  setAckDeadline(ms: number): void;
  stop(): void;
}
