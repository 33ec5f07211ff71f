import type { JsonObject } from './protocol.ts';

interface Entry {
  /** Milliseconds since 1970, on the workspace's clock. */
  readonly at: number;
  /** Counts frames and calls together, in their order. */
  readonly number: number;
}

/** One WebSocket frame between local Slack and the app. */
export interface Frame extends Entry {
  readonly direction: 'to-app' | 'from-app';
  readonly connection: number;
  readonly message: JsonObject;
}

/** One Web API call, with what was answered. */
export interface Call extends Entry {
  readonly method: string;
  readonly arguments: JsonObject;
  readonly answer: JsonObject;
  readonly ms: number;
}

/** One request of HTTP delivery, as it left; `status` is what it was answered, null when it was not. */
export interface SentRequest extends Entry {
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  readonly status: number | null;
}

/** What `GET /control/traffic?after=<number>` answers: what came after that, the newest part of it. */
export interface Traffic {
  readonly frames: readonly Frame[];
  readonly calls: readonly Call[];
  /** The time in the workspace, in milliseconds since 1970. */
  readonly now: number;
}
