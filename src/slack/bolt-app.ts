import { App, SocketModeReceiver } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { createWorkInProgress } from './answering/work-in-progress.ts';
import { createBackground } from './background.ts';
import { createPeople } from './connection/people.ts';
import { screenMessages } from './connection/screen-messages.ts';
import { slackLogger } from './connection/slack-logger.ts';
import { SlackProblem } from './connection/slack-problem.ts';
import { createPublishHome, createUpdateModal } from './connection/views.ts';
import { createPost, createTell } from './connection/web-client.ts';
import { createReferences } from './payloads/reference.ts';
import { register } from './register.ts';

export interface BoltAppOptions {
  readonly botToken: string;
  readonly appToken: string;
  /** Ends in `/`; Slack's own if absent. */
  readonly slackApiUrl?: string | undefined;
  readonly store: Store;
  readonly log: Log;
  readonly now: () => Temporal.Instant;
  /** Milliseconds; see `Answering`. */
  readonly patience?: { readonly trigger: number; readonly submission: number };
}

export interface RunningApp {
  /** Takes no further payloads and finishes what has begun. */
  readonly stop: () => Promise<void>;
}

/** Connects the app to Slack by Socket Mode; resolves when Slack has said hello. A refused token throws a `SlackProblem`. */
export async function startBoltApp(options: BoltAppOptions): Promise<RunningApp> {
  const { botToken, appToken, slackApiUrl, store, log, now, patience = defaultPatience } = options;
  const logger = slackLogger(log);
  const address = slackApiUrl ? { slackApiUrl } : {};
  // Calls that a person waits for are not repeated: a trigger would have expired, and a post could appear twice.
  const clientOptions: WebClientOptions = {
    ...address,
    logger,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 8000,
  };
  // The socket's own options, an object apart: the receiver writes into them, and has to keep trying for ever.
  const socketOptions: WebClientOptions = {
    ...address,
    logger,
    retryConfig: { forever: true, retries: 30, factor: 1.3, maxTimeout: 30_000 },
  };
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    installerOptions: { clientOptions: socketOptions },
  });
  screenMessages(receiver.client, log);
  const app = new App({
    token: botToken,
    receiver,
    clientOptions,
    logger,
    convoStore: false,
    deferInitialization: true,
  });
  const client = new WebClient(botToken, { ...clientOptions });
  const inProgress = createWorkInProgress();
  app.use(({ next }) => inProgress.track(next()));
  register(app, {
    deps: {
      store,
      references: createReferences(await store.signingKey()),
      now,
      log,
      people: createPeople(client, now),
      post: createPost(client),
      tell: createTell(client),
      publishHome: createPublishHome(client),
      updateModal: createUpdateModal(client),
      inBackground: createBackground(inProgress, log),
    },
    responseHosts: ['hooks.slack.com', ...(slackApiUrl ? [new URL(slackApiUrl).host] : [])],
    patience,
  });
  try {
    await app.init();
    await app.start();
  } catch (error) {
    throw SlackProblem.from(error, slackApiUrl);
  }
  return {
    stop: async () => {
      // Before the connection goes: what is being answered may still have to be acknowledged over it.
      await inProgress.settled();
      await receiver.client.disconnect();
      await inProgress.settled();
    },
  };
}

/** Slack gives three seconds from the click; the rest is for the way there and back. */
const defaultPatience = { trigger: 1200, submission: 2000 };
