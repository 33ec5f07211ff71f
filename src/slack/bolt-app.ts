import { App, type Receiver } from '@slack/bolt';
import type { Routes } from '../http/route.ts';
import type { Log } from '../log.ts';
import type { Holidays } from '../reminders/calendar.ts';
import type { Store } from '../store/store.ts';
import type { AnsweredPayload } from './answering/outcome.ts';
import { isReadOnlyCommand } from './answering/read-only.ts';
import { tellNotStored } from './answering/tell-not-stored.ts';
import { withinTime } from './answering/within-time.ts';
import { createWorkInProgress } from './answering/work-in-progress.ts';
import { createBackground } from './background.ts';
import { topics } from './commands/index.ts';
import { openAccess, type SlackAccess } from './connection/access.ts';
import type { SlackCalls } from './connection/as-bot.ts';
import { createClients } from './connection/clients.ts';
import { createDirectory, type DirectoryPace, usualPace } from './connection/directory.ts';
import { createEndStep } from './connection/end-step.ts';
import { createFiles } from './connection/files.ts';
import { notePlaceOf } from './connection/note-place.ts';
import { createPeople } from './connection/people.ts';
import { slackLogger } from './connection/slack-logger.ts';
import { SlackProblem } from './connection/slack-problem.ts';
import { createPublishHome, createUpdateModal } from './connection/views.ts';
import { createEditPost, createPost, createProbe, createTell } from './connection/web-client.ts';
import { startDaily } from './daily.ts';
import type { Deps } from './deps.ts';
import { createIntake, type IntakePace } from './intake/intake.ts';
import { createReferences } from './payloads/reference.ts';
import { sweepPeople } from './people-news/sweep-people.ts';
import { register } from './register.ts';
import { createReminderSender, type ReminderSender } from './send-reminder.ts';

export interface BoltAppOptions {
  readonly access: SlackAccess;
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
  /** How it looks after what is unfinished. */
  readonly unfinished?: IntakePace;
}

export interface RunningApp {
  /** The way to post reminders. */
  readonly reminders: ReminderSender;
  /** What Slack, and people who install the app, ask for over HTTP; nothing in Socket Mode. */
  readonly routes: Routes;
  /** Whether Slack can bring payloads at this moment. */
  readonly isConnected: () => boolean;
  /** Takes no further payloads and finishes what has begun. */
  readonly stop: () => Promise<void>;
}

/** Connects the app to Slack; in Socket Mode this resolves when Slack has said hello. A refused token throws a `SlackProblem`. */
export async function startBoltApp(options: BoltAppOptions): Promise<RunningApp> {
  const {
    access,
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
  const clients = createClients({ slackApiUrl, log, noteSlackTime });
  const stopping = new AbortController();
  const inProgress = createWorkInProgress();
  const { tenants, connection, routes, installs, sweeps } = openAccess(access, clients, {
    slackApiUrl,
    store,
    log,
    now,
    inProgress,
    pause: pace.find,
    stopping: stopping.signal,
  });
  const app = new App({
    // Nothing comes to Bolt but what the intake hands on.
    receiver: noReceiver,
    // No token, so that Bolt keeps no client for each workspace: what we call Slack with, we find ourselves.
    authorize: async () => ({}),
    // Nothing is listened to that the bot itself says.
    ignoreSelf: false,
    logger: slackLogger(log),
    convoStore: false,
    // Otherwise Bolt builds a client for each run of a workflow's step.
    attachFunctionToken: false,
    deferInitialization: true,
  });
  const { asBot } = tenants;
  const talking: SlackCalls = { client: clients.talking, asBot };
  const apiHost = slackApiUrl ? [new URL(slackApiUrl).host] : [];
  const deps: Deps = {
    store,
    references: createReferences(await store.signingKey()),
    now,
    log,
    people: createPeople(talking, now),
    directory: createDirectory({ client: clients.patient, asBot }, pace, stopping.signal),
    post: createPost(talking),
    tell: createTell(talking),
    probe: createProbe(talking),
    editPost: createEditPost(talking),
    holidays,
    files: createFiles(talking, ['files.slack.com', ...apiHost]),
    publishHome: createPublishHome(talking),
    updateModal: createUpdateModal(talking),
    endStep: createEndStep({ client: clients.patient, asBot }),
    installs,
    inBackground: createBackground(inProgress, log),
  };
  const responseHosts = ['hooks.slack.com', ...apiHost];
  const answering = { deps, slack: talking, responseHosts, patience };
  app.use(({ body, next }) => notePlaceOf(body, tenants, log).then(next));
  register(app, answering, noteAnswer);
  try {
    await app.init();
    await tenants.check();
  } catch (error) {
    throw SlackProblem.from(error, slackApiUrl);
  }
  const intake = createIntake({
    inbox: store.inbox,
    process: (event) => app.processEvent(event),
    isReadOnly: (typed) => isReadOnlyCommand(typed, topics),
    tellNotStored: (kind, delivery) => tellNotStored(kind, delivery, answering),
    inProgress,
    now: () => now().epochMilliseconds,
    log,
    pace: pace.unfinished,
  });
  try {
    await connection.start(intake.receive);
  } catch (error) {
    intake.close();
    await intake.stop();
    throw SlackProblem.from(error, slackApiUrl);
  }
  const sweep = async () => {
    for (const workspaceId of await tenants.listWorkspaces()) await sweepPeople(workspaceId, deps);
  };
  const sweeping = [{ name: 'looking at people', hours: 24, work: sweep }, ...sweeps].map((daily) =>
    startDaily({ ...daily, work: () => inProgress.track(daily.work()), now, tick: pace.sweep, log }),
  );
  return {
    reminders: createReminderSender({
      posting: { client: clients.posting, asBot },
      reading: { client: clients.reading, asBot },
      watch: clients.watch,
      deps,
    }),
    routes,
    isConnected: connection.isConnected,
    stop: async () => {
      for (const daily of sweeping) daily.stop();
      stopping.abort();
      intake.close();
      // Before the connection goes: what is being answered may still have to be acknowledged over it.
      await withinTime(inProgress.settled(), longestStop);
      await connection.stop();
      await intake.stop();
    },
  };
}

/** Slack gives three seconds from the click; the rest is for the way there and back. */
const defaultPatience = { trigger: 1200, submission: 2000 };

/** Milliseconds. What takes longer is done when the program starts anew. */
const longestStop = 7000;

const noReceiver: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };

const defaultPace: Pace = { ...usualPace, sweep: 60_000 };
