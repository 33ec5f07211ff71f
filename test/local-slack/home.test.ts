import type { HomeView } from '@slack/types';
import { expect, test, vi } from 'vitest';
import { connectSampleApp, sampleManifest, startSampleSlack } from '../support/sample-app.ts';
import { button, modal } from './builders.ts';

const home = (text: string, ...buttons: readonly string[]): HomeView => ({
  type: 'home',
  callback_id: 'start',
  private_metadata: 'mine',
  blocks: [
    { type: 'section', text: { type: 'mrkdwn', text } },
    ...(buttons.length > 0
      ? [{ type: 'actions' as const, block_id: 'row', elements: buttons.map((one) => button(one)) }]
      : []),
  ],
});

test('opening a tab is told each time, with the Home once it has been published', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  const ann = slack.person('ann');
  await ann.opensHome();
  await ann.opensMessages();
  const published = await app.client.views.publish({ user_id: 'U0ANN', view: home('Hello') });
  await ann.opensHome();
  await vi.waitUntil(() => app.received.length === 3);
  const [first, messages, second] = app.received.map(({ body }) => body.event);
  const common = { type: 'app_home_opened', user: 'U0ANN', channel: 'D0ANNBOT' };
  expect(first).toMatchObject({ ...common, tab: 'home' });
  expect(first).not.toHaveProperty('view');
  expect(messages).toMatchObject({ ...common, tab: 'messages' });
  expect(messages).not.toHaveProperty('view');
  expect(second).toMatchObject({
    ...common,
    tab: 'home',
    view: {
      id: published.view?.id,
      hash: published.view?.hash,
      type: 'home',
      callback_id: 'start',
      private_metadata: 'mine',
      blocks: [{ type: 'section' }],
    },
  });
});

test('a modal opens from a button on the Home, and its submission finds the Home unchanged', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  await app.client.views.publish({ user_id: 'U0ANN', view: home('Hello', 'Begin') });
  const ann = slack.person('ann');
  await ann.onHome().clicks('Begin');
  const { body } = app.received[0] ?? {};
  expect(body).toMatchObject({
    type: 'block_actions',
    container: { type: 'view', view_id: body.view.id },
    view: { type: 'home', private_metadata: 'mine', state: { values: {} } },
    actions: [{ action_id: 'begin', block_id: 'row' }],
  });
  for (const absent of ['channel', 'message', 'response_url']) expect(body).not.toHaveProperty(absent);
  await app.client.views.open({
    trigger_id: body.trigger_id,
    view: modal({ submit: { type: 'plain_text', text: 'Go' } }),
  });
  await ann.submits();
  expect(app.received[1]?.body).toMatchObject({ type: 'view_submission', response_urls: [] });
  expect(ann.modal()).toBeNull();
  expect(await ann.seesHome()).toContain('Hello');
});

test('a Home that is published again keeps its id and gets a new hash', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  const { view: first } = await app.client.views.publish({ user_id: 'U0ANN', view: home('One') });
  const { view: second } = await app.client.views.publish({ user_id: 'U0ANN', view: home('Two') });
  expect(second?.id).toBe(first?.id);
  expect(second?.hash).not.toBe(first?.hash);
});

test('a button on the Home is pressed even where a newer message has one like it', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  await app.client.views.publish({ user_id: 'U0ANN', view: home('Hello', 'Begin') });
  const blocks = [{ type: 'actions', elements: [button('Begin')] }];
  await app.client.chat.postMessage({ channel: 'U0ANN', text: 'Begin', blocks });
  await slack.person('ann').onHome().clicks('Begin');
  await slack.person('ann').clicks('Begin');
  expect(app.received.map(({ body }) => body.container.type)).toEqual(['view', 'message']);
});

test('tabs that the manifest leaves off cannot be opened, nor can outsiders open the Home', async () => {
  const app_home = { home_tab_enabled: false, messages_tab_enabled: false };
  const bare = { ...sampleManifest, features: { ...sampleManifest.features, app_home } };
  const ann = (await startSampleSlack({ manifest: bare })).person('ann');
  await expect(ann.opensHome()).rejects.toThrow('This app has no Home.');
  await expect(ann.opensMessages()).rejects.toThrow('This app takes no messages.');
  const slack = await startSampleSlack();
  slack.workspace.adds({ name: 'pia', realName: 'Pia Lund', teamId: 'T0PARTNER' });
  await expect(slack.person('pia').opensHome()).rejects.toThrow('This app has no Home.');
});
