import { expect, test } from 'vitest';
import {
  connectSampleApp,
  outcomeOf,
  sampleManifest,
  startSampleSlack,
  webClient,
} from '../support/sample-app.ts';
import { button, input, modal, textInput } from './builders.ts';

/** A modal is open for Ann, with a button that gives a fresh trigger at each click. */
const openModal = async (fields: object = {}) => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  const ann = slack.person('ann');
  await ann.types('#ai-team', '/plain');
  const more = { type: 'actions' as const, elements: [button('More')] };
  const view = modal({ blocks: [more], ...fields });
  const opened = await app.client.views.open({ trigger_id: app.received[0]?.body.trigger_id, view });
  const trigger = async () => {
    await ann.clicks('More');
    return app.received.at(-1)?.body.trigger_id;
  };
  return { slack, app, ann, view, viewId: opened.view?.id ?? '', trigger };
};

const plain = (text: string) => ({ type: 'plain_text', text });

test.each([
  ['a title of 25 characters', { title: plain('x'.repeat(25)) }],
  ['a submit button of 25 characters', { submit: plain('x'.repeat(25)) }],
  ['no title', { title: undefined }],
  ['3,001 characters of private metadata', { private_metadata: 'x'.repeat(3001) }],
  ['a callback id of 256', { callback_id: 'x'.repeat(256) }],
  ['an input and no submit button', { blocks: [input('Name', textInput())] }],
  ['an unknown field', { width: 100 }],
  ['the type of a Home', { type: 'home' }],
])('a modal with %s is refused, with a pointer, and its trigger stays good', async (_, fields) => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  await slack.person('ann').types('#ai-team', '/plain');
  const trigger_id = app.received[0]?.body.trigger_id;
  const call = (view: object) => app.client.apiCall('views.open', { trigger_id, view: JSON.stringify(view) });
  await expect(call({ ...modal(), ...fields })).rejects.toMatchObject({
    data: {
      error: 'invalid_arguments',
      response_metadata: { messages: [expect.stringContaining('[json-pointer:/view')] },
    },
  });
  expect(await outcomeOf(call(modal()))).toBe('ok');
});

test('a view beyond 250 KB is too large', async () => {
  const slack = await startSampleSlack();
  const text = { type: 'mrkdwn', text: 'x'.repeat(3000) };
  const blocks = Array.from({ length: 90 }, () => ({ type: 'section', text }));
  const publish = webClient(slack).apiCall('views.publish', {
    user_id: 'U0ANN',
    view: { type: 'home', blocks },
  });
  expect(await outcomeOf(publish)).toBe('view_too_large');
});

test('two views can be pushed on the root, and no third', async () => {
  const { app, view, trigger } = await openModal();
  const push = async () => outcomeOf(app.client.views.push({ trigger_id: await trigger(), view }));
  expect([await push(), await push(), await push()]).toEqual(['ok', 'ok', 'push_limit_reached']);
});

test('a view can be found by the id that the app gave it, which must be its own', async () => {
  const { app, ann, view, trigger } = await openModal({ external_id: 'mine' });
  const title = { type: 'plain_text', text: 'Changed' } as const;
  await app.client.views.update({ external_id: 'mine', view: { ...view, title } });
  expect(await ann.sees()).toContain('Changed');
  const push = app.client.views.push({ trigger_id: await trigger(), view });
  expect(await outcomeOf(push)).toBe('duplicate_external_id');
});

test('a view of the app that carries Slack’s own fields is not a view to send', async () => {
  const { app, ann, viewId } = await openModal();
  const echoed = ann.modal()?.view ?? {};
  const update = app.client.apiCall('views.update', { view_id: viewId, view: JSON.stringify(echoed) });
  expect(await outcomeOf(update)).toBe('invalid_arguments');
});

test('each person has a Home of their own, and its updates can insist on a hash', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  const view = (text: string) => ({
    type: 'home' as const,
    blocks: [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text } }],
  });
  const { view: first } = await client.views.publish({ user_id: 'U0ANN', view: view('For Ann') });
  expect(await slack.person('ann').seesHome('For Ann')).toBe('For Ann');
  expect(slack.person('ben').home()).toBeNull();
  const hash = first?.hash ?? '';
  await client.views.publish({ user_id: 'U0ANN', view: view('Newer'), hash });
  const stale = client.views.publish({ user_id: 'U0ANN', view: view('Stale'), hash });
  expect(await outcomeOf(stale)).toBe('hash_conflict');
});

test('a Home that the manifest leaves off cannot be published', async () => {
  const app_home = { home_tab_enabled: false };
  const slack = await startSampleSlack({
    manifest: { ...sampleManifest, features: { ...sampleManifest.features, app_home } },
  });
  const publish = webClient(slack).views.publish({ user_id: 'U0ANN', view: { type: 'home', blocks: [] } });
  expect(await outcomeOf(publish)).toBe('not_enabled');
  expect(slack.person('ann').snapshot()).not.toHaveProperty('home');
});

test('the cross closes the whole stack, and says so', async () => {
  const { app, ann, view, trigger } = await openModal({ notify_on_close: true });
  await app.client.views.push({ trigger_id: await trigger(), view });
  await ann.closes();
  expect(ann.modal()).toBeNull();
  const closed = app.received.filter(({ body }) => body.type === 'view_closed');
  expect(closed.map(({ body }) => body.is_cleared)).toEqual([true, true]);
});

test('a button in a modal brings the view with what was typed, and neither channel, message nor response URL', async () => {
  const { ann, app } = await openModal({
    submit: { type: 'plain_text', text: 'Send' },
    blocks: [
      { type: 'actions', elements: [button('More')] },
      input('Name', textInput(), { block_id: 'name' }),
    ],
  });
  await ann.fills('Name', 'Zoe');
  await ann.clicks('More');
  const { body } = app.received.at(-1) ?? {};
  expect(body).toMatchObject({
    type: 'block_actions',
    container: { type: 'view', view_id: body.view.id },
    view: { type: 'modal', state: { values: { name: { value: { value: 'Zoe' } } } } },
    trigger_id: expect.any(String),
  });
  for (const absent of ['channel', 'message', 'response_url', 'state'])
    expect(body).not.toHaveProperty(absent);
});
