import { App, SocketModeReceiver } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Log } from '../log.ts';
import type { Holidays } from '../reminders/calendar.ts';
import type { Store } from '../store/store.ts';
import type { AnsweredPayload } from './answering/outcome.ts';
import { createWorkInProgress } from './answering/work-in-progress.ts';
import { createBackground } from './background.ts';
import { createDirectory, type DirectoryPace, usualPace } from './connection/directory.ts';
import { createFiles } from './connection/files.ts';
import { createPeople } from './connection/people.ts';
import { screenMessages } from './connection/screen-messages.ts';
import { slackLogger } from './connection/slack-logger.ts';
import { SlackProblem } from './connection/slack-problem.ts';
import { createPublishHome, createUpdateModal } from './connection/views.ts';
import { watchAnswers } from './connection/watch-answers.ts';
import { createEditPost, createPost, createProbe, createTell } from './connection/web-client.ts';
import { startDaily } from './daily.ts';
import type { Deps } from './deps.ts';
import { createReferences } from './payloads/reference.ts';
import { sweepPeople } from './people-news/sweep-people.ts';
import { register } from './register.ts';
import { createReminderSender, type ReminderSender } from './send-reminder.ts';

export interface BoltAppOptions {
  readonly botToken: string;
  readonly appToken: string;
  /** Ends in `/`; Slack's own if absent. */
  readonly slackApiUrl?: string | undefined;
  readonly store: Store;
  readonly log: Log;
  readonly now: () => Temporal.Instant;
  readonly holidays: Holidays;
  /** Hears what Slack's clock shows with each of its answers, in milliseconds since 1970. */
  readonly noteSlackTime?: (slackTime: number) => void;
  /** Hears what became of each payload. */
  readonly noteAnswer?: ((answered: AnsweredPayload) => void) | undefined;
  /** Milliseconds; see `Answering`. */
  readonly patience?: { readonly trigger: number; readonly submission: number };
  /** How slowly it goes about work over many people. */
  readonly pace?: Pace;
}

export interface Pace extends DirectoryPace {
  /** Milliseconds from one look whether the daily sweep is due to the next; the first sweep comes after as many. */
  readonly sweep: number;
}

export interface RunningApp {
  /** The way to post reminders. */
  readonly reminders: ReminderSender;
  /** Whether Slack can bring payloads at this moment. */
  readonly isConnected: () => boolean;
  /** Takes no further payloads and finishes what has begun. */
  readonly stop: () => Promise<void>;
}

/** Connects the app to Slack by Socket Mode; resolves when Slack has said hello. A refused token throws a `SlackProblem`. */
export async function startBoltApp(options: BoltAppOptions): Promise<RunningApp> {
  const {
    botToken,
    appToken,
    slackApiUrl,
    store,
    log,
    now,
    holidays,
    noteSlackTime = () => {},
    noteAnswer,
    patience = defaultPatience,
    pace = defaultPace,
  } = options;
  const logger = slackLogger(log);
  const watch = watchAnswers(noteSlackTime);
  const address = { ...(slackApiUrl ? { slackApiUrl } : {}), fetch: watch.fetch };
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
  const apiHost = slackApiUrl ? [new URL(slackApiUrl).host] : [];
  const fileHosts = ['files.slack.com', ...apiHost];
  const client = new WebClient(botToken, { ...clientOptions });
  // For work that nobody waits for: it waits as long as Slack says.
  const patientClient = new WebClient(botToken, { ...address, logger, timeout: 30_000 });
  const posting = new WebClient(botToken, { ...clientOptions });
  const reading = new WebClient(botToken, { ...clientOptions });
  const stopping = new AbortController();
  const inProgress = createWorkInProgress();
  app.use(({ next }) => inProgress.track(next()));
  const deps: Deps = {
    store,
    references: createReferences(await store.signingKey()),
    now,
    log,
    people: createPeople(client, now),
    directory: createDirectory(patientClient, pace, stopping.signal),
    post: createPost(client),
    tell: createTell(client),
    probe: createProbe(client),
    editPost: createEditPost(client),
    holidays,
    files: createFiles(client, fileHosts),
    publishHome: createPublishHome(client),
    updateModal: createUpdateModal(client),
    inBackground: createBackground(inProgress, log),
  };
  register(app, { deps, responseHosts: ['hooks.slack.com', ...apiHost], patience }, noteAnswer);
  try {
    await app.init();
    await app.start();
  } catch (error) {
    throw SlackProblem.from(error, slackApiUrl);
  }
  const sweep = async () => {
    const { team_id } = await patientClient.auth.test();
    if (team_id) await sweepPeople(team_id, deps);
  };
  const sweeping = startDaily({ now, tick: pace.sweep, work: () => inProgress.track(sweep()), log });
  return {
    reminders: createReminderSender({ posting, reading, watch, deps }),
    isConnected: () => receiver.client.websocket?.isActive() ?? false,
    stop: async () => {
      sweeping.stop();
      stopping.abort();
      // Before the connection goes: what is being answered may still have to be acknowledged over it.
      await inProgress.settled();
      await receiver.client.disconnect();
      await inProgress.settled();
    },
  };
}

/** Slack gives three seconds from the click; the rest is for the way there and back. */
const defaultPatience = { trigger: 1200, submission: 2000 };

const defaultPace: Pace = { ...usualPace, sweep: 60_000 };
