import { WebClient } from '@slack/web-api';
import type { Log } from '../../log.ts';
import { JsonWebClient, type JsonWebClientOptions } from './json-web-client.ts';
import { slackLogger } from './slack-logger.ts';
import { type AnswerWatch, watchAnswers } from './watch-answers.ts';

/**
 * One client for each purpose, because a client that Slack slows down holds up all of its calls. None has a token: each call
 * brings that of its workspace.
 */
export interface SlackClients {
  /** For what a person waits for. It repeats nothing: a trigger would have expired, and a post could appear twice. */
  readonly talking: WebClient;
  /** For work that nobody waits for: it waits as long as Slack says. */
  readonly patient: WebClient;
  /** For reminders alone: it tries nothing twice, and waits for nothing. */
  readonly posting: WebClient;
  /** The same for looking at what was posted. */
  readonly reading: WebClient;
  /** Sees the answers to all of them. */
  readonly watch: AnswerWatch;
}

export interface ClientsOptions {
  /** Ends in `/`; Slack's own if absent. */
  readonly slackApiUrl?: string | undefined;
  readonly log: Log;
  /** Hears what Slack's clock shows with each of its answers, in milliseconds since 1970. */
  readonly noteSlackTime: (slackTime: number) => void;
}

export function createClients({ slackApiUrl, log, noteSlackTime }: ClientsOptions): SlackClients {
  const watch = watchAnswers(noteSlackTime);
  const address = { ...(slackApiUrl ? { slackApiUrl } : {}), fetch: watch.fetch, logger: slackLogger(log) };
  const once: JsonWebClientOptions = {
    ...address,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 8000,
  };
  return {
    talking: new JsonWebClient({ ...once }),
    patient: new WebClient(undefined, { ...address, timeout: 30_000 }),
    posting: new JsonWebClient({ ...once }),
    reading: new WebClient(undefined, { ...once }),
    watch,
  };
}
