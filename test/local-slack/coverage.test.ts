import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { blockSchemas } from '../../src/local-slack/blocks/block-schemas.ts';
import { elementSchemas } from '../../src/local-slack/blocks/elements.ts';
import {
  blockCoverage,
  type Coverage,
  elementCoverage,
  eventCoverage,
  interactionCoverage,
  methodCoverage,
} from '../../src/local-slack/coverage.ts';
import { methods } from '../../src/local-slack/web-api/index.ts';
import { exampleWorkspace } from '../../src/local-slack/workspace.ts';
import { connectSampleApp, sampleManifest, startSampleSlack } from '../support/sample-app.ts';
import { button, input, modal } from './builders.ts';

const claimed = (coverage: readonly Coverage[]) =>
  coverage.flatMap(({ name, support }) => (support === 'none' ? [] : [name]));

describe.each([
  ['methods', methodCoverage],
  ['blocks', blockCoverage],
  ['elements', elementCoverage],
  ['interactions', interactionCoverage],
  ['events', eventCoverage],
] as const)('the table of %s', (_, coverage) => {
  test('names each thing once, in order', () => {
    const names = coverage.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].toSorted());
  });

  test('says what is missing where something is', () => {
    expect(coverage.filter(({ support, note }) => (support === 'full') === (note !== undefined))).toEqual([]);
  });
});

test.each([
  ['methods that are answered', methodCoverage, [...methods.keys()]],
  ['blocks that are checked', blockCoverage, Object.keys(blockSchemas)],
  ['elements that are checked', elementCoverage, Object.keys(elementSchemas)],
] as const)('the table has the %s, and no others', (_, coverage, real) => {
  expect(claimed(coverage)).toEqual(real.toSorted());
});

test('each method that is answered is called by a test with one of Slack’s own clients', () => {
  const folder = new URL('.', import.meta.url);
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts') && name !== 'coverage.test.ts')
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const isCalled = (name: string) => new RegExp(`\\b${name.replaceAll('.', '\\.')}\\b`).test(sources);
  expect(claimed(methodCoverage).filter((name) => !isCalled(name))).toEqual([]);
});

const everyScope = [
  ...sampleManifest.oauth_config.scopes.bot,
  'groups:history',
  'im:history',
  'usergroups:read',
  'files:write',
  'reactions:read',
];

const manifest = {
  ...sampleManifest,
  oauth_config: { scopes: { bot: everyScope } },
  functions: { advise: { title: 'Advise' } },
  settings: {
    ...sampleManifest.settings,
    org_deploy_enabled: true,
    function_runtime: 'remote',
    event_subscriptions: { bot_events: eventCoverage.map(({ name }) => name) },
  },
};

test('the table has the interactions that are sent, and no others', async () => {
  const description = 'What it does';
  const shortcuts = [
    { name: 'Start', type: 'global', callback_id: 'start', description },
    { name: 'Keep', type: 'message', callback_id: 'keep', description },
  ];
  const slack = await startSampleSlack({
    manifest: { ...sampleManifest, features: { ...sampleManifest.features, shortcuts } },
  });
  const app = await connectSampleApp(slack);
  const ann = slack.person('ann');
  await ann.types('#ai-team', '/plain');
  await app.client.views.open({
    trigger_id: app.received.at(-1)?.body.trigger_id,
    view: modal({
      submit: { type: 'plain_text', text: 'Send' },
      notify_on_close: true,
      blocks: [
        { type: 'actions', elements: [button('Press')] },
        input('Role', { type: 'external_select', min_query_length: 0 }, { optional: true }),
      ],
    }),
  });
  await ann.clicks('Press');
  app.answerWith(({ body }) => (body.type === 'block_suggestion' ? { options: [] } : undefined));
  await ann.searches('Role', '');
  app.answerWith(() => ({ response_action: 'errors', errors: {} }));
  await ann.submits();
  await ann.closes();
  app.answerWith(() => undefined);
  await ann.runsShortcut('Start');
  await ann.runsShortcut('Keep', 'Who runs the model then?');
  const sent = app.received
    .filter(({ type }) => type !== 'events_api')
    .map(({ type, body }) => (type === 'slash_commands' ? type : String(body.type)));
  expect([...new Set(sent)].toSorted()).toEqual(claimed(interactionCoverage));
});

test('the table has the events that are sent, and no others', async () => {
  const organisation = { id: 'E0GROUP', name: 'Northwind Group' };
  const slack = await startSampleSlack({
    manifest,
    workspaces: [{ ...exampleWorkspace, organisation }],
    installed: 'organisation',
  });
  const app = await connectSampleApp(slack);
  const { workspace } = slack;
  const ann = slack.person('ann');

  await ann.opensHome();
  slack.control.runStep({ callbackId: 'advise', inputs: {} });
  await ann.types('#ai-team', 'hello @sample');
  await ann.types('@sample', 'hello');
  await app.client.filesUploadV2({ channel_id: 'C0AITEAM', filename: 'team.csv', content: 'a,b' });
  workspace.adds({ name: 'zoe', realName: 'Zoe Adler' });
  workspace.changes('@zoe', { title: 'CFO' });
  workspace.addsGroup('ml', 'ML people', '@ana');
  workspace.changesGroup('@ml', { members: ['@dev'] });
  for (const channel of ['#random', '#leadership']) {
    workspace.invitesBot(channel);
    await slack.person('eva').types(channel, 'hello');
    workspace.renames(channel, `${channel.slice(1)}-2`);
    workspace.archives(`${channel}-2`);
    workspace.unarchives(`${channel}-2`);
    workspace.removesBot(`${channel}-2`);
    workspace.invitesBot(`${channel}-2`);
    workspace.deletes(`${channel}-2`);
  }
  const reaction = { kind: 'react', user: ann.id, channel: 'C0AITEAM', emoji: 'eyes' } as const;
  const ts = ann.messages('#ai-team').at(-1)?.ts ?? '';
  await slack.control.act({ ...reaction, ts });
  await slack.control.act({ ...reaction, ts });
  await slack.control.act({ kind: 'create-channel', user: ann.id, name: 'ai-hiring', isPrivate: false });
  workspace.shares('#ai-team', 'T0PARTNER');
  workspace.unshares('#ai-team', 'T0PARTNER');
  workspace.changesId('#ai-team', 'C0MOVED');
  slack.control.change({ kind: 'revoke-app-access' });
  slack.control.change({ kind: 'grant-app-access' });
  slack.control.uninstall();

  const kinds = new Map([
    ['channel', 'message.channels'],
    ['group', 'message.groups'],
    ['im', 'message.im'],
  ]);
  const sent = () =>
    new Set(
      app.received
        .filter(({ type }) => type === 'events_api')
        .map(({ body: { event } }) =>
          event.type === 'message' ? kinds.get(event.channel_type) : String(event.type),
        ),
    );
  await vi.waitUntil(() => sent().has('app_uninstalled'), 5000);
  expect([...sent()].toSorted()).toEqual(claimed(eventCoverage));
});
