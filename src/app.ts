import type { Config } from './config.ts';
import type { Control } from './local-slack/control/control.ts';
import type { Log } from './log.ts';
import { createHolidays } from './scheduler/holidays.ts';
import { reminderRules } from './scheduler/rules.ts';
import { type Scheduler, startScheduler } from './scheduler/scheduler.ts';
import { startBoltApp } from './slack/bolt-app.ts';
import { createStore } from './store/create-store.ts';

export interface RunningProgram {
  /** The address of the local workspace's page; absent where the program serves a real workspace. */
  readonly pageUrl?: string;
  /** Acts in the local workspace; absent with the page. */
  readonly control?: Control;
  /** Stops taking requests, finishes what has begun, closes the database. */
  readonly stop: () => Promise<void>;
}

export interface ProgramOptions {
  readonly config: Config;
  readonly log: Log;
  readonly now?: () => Temporal.Instant;
}

/** Puts the parts together and resolves when the bot is connected. What was started is stopped again if a later part fails. */
export async function startProgram({
  config,
  log,
  now = Temporal.Now.instant,
}: ProgramOptions): Promise<RunningProgram> {
  const started: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of started.toReversed()) await end();
  };
  try {
    const store = await createStore(config.databaseUrl, log);
    started.push(() => store.close());
    const { address, local } = await findSlack(config, log, now, started);
    const holidays = createHolidays();
    let scheduler: Scheduler | undefined;
    const noteSlackTime = (slackTime: number) => scheduler?.noteSlackTime(slackTime);
    const app = await startBoltApp({ ...address, store, log, now, holidays, noteSlackTime });
    started.push(app.stop);
    scheduler = startScheduler({
      ...reminderRules(holidays),
      ...app.reminders,
      reminders: store.reminders,
      log,
      now: () => now().epochMilliseconds,
      monotonic: () => performance.now(),
      random: Math.random,
    });
    started.push(scheduler.stop);
    return { stop, ...local };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Slack as the settings say, or a small one of our own, started here. */
async function findSlack(
  { mode, port, slackApiUrl }: Config,
  log: Log,
  now: () => Temporal.Instant,
  started: (() => Promise<void>)[],
) {
  if (mode.kind === 'socket') {
    return { address: { botToken: mode.botToken, appToken: mode.appToken, slackApiUrl }, local: {} };
  }
  // Loaded only here: a program that serves a real workspace has no use for them.
  const { readManifest } = await import('./manifest.ts');
  const { startLocalSlack } = await import('./local-slack/server.ts');
  const slack = await startLocalSlack({
    manifest: readManifest(),
    port,
    now: () => now().epochMilliseconds,
    log: (line) => log.debug(line),
  });
  started.push(() => slack.stop());
  const { botToken, appToken, apiUrl, url, control } = slack;
  return { address: { botToken, appToken, slackApiUrl: apiUrl }, local: { pageUrl: url, control } };
}
