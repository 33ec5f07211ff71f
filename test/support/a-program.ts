import { onTestFinished } from 'vitest';
import { startServer } from '../../src/http/server.ts';
import type { WorkspaceSeed } from '../../src/local-slack/workspace.ts';
import { createLog } from '../../src/log.ts';
import { readManifest } from '../../src/manifest.ts';
import { createHolidays } from '../../src/scheduler/holidays.ts';
import { type BoltAppOptions, type RunningApp, startBoltApp } from '../../src/slack/bolt-app.ts';
import type { ReminderSender } from '../../src/slack/send-reminder.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { Store } from '../../src/store/store.ts';
import { noPermissions } from '../../src/team/permissions.ts';
import { newWorkspaceSettings } from '../../src/team/workspace-settings.ts';
import { signingSecret } from './http-app.ts';
import { startTestSlack, type TestSlack } from './local-slack.ts';
import type { Person } from './person.ts';

/** The moment at which the program starts, unless a test says otherwise. */
export const start = Temporal.Instant.from('2026-11-21T09:00:00Z');

export interface TestProgramOptions {
  /** In memory unless given. */
  readonly databaseUrl?: string;
  /** Stands between the bot and its database: makes it slow, or makes it fail. */
  readonly wrap?: (store: Store) => Store;
  readonly patience?: NonNullable<BoltAppOptions['patience']>;
  /** Looks so often, in milliseconds, whether the daily sweep is due; never unless given. */
  readonly sweepsEvery?: number;
  /** Milliseconds from one page of people to the next; none unless given. */
  readonly listsEvery?: number;
  /** The app's own manifest unless given. */
  readonly manifest?: ReturnType<typeof readManifest>;
  /** The company in Slack; the example unless given. */
  readonly workspace?: WorkspaceSeed;
  /** Several companies in Slack, in place of the one. */
  readonly workspaces?: readonly WorkspaceSeed[];
  /** Lets everybody in the workspace change the team, as an owner may set it; otherwise only whoever saves first may. */
  readonly everybodyPlans?: true;
  /** With Slack's page, for a browser. */
  readonly page?: true;
  /** Slack brings what it has in signed requests; over WebSockets unless given. */
  readonly delivery?: 'http';
  /** Milliseconds from the start of one WebSocket to that of the other; there is one alone unless given. */
  readonly apart?: number;
  /** Milliseconds from one look at what is unfinished to the next; only at the start unless given. */
  readonly resumesEvery?: number;
  /** Where the bot reaches Slack, if there is something in between. */
  readonly through?: (slack: TestSlack) => Promise<string>;
}

/** Milliseconds; longer than any test. */
const never = 3_600_000;

/** The bot in a small Slack of its own, as a test uses it. */
export interface TestProgram {
  readonly slack: TestSlack;
  /** Where Slack reaches the bot by HTTP; ends in `/`, and is empty where it does not. */
  readonly url: string;
  readonly store: Store;
  /** Somebody in the workspace, by handle. */
  person(name: string): Person;
  /** Moves the bot's calendar, not Slack's. */
  later(duration: Temporal.DurationLike): void;
  /** The way from the scheduler to Slack. */
  readonly sender: ReminderSender;
  /** The bot's calendar. */
  now(): Temporal.Instant;
  /** What was logged as a warning or worse. */
  readonly complaints: readonly { readonly level: string; readonly msg: string }[];
  /** Stops the bot and its database and starts them anew; Slack goes on. */
  restart(): Promise<void>;
}

/** Starts Slack, a database and the bot. All of it ends with the test. */
export async function startTestProgram(options: TestProgramOptions = {}): Promise<TestProgram> {
  const { databaseUrl = 'sqlite::memory:', wrap = (store) => store, patience } = options;
  const complaints: { level: string; msg: string }[] = [];
  const log = createLog('warn', { write: (line) => void complaints.push(JSON.parse(line)) });
  const server = options.delivery
    ? await startServer({ host: '127.0.0.1', port: 0, routes: new Map(), log })
    : undefined;
  onTestFinished(() => server?.stop());
  const slack = await startTestSlack({
    manifest: options.manifest ?? readManifest(),
    ...(server ? { delivery: { kind: 'http', baseUrl: server.url, signingSecret } } : {}),
    ...(options.workspace ? { workspace: options.workspace } : {}),
    ...(options.workspaces ? { workspaces: options.workspaces } : {}),
    ...(options.page ? { page: true } : {}),
  });
  onTestFinished(() => slack.stop());
  const slackApiUrl = (await options.through?.(slack)) ?? slack.apiUrl;
  let moment = start;

  const open = async (): Promise<{ store: Store; app: RunningApp }> => {
    const store = await createStore(databaseUrl, log, () => moment.epochMilliseconds);
    const app = await startBoltApp({
      access: server
        ? { kind: 'http', botToken: slack.botToken, signingSecret }
        : {
            kind: 'socket',
            botToken: slack.botToken,
            appToken: slack.appToken,
            apart: options.apart ?? never,
          },
      slackApiUrl,
      store: { ...wrap(store), forArrival: (key) => wrap(store.forArrival(key)) },
      log,
      now: () => moment,
      holidays: createHolidays(),
      pace: {
        find: 0,
        list: options.listsEvery ?? 0,
        sweep: options.sweepsEvery ?? never,
        unfinished: { look: options.resumesEvery ?? never, lease: 60_000 },
      },
      ...(patience ? { patience } : {}),
    });
    server?.add(app.routes);
    return { store, app };
  };
  let running = await open();
  if (options.everybodyPlans) await letEverybodyPlan(running.store, slack);
  const stop = async () => {
    await running.app.stop();
    await running.store.close();
  };
  onTestFinished(stop);

  return {
    slack,
    url: server?.url ?? '',
    get store() {
      return running.store;
    },
    get sender() {
      return running.app.reminders;
    },
    now: () => moment,
    person: (name) => slack.person(name),
    later: (duration) => {
      moment = moment.toZonedDateTimeISO('UTC').add(duration).toInstant();
    },
    complaints,
    restart: async () => {
      await stop();
      running = await open();
    },
  };
}

async function letEverybodyPlan(store: Store, slack: TestSlack): Promise<void> {
  const owner = slack.person('ann').id;
  const permissions = { ...noPermissions, owners: [owner], everybodyElse: 'planner' } as const;
  await store.saveSettings({
    workspaceId: slack.control.snapshot('ann').team.id,
    settings: { ...newWorkspaceSettings, permissions },
    expectedVersion: 0,
    by: owner,
    at: start.toString(),
    changes: [],
  });
}
