import { type Logger, LogLevel } from '@slack/logger';
import { SocketModeClient } from '@slack/socket-mode';
import { WebClient } from '@slack/web-api';
import { onTestFinished } from 'vitest';
import type { LocalSlackOptions } from '../../src/local-slack/server.ts';
import { startTestSlack, type TestSlack } from './local-slack.ts';

/** An app that has nothing to do with ours: the local Slack must serve any. */
export const sampleManifest = {
  display_information: { name: 'Sample' },
  features: {
    bot_user: { display_name: 'sample' },
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    slash_commands: [
      { command: '/escaped', description: 'Names arrive as ids', should_escape: true },
      { command: '/plain', description: 'Text arrives as typed', usage_hint: '[word]' },
    ],
  },
  oauth_config: {
    scopes: {
      bot: [
        'commands',
        'chat:write',
        'users:read',
        'channels:read',
        'groups:read',
        'im:read',
        'im:write',
        'channels:join',
        'channels:history',
        'app_mentions:read',
        'files:read',
        'team:read',
      ],
    },
  },
  settings: {
    socket_mode_enabled: true,
    interactivity: { is_enabled: true },
    event_subscriptions: {
      bot_events: ['app_home_opened', 'message.channels', 'app_mention', 'member_joined_channel'],
    },
  },
};

/** The sample's manifest without a scope. */
export const manifestWithout = (scope: string) => {
  const bot = sampleManifest.oauth_config.scopes.bot.filter((one) => one !== scope);
  return { ...sampleManifest, oauth_config: { scopes: { bot } } };
};

/** The sample's manifest with more events and scopes. */
export const manifestWith = (more: {
  readonly events?: readonly string[];
  readonly scopes?: readonly string[];
}) => {
  const { oauth_config: oauth, settings } = sampleManifest;
  const bot_events = [...settings.event_subscriptions.bot_events, ...(more.events ?? [])];
  return {
    ...sampleManifest,
    oauth_config: { scopes: { bot: [...oauth.scopes.bot, ...(more.scopes ?? [])] } },
    settings: { ...settings, event_subscriptions: { bot_events } },
  };
};

/** Slack’s clients report every refusal; here refusals are what is tested. */
export const quiet: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

/** A local Slack that ends with the test. */
export const startSampleSlack = async (options: Partial<LocalSlackOptions> = {}): Promise<TestSlack> => {
  const slack = await startTestSlack({ manifest: sampleManifest, ...options });
  onTestFinished(() => slack.stop());
  return slack;
};

/** Slack's own Web API client, which does not repeat failed calls. */
export const webClient = (slack: TestSlack, token = slack.botToken): WebClient =>
  new WebClient(token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet,
  });

/** The error code that a call meets, or `ok`. */
export const outcomeOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
    return 'ok';
  } catch (error) {
    if (error instanceof Error && 'data' in error) {
      const { data } = error;
      if (typeof data === 'object' && data !== null && 'error' in data) return String(data.error);
    }
    throw error;
  }
};

export interface Received {
  readonly type: string;
  // Slack's payloads are many; a test knows which one it caused.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly body: any;
}

export interface SampleApp {
  readonly client: WebClient;
  readonly received: readonly Received[];
  /** What to acknowledge with from now on: nothing, a value, or not at all (`silence`). */
  answerWith(answer: ((received: Received) => unknown) | 'silence'): void;
  readonly socket: SocketModeClient;
}

/** An app on Slack's own Socket Mode client, without Bolt; notes what it receives. */
export const connectSampleApp = async (slack: TestSlack): Promise<SampleApp> => {
  const socket = new SocketModeClient({
    appToken: slack.appToken,
    clientOptions: { slackApiUrl: slack.apiUrl },
    // Also how long the client waits before it reconnects.
    clientPingTimeout: 300,
    logger: quiet,
  });
  const received: Received[] = [];
  let answer: ((received: Received) => unknown) | 'silence' = () => undefined;
  socket.on('slack_event', async ({ ack, type, body }) => {
    const entry = { type, body };
    received.push(entry);
    if (answer !== 'silence') await ack(answer(entry));
  });
  let isConnecting = false;
  socket.on('connecting', () => {
    isConnecting = true;
  });
  socket.on('connected', () => {
    isConnecting = false;
  });
  await socket.start();
  onTestFinished(async () => {
    // A client that is told to stop while it reconnects leaves a rejection that nobody can catch.
    if (isConnecting) {
      const connected = new Promise((resolve) => socket.once('connected', resolve));
      await Promise.race([connected, new Promise((resolve) => setTimeout(resolve, 1000))]);
    }
    await socket.disconnect();
  });
  return {
    client: webClient(slack),
    received,
    socket,
    answerWith(next) {
      answer = next;
    },
  };
};
