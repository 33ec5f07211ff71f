import { setTimeout as pause } from 'node:timers/promises';
import type { Routes } from '../http/route.ts';
import type { Log } from '../log.ts';
import type { Holidays } from '../reminders/calendar.ts';
import type { Store } from '../store/store.ts';
import type { Answerer } from './answerer.ts';
import type { AnsweredPayload } from './answering/outcome.ts';
import { withinTime } from './answering/within-time.ts';
import { createWorkInProgress } from './answering/work-in-progress.ts';
import { openAccess, type SlackAccess } from './connection/access.ts';
import { createClients } from './connection/clients.ts';
import { type DirectoryPace, usualPace } from './connection/directory.ts';
import { SlackProblem } from './connection/slack-problem.ts';
import { startDaily } from './daily.ts';
import type { IntakePace } from './intake/intake.ts';
import type { ReminderSender } from './send-reminder.ts';

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

/**
 * Connects the app to Slack; in Socket Mode this resolves when Slack has said hello and everything is loaded. A refused token
 * throws a `SlackProblem`.
 */
export async function startBoltApp(options: BoltAppOptions): Promise<RunningApp> {
  const { access, slackApiUrl, store, log, now, noteSlackTime = () => {}, noteAnswer } = options;
  const { patience = defaultPatience, pace = defaultPace } = options;
  const clients = createClients({ slackApiUrl, log, noteSlackTime });
  const stopping = new AbortController();
  const inProgress = createWorkInProgress();
  const { tenants, connection, routes, installs, sweeps } = await openAccess(access, clients, {
    slackApiUrl,
    store,
    log,
    now,
    inProgress,
    pause: pace.find,
    stopping: stopping.signal,
  });
  let creating: Promise<Answerer> | undefined;
  const create = async () => {
    const { createAnswerer } = await loadAnswerer();
    const shared = { clients, tenants, installs, inProgress, stopping: stopping.signal };
    return createAnswerer({ ...options, ...shared, noteAnswer, patience, pace });
  };
  const answerer = () => {
    creating ??= create();
    return creating;
  };
  try {
    await tenants.check();
    void pause(longestIdle).then(loadAnswerer);
    await connection.start(async (delivery) => (await answerer()).receive(delivery));
  } catch (error) {
    throw SlackProblem.from(error, slackApiUrl);
  }
  const { reminders, lookAtPeople, close, stop } = await answerer().catch(async (error: unknown) => {
    await connection.stop();
    throw error;
  });
  const sweeping = [{ name: 'looking at people', hours: 24, work: lookAtPeople }, ...sweeps].map((daily) =>
    startDaily({ ...daily, work: () => inProgress.track(daily.work()), now, tick: pace.sweep, log }),
  );
  return {
    reminders,
    routes,
    isConnected: connection.isConnected,
    stop: async () => {
      for (const daily of sweeping) daily.stop();
      stopping.abort();
      close();
      // Before the connection goes: what is being answered may still have to be acknowledged over it.
      await withinTime(inProgress.settled(), longestStop);
      await connection.stop();
      await stop();
    },
  };
}

/**
 * More than half of the program. It is loaded in the time that Slack takes to say hello, or after it; whatever Slack brings
 * meanwhile waits for it.
 */
const loadAnswerer = () => import('./answerer.ts');

/** Milliseconds until a Slack that has not said hello yet is worth no more waiting: loading blocks for longer. */
const longestIdle = 50;

/** Slack gives three seconds from the click; the rest is for the way there and back. */
const defaultPatience = { trigger: 1200, submission: 2000 };

/** Milliseconds. What takes longer is done when the program starts anew. */
const longestStop = 7000;

const defaultPace: Pace = { ...usualPace, sweep: 60_000 };
