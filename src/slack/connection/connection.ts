import type { WebClientOptions } from '@slack/web-api';
import type { Log } from '../../log.ts';
import type { Receive } from '../intake/delivery.ts';

/** The way by which Slack brings payloads to the app. */
export interface Connection {
  /** Resolves when Slack can bring payloads, which are handed to `receive` from then on. */
  readonly start: (receive: Receive) => Promise<void>;
  /** Whether Slack can bring payloads at this moment. */
  readonly isConnected: () => boolean;
  /** Takes no further payloads, and cannot acknowledge any more. */
  readonly stop: () => Promise<void>;
}

export interface ConnectionOptions {
  /** Ends in `/`; Slack's own if absent. */
  readonly slackApiUrl?: string | undefined;
  readonly fetch: NonNullable<WebClientOptions['fetch']>;
  readonly log: Log;
}
