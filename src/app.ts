import { type Config, ConfigProblem } from './config.ts';
import type { Monitoring } from './http/monitoring.ts';
import type { Checks } from './http/readiness.ts';
import type { RunningServer } from './http/server.ts';
import type { Control } from './local-slack/control/control.ts';
import type { Log } from './log.ts';
import { createHolidays } from './scheduler/holidays.ts';
import type { Scheduler } from './scheduler/scheduler.ts';
import { type BoltAppOptions, type RunningApp, startBoltApp } from './slack/bolt-app.ts';
import { createStore } from './store/create-store.ts';
import type { InstallationStore } from './store/installation-store.ts';

export interface RunningProgram {
  /** The address of the local workspace's page; absent where the program serves a real workspace. */
  readonly pageUrl?: string;
  /** Acts in the local workspace; absent with the page. */
  readonly control?: Control;
  /** Where it serves over HTTP what Slack, people who install the app, and whoever looks after it ask for; absent with the page. */
  readonly httpUrl?: string;
  /** Stops taking requests, finishes what has begun, closes the database. */
  readonly stop: () => Promise<void>;
}

export interface ProgramOptions {
  readonly config: Config;
  readonly log: Log;
  readonly now?: () => Temporal.Instant;
}

/** Puts the parts together and resolves when the bot is connected. What was started is stopped again if a later part fails. */
export async function startProgram({ config, log, now: given }: ProgramOptions): Promise<RunningProgram> {
  const now = given ?? Temporal.Now.instant;
  const started: (() => Promise<void>)[] = [];
  let isStopping = false;
  const stop = async () => {
    isStopping = true;
    for (const end of started.toReversed()) await end();
  };
  try {
    const store = await createStore(config.databaseUrl, log, given && (() => given().epochMilliseconds));
    started.push(() => store.close());
    // Before anything else is done with the database: secrets that cannot be opened mean no start.
    const installations = config.keyRing && (await store.openInstallations(config.keyRing));
    let app: RunningApp | undefined;
    let scheduler: Scheduler | undefined;
    const served = await startHttp(config, log, {
      stopping: () => !isStopping,
      database: async () => {
        await store.check();
        return true;
      },
      slack: () => app?.isConnected() ?? false,
      reminders: () => scheduler !== undefined && scheduler.problem() === undefined,
    });
    if (served) started.push(served.stop);
    const { local, ...address } = await findSlack(config, installations, log, now, started);
    const holidays = createHolidays();
    const noteSlackTime = (slackTime: number) => scheduler?.noteSlackTime(slackTime);
    app = await startBoltApp({
      ...address,
      store,
      log,
      now,
      holidays,
      noteSlackTime,
      noteAnswer: served?.noteAnswer,
    });
    started.push(app.stop);
    served?.add(app.routes);
    // Not needed before there is a Slack to post to.
    const [{ reminderRules }, { startScheduler }] = await Promise.all([
      import('./scheduler/rules.ts'),
      import('./scheduler/scheduler.ts'),
    ]);
    scheduler = startScheduler({
      ...reminderRules(holidays),
      ...app.reminders,
      reminders: store.reminders,
      noteSlots: served?.noteSlots,
      log,
      now: () => now().epochMilliseconds,
      monotonic: () => performance.now(),
      random: Math.random,
    });
    started.push(scheduler.stop);
    return { stop, ...local, ...(served ? { httpUrl: served.url } : {}) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Health and metrics from the first moment on; the local workspace's page has the port otherwise. */
async function startHttp(
  { mode, host, port }: Config,
  log: Log,
  checks: Checks,
): Promise<(Monitoring & RunningServer) | undefined> {
  if (mode.kind === 'local') return undefined;
  const [{ createMonitoring }, { startServer }] = await Promise.all([
    import('./http/monitoring.ts'),
    import('./http/server.ts'),
  ]);
  const monitoring = createMonitoring(checks);
  const server = await startServer({ host, port, log, routes: monitoring.routes });
  log.info({ url: server.url }, 'serving over HTTP');
  return { ...monitoring, ...server };
}

interface FoundSlack extends Pick<BoltAppOptions, 'access' | 'slackApiUrl'> {
  readonly local: Pick<RunningProgram, 'pageUrl' | 'control'>;
}

/** Slack as the settings say, or a small one of our own, started here. */
async function findSlack(
  { mode, port, slackApiUrl }: Config,
  installations: InstallationStore | undefined,
  log: Log,
  now: () => Temporal.Instant,
  started: (() => Promise<void>)[],
): Promise<FoundSlack> {
  if (mode.kind === 'socket' || mode.kind === 'http') return { access: mode, slackApiUrl, local: {} };
  if (mode.kind === 'oauth') {
    if (!installations)
      throw new ConfigProblem('Set ENCRYPTION_KEY, so that workspaces can install the app.');
    return { access: { ...mode, installations }, slackApiUrl, local: {} };
  }
  // Loaded only here: a program that serves a real workspace has no use for them.
  const { readManifest } = await import('./manifest.ts');
  const { startLocalSlack } = await import('./local-slack/server.ts').catch(explainMissing);
  const slack = await startLocalSlack({
    manifest: readManifest(),
    port,
    now: () => now().epochMilliseconds,
    log: (line) => log.debug(line),
  });
  started.push(() => slack.stop());
  const { botToken, appToken, apiUrl, url, control } = slack;
  const access = { kind: 'socket', botToken, appToken } as const;
  return { access, slackApiUrl: apiUrl, local: { pageUrl: url, control } };
}

/** An installation for a real workspace, such as the image of the Dockerfile, is without the local one and its libraries. */
function explainMissing(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
    throw new ConfigProblem(
      'The local workspace is not installed here: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN to connect to Slack, or install everything with npm ci.',
      { cause: error },
    );
  throw error;
}
