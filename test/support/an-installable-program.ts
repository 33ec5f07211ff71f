import { onTestFinished } from 'vitest';
import { startServer } from '../../src/http/server.ts';
import type { WorkspaceSeed } from '../../src/local-slack/workspace.ts';
import { createLog, type Log } from '../../src/log.ts';
import { readManifest } from '../../src/manifest.ts';
import { createHolidays } from '../../src/scheduler/holidays.ts';
import { startBoltApp } from '../../src/slack/bolt-app.ts';
import type { ReminderSender } from '../../src/slack/send-reminder.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { InstallationStore } from '../../src/store/installation-store.ts';
import type { Store } from '../../src/store/store.ts';
import { keyRing } from '../store/key-rings.ts';
import { signingSecret } from './http-app.ts';
import { startTestSlack, type TestSlack } from './local-slack.ts';
import { twoWorkspaces } from './two-workspaces.ts';

export interface InstallableOptions {
  /** Two companies unless given. */
  readonly workspaces?: readonly WorkspaceSeed[];
  /** In memory unless given. */
  readonly databaseUrl?: string;
  /** Slack gives tokens that end after twelve hours. */
  readonly rotatesTokens?: true;
  /** Stands between the bot and what it keeps of installations. */
  readonly wrap?: (installations: InstallationStore) => InstallationStore;
  /** Looks so often, in milliseconds, whether a sweep is due; never unless given. */
  readonly sweepsEvery?: number;
  /** With Slack's pages, for a browser. */
  readonly page?: true;
}

/** The bot as people install it by themselves, in a small Slack that brings it requests over HTTP. */
export interface InstallableProgram {
  readonly slack: TestSlack;
  /** Ends in `/`. */
  readonly url: string;
  readonly store: Store;
  readonly installations: InstallationStore;
  readonly sender: ReminderSender;
  /** The bot's calendar. */
  now(): Temporal.Instant;
  readonly log: Log;
  /** Moves the bot's calendar, not Slack's. */
  later(duration: Temporal.DurationLike): void;
  /** Every line that was logged. */
  readonly lines: readonly string[];
  /** The messages of lines that were warnings or worse. */
  complaints(): readonly string[];
}

/** Milliseconds; longer than any test. */
const never = 3_600_000;

/** The manifest for HTTP. */
export const httpManifest = readManifest(new URL('../../deploy/manifest.http.yml', import.meta.url));

/** Starts Slack, a database and the bot, which is installed nowhere. All of it ends with the test. */
export async function startInstallableProgram(options: InstallableOptions = {}): Promise<InstallableProgram> {
  const { workspaces = twoWorkspaces, databaseUrl = 'sqlite::memory:', wrap = (one) => one } = options;
  const lines: string[] = [];
  const log = createLog('debug', { write: (line) => void lines.push(line) });
  const server = await startServer({ host: '127.0.0.1', port: 0, routes: new Map(), log });
  onTestFinished(() => server.stop());
  const publicUrl = server.url.replace(/\/$/, '');
  const slack = await startTestSlack({
    manifest: {
      ...httpManifest,
      settings: { ...httpManifest.settings, token_rotation_enabled: options.rotatesTokens ?? false },
    },
    workspaces,
    installed: 'nowhere',
    delivery: { kind: 'http', baseUrl: server.url, signingSecret },
    redirectUrls: () => [`${publicUrl}/slack/oauth_redirect`],
    installUrl: () => `${publicUrl}/slack/install`,
    ...(options.page ? { page: true } : {}),
  });
  onTestFinished(() => slack.stop());
  let moved = Temporal.Duration.from({ hours: 0 });
  const now = () => Temporal.Now.instant().add(moved);
  const store = await createStore(databaseUrl, log, () => now().epochMilliseconds);
  onTestFinished(() => store.close());
  const installations = wrap(await store.openInstallations(keyRing('one')));
  const { clientId, clientSecret } = slack;
  const app = await startBoltApp({
    access: { kind: 'oauth', clientId, clientSecret, signingSecret, publicUrl, installations },
    slackApiUrl: slack.apiUrl,
    store,
    log,
    now,
    holidays: createHolidays(),
    pace: {
      find: 0,
      list: 0,
      sweep: options.sweepsEvery ?? never,
      unfinished: { look: never, lease: 60_000 },
    },
  });
  onTestFinished(() => app.stop());
  server.add(app.routes);
  return {
    slack,
    url: server.url,
    store,
    installations,
    sender: app.reminders,
    now,
    log,
    later: (duration) => {
      const moment = now().toZonedDateTimeISO('UTC').add(duration).toInstant();
      moved = Temporal.Now.instant().until(moment);
    },
    lines,
    complaints: () =>
      lines
        .map((line) => JSON.parse(line))
        .filter(({ level }) => !['debug', 'info'].includes(level))
        .map(({ msg }) => msg),
  };
}
