import { EventEmitter } from 'node:events';
import { WebClient } from '@slack/web-api';
import { describe, expect, onTestFinished, test } from 'vitest';
import { methods } from '../src/local-slack/web-api/index.ts';
import { readManifest } from '../src/manifest.ts';
import { createFiles } from '../src/slack/connection/files.ts';
import { findPost } from '../src/slack/connection/find-post.ts';
import { createPeople } from '../src/slack/connection/people.ts';
import { slackLogger } from '../src/slack/connection/slack-logger.ts';
import { optionalScopes, requiredScopes } from '../src/slack/installing/scopes.ts';
import { startTestSlack } from './support/local-slack.ts';
import { manifestOfTheCautious } from './support/settings.ts';
import { silentLog } from './support/silent-log.ts';
import { listFiles, readCode } from './support/source-files.ts';

/** What each call of Slack’s client needs to be granted; with several, each serves another kind of channel. */
const scopesOfCalls: Readonly<Record<string, readonly string[]>> = {
  'api.test': [],
  'auth.test': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history'],
  'conversations.list': ['channels:read'],
  'files.info': ['files:read'],
  filesUploadV2: ['files:write'],
  'functions.completeError': [],
  'functions.completeSuccess': [],
  'oauth.v2.access': [],
  'usergroups.list': ['usergroups:read'],
  'usergroups.users.list': ['usergroups:read'],
  'users.info': ['users:read'],
  'users.list': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
  'views.update': [],
};

/** What Slack asks for before it tells of something. */
const scopesOfEvents: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_uninstalled: [],
  channel_archive: ['channels:read'],
  channel_deleted: ['channels:read'],
  channel_id_changed: [],
  channel_rename: ['channels:read'],
  channel_shared: ['channels:read', 'groups:read'],
  channel_unarchive: ['channels:read'],
  function_executed: [],
  group_archive: ['groups:read'],
  group_deleted: ['groups:read'],
  group_rename: ['groups:read'],
  group_unarchive: ['groups:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  team_access_granted: [],
  team_access_revoked: [],
  team_join: ['users:read'],
  tokens_revoked: [],
  user_change: ['users:read'],
};

const manifests = ['manifest.yml', 'deploy/manifest.http.yml', 'deploy/manifest.internal.yml'].map((path) =>
  readManifest(new URL(`../${path}`, import.meta.url)),
);
const { bot, bot_optional: optional } = readManifest().oauth_config.scopes;

const client = new WebClient(undefined, { logger: slackLogger(silentLog) });

/** True for a method of Slack’s client, such as `chat.postMessage`; not for what every event emitter has. */
function isWebApiCall(path: string): boolean {
  const [first = ''] = path.split('.');
  if (first in EventEmitter.prototype) return false;
  const found = path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], client);
  return typeof found === 'function';
}

const code = listFiles('src', ['.ts'])
  .filter((path) => !path.startsWith('src/local-slack/'))
  .map((path) => ({ path, text: readCode(path) }));

const calls = code.flatMap(({ path, text }) =>
  [...text.matchAll(/\bclient(?:s\.\w+)?((?:\??\s*\.\w+)+)\s*\(/g)]
    .map(([, chain = '']) => chain.replace(/\?|\s/g, '').slice(1))
    .filter(isWebApiCall)
    .map((method) => ({ path, method })),
);

describe('the scopes of the manifests', () => {
  test('are known for every call that the program makes, and for no other', () => {
    const made = [...new Set(calls.map(({ method }) => method))];
    expect(made.length).toBeGreaterThan(10);
    expect(made.toSorted()).toEqual(Object.keys(scopesOfCalls).toSorted());
  });

  test('are those that local Slack asks for, where it always asks for the same', () => {
    const asked = Object.keys(scopesOfCalls).flatMap((name) => {
      const scope = methods.get(name)?.scope;
      return scope ? [[name, [scope]] as const] : [];
    });
    expect(asked.length).toBeGreaterThan(5);
    expect(scopesOfCalls).toMatchObject(Object.fromEntries(asked));
  });

  test('are known for every event that a manifest subscribes to, and for no other', () => {
    const heard = manifests.flatMap(({ settings }) => settings.event_subscriptions.bot_events);
    expect([...new Set(heard)].toSorted()).toEqual(Object.keys(scopesOfEvents).toSorted());
  });

  test('cover every call and every event, those of events without anything optional', () => {
    const needed = Object.values(scopesOfCalls).flat();
    expect([...bot, ...optional]).toEqual(expect.arrayContaining(needed));
    expect(bot).toEqual(expect.arrayContaining(Object.values(scopesOfEvents).flat()));
  });

  test('are each used', () => {
    const used = new Set([
      'commands',
      ...Object.values(scopesOfCalls).flat(),
      ...Object.values(scopesOfEvents).flat(),
    ]);
    expect([...bot, ...optional].filter((scope) => !used.has(scope))).toEqual([]);
  });

  test('are each asked for once, as needed or as optional, and so are those that the page for installing names', () => {
    const all = [...bot, ...optional];
    expect(new Set(all).size).toBe(all.length);
    expect(Object.keys(requiredScopes).toSorted()).toEqual(bot.toSorted());
    expect(Object.keys(optionalScopes).toSorted()).toEqual(optional.toSorted());
  });
});

describe('the program', () => {
  test('calls Slack by the methods of its client alone, so that all calls are found', () => {
    const others = code.filter(({ text }) =>
      /(?<!super)\.apiCall\(|\bclient\[|slack\.com\/api\/\w/.test(text),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
    const taken = code.filter(({ text }) => /\{[^{}]*\}\s*=\s*(?:\w+\.)*client\b(?!\.|\()/.test(text));
    expect(taken.map(({ path }) => path)).toEqual([]);
  });

  test('makes each client, app and connection with a logger of its own', () => {
    const makers = code.flatMap(({ path, text }) =>
      [...text.matchAll(/\bnew (\w*(?:WebClient|App|Receiver|SocketModeClient|InstallProvider))\(/g)].map(
        ([, maker = '']) => ({ path, maker, isLogged: text.includes('slackLogger(') }),
      ),
    );
    expect(makers.length).toBeGreaterThan(2);
    expect(makers.filter(({ isLogged }) => !isLogged)).toEqual([]);
  });
});

describe('where nothing optional is granted', () => {
  const start = async () => {
    const slack = await startTestSlack({ manifest: manifestOfTheCautious() });
    onTestFinished(() => slack.stop());
    const asBot = async () => ({ token: slack.botToken });
    const { apiUrl: slackApiUrl } = slack;
    const options = { slackApiUrl, logger: slackLogger(silentLog), retryConfig: { retries: 0 } };
    return { client: new WebClient(undefined, options), asBot };
  };
  const workspaceId = 'T0LOCAL';

  /** Each call that needs something optional, and what comes of it. */
  const withoutIt: Readonly<
    Record<string, (slack: Awaited<ReturnType<typeof start>>) => readonly [Promise<unknown>, unknown]>
  > = {
    'conversations.history': (slack) => {
      const post = { workspaceId, channelId: 'C0AITEAM', since: 0, isIt: () => true };
      return [findPost(slack, post), { kind: 'unreadable' }];
    },
    'files.info': (slack) => [createFiles(slack, []).read(workspaceId, 'F1'), { outcome: 'missing-scope' }],
    filesUploadV2: (slack) => {
      const file = { filename: 'team.json', content: '{}', comment: 'Here it is' };
      return [createFiles(slack, []).send(workspaceId, 'U0ANN', file), 'missing-scope'];
    },
    'usergroups.list': (slack) => [
      createPeople(slack, Temporal.Now.instant).listGroups(workspaceId),
      undefined,
    ],
    'usergroups.users.list': (slack) => [
      createPeople(slack, Temporal.Now.instant).findGroup(workspaceId, 'S1'),
      [],
    ],
  };

  test('what needs it is known', () => {
    const needing = Object.entries(scopesOfCalls).filter(([, scopes]) =>
      scopes.some((scope) => optional.includes(scope)),
    );
    expect(Object.keys(withoutIt).toSorted()).toEqual(needing.map(([method]) => method).toSorted());
  });

  test.each(Object.entries(withoutIt))('%s ends in words, not in a failure', async (_, attempt) => {
    const [result, expected] = attempt(await start());
    expect(await result).toEqual(expected);
  });
});
