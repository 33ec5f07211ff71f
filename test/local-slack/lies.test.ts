import { expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { connectSampleApp, outcomeOf, startSampleSlack, webClient } from '../support/sample-app.ts';
import { button, input, modal, textInput } from './builders.ts';

// Each test is a way in which a stand-in for Slack has been seen to lie.

test('an acknowledgement with a text is shown to one person only', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  app.answerWith(() => ({ text: 'just for you' }));
  const ann = slack.person('ann');
  await ann.types('#ai-team', '/plain');
  expect(ann.messages('#ai-team').at(-1)).toMatchObject({ text: 'just for you', isEphemeral: true });
  expect(slack.person('ben').messages('#ai-team').at(-1)?.text).not.toBe('just for you');
});

test('what is posted to a response URL is ephemeral unless it says otherwise', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  await slack.person('ann').types('#ai-team', '/plain');
  const respond = (body: object) =>
    fetch(app.received[0]?.body.response_url, { method: 'POST', body: JSON.stringify(body) });
  await respond({ text: 'secret' });
  await respond({ text: 'for all', response_type: 'in_channel' });
  const seen = slack.person('ben').messages('#ai-team');
  expect(seen.map(({ text }) => text)).not.toContain('secret');
  expect(seen.at(-1)?.text).toBe('for all');
});

test('history holds no ephemeral messages', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  await client.chat.postEphemeral({ channel: 'C0AITEAM', user: 'U0ANN', text: 'psst' });
  const { messages } = await client.conversations.history({ channel: 'C0AITEAM' });
  expect(messages?.map(({ text }) => text)).not.toContain('psst');
});

test('an ephemeral message cannot be updated by its ts', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  const { message_ts: ts = '' } = await client.chat.postEphemeral({
    channel: 'C0AITEAM',
    user: 'U0ANN',
    text: 'psst',
  });
  expect(await outcomeOf(client.chat.update({ channel: 'C0AITEAM', ts, text: 'loud' }))).toBe(
    'message_not_found',
  );
});

test('each person has a stack of modals of their own', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  for (const [name, title] of [
    ['ann', 'For Ann'],
    ['ben', 'For Ben'],
  ] as const) {
    await slack.person(name).types('#ai-team', '/plain');
    await app.client.views.open({
      trigger_id: app.received.at(-1)?.body.trigger_id,
      view: modal({ title: { type: 'plain_text', text: title } }),
    });
  }
  expect(await slack.person('ann').sees()).toContain('For Ann');
  expect(await slack.person('ben').sees()).toContain('For Ben');
});

test('nobody can submit the view of somebody else', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  await slack.person('ann').types('#ai-team', '/plain');
  const opened = await app.client.views.open({
    trigger_id: app.received[0]?.body.trigger_id,
    view: modal({ submit: { type: 'plain_text', text: 'Go' } }),
  });
  const viewId = opened.view?.id ?? '';
  const result = await slack.control.act({ kind: 'submit-view', user: 'U0BEN', viewId });
  expect(result).toEqual({ ok: false, problem: 'That view is not open.' });
});

test('untouched inputs carry their initial values, inputs without ids too', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  const ann = slack.person('ann');
  await ann.types('#ai-team', '/plain');
  await app.client.views.open({
    trigger_id: app.received[0]?.body.trigger_id,
    view: modal({
      submit: { type: 'plain_text', text: 'Go' },
      blocks: [
        input('With ids', textInput({ initial_value: 'kept' }), { block_id: 'named' }),
        {
          type: 'input',
          label: { type: 'plain_text', text: 'Without' },
          element: { type: 'plain_text_input', initial_value: 'also kept' },
        },
        input('Left empty', textInput(), { block_id: 'empty', optional: true }),
      ],
    }),
  });
  await ann.submits();
  const { values } = app.received.at(-1)?.body.view.state ?? {};
  expect(values.named.value).toEqual({ type: 'plain_text_input', value: 'kept' });
  expect(values.empty.value).toEqual({ type: 'plain_text_input', value: null });
  expect(JSON.stringify(values)).toContain('also kept');
});

test('an action carries the field that belongs to its element', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  await app.client.chat.postMessage({
    channel: 'C0AITEAM',
    text: 'choose',
    blocks: [
      {
        type: 'actions',
        block_id: 'row',
        elements: [
          button('Press', { value: 'pressed' }),
          { type: 'users_select', action_id: 'who', placeholder: { type: 'plain_text', text: 'Who' } },
          { type: 'datepicker', action_id: 'when', placeholder: { type: 'plain_text', text: 'When' } },
        ],
      },
    ],
  });
  const ann = slack.person('ann');
  await ann.clicks('Press');
  await ann.picks('Who', '@ana');
  await ann.fills('When', '2026-12-01');
  const actions = app.received.flatMap(({ body }) => body.actions ?? []);
  expect(actions).toMatchObject([
    { type: 'button', value: 'pressed' },
    { type: 'users_select', selected_user: 'U0ANA' },
    { type: 'datepicker', selected_date: '2026-12-01' },
  ]);
  expect(actions.filter((action) => 'selected_option' in action)).toEqual([]);
});

test('a modal whose submission is not acknowledged stays open and says so', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  const ann = slack.person('ann');
  await ann.types('#ai-team', '/plain');
  await app.client.views.open({
    trigger_id: app.received[0]?.body.trigger_id,
    view: modal({ submit: { type: 'plain_text', text: 'Go' } }),
  });
  app.answerWith('silence');
  slack.control.setAckDeadline(50);
  await ann.submits();
  expect(ann.modal()).toMatchObject({
    trouble: 'We had some trouble connecting. Try again?',
    isSubmitting: false,
  });
});

test('Slackbot says so when a command is not acknowledged', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  app.answerWith('silence');
  slack.control.setAckDeadline(50);
  const ann = slack.person('ann');
  await ann.types('#ai-team', '/plain');
  expect(ann.messages('#ai-team').at(-1)).toMatchObject({
    text: '/plain failed because the app did not respond',
    isEphemeral: true,
    isSlackbot: true,
  });
});

test.each([
  ['an unknown trigger', { trigger_id: 'made-up', view: modal() }, 'invalid_trigger_id'],
  ['a trigger of long ago', { wait: 3001 }, 'expired_trigger_id'],
  ['a trigger used before', { useFirst: true }, 'exchanged_trigger_id'],
])(
  '%s opens nothing',
  async (_, { wait = 0, useFirst = false, ...given }: Record<string, unknown>, error) => {
    const slack = await startSampleSlack();
    const app = await connectSampleApp(slack);
    await slack.person('ann').types('#ai-team', '/plain');
    const usual = { trigger_id: app.received[0]?.body.trigger_id, view: modal() };
    if (useFirst) await app.client.views.open(usual);
    slack.control.advance(Number(wait));
    expect(await outcomeOf(app.client.views.open({ ...usual, ...given }))).toBe(error);
  },
);

test('stale hashes and unknown views are refused, and an update keeps the id', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  await slack.person('ann').types('#ai-team', '/plain');
  const { view } = await app.client.views.open({
    trigger_id: app.received[0]?.body.trigger_id,
    view: modal(),
  });
  const { id: view_id = '', hash = '' } = view ?? {};
  const updated = await app.client.views.update({ view_id, hash, view: modal() });
  expect(updated.view?.id).toBe(view_id);
  expect(updated.view?.hash).not.toBe(hash);
  expect(await outcomeOf(app.client.views.update({ view_id, hash, view: modal() }))).toBe('hash_conflict');
  expect(await outcomeOf(app.client.views.update({ view_id: 'VNONE', view: modal() }))).toBe('not_found');
});

test('unknown tokens and messages of others are refused', async () => {
  const slack = await startSampleSlack();
  expect(await outcomeOf(webClient(slack, 'xoxb-made-up').auth.test())).toBe('invalid_auth');
  const ts = slack.person('ann').messages('#ai-team').at(0)?.ts ?? '';
  const update = webClient(slack).chat.update({ channel: 'C0AITEAM', ts, text: 'mine' });
  expect(await outcomeOf(update)).toBe('cant_update_message');
});

test('the block_id in an action is the one of the stored message', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  const { message } = await app.client.chat.postMessage({
    channel: 'C0AITEAM',
    text: 'press',
    blocks: [{ type: 'actions', elements: [button('Press')] }],
  });
  await slack.person('ann').clicks('Press');
  const { body } = app.received[app.received.length - 1] ?? {};
  expect(body.actions[0].block_id).toBe(message?.blocks?.[0]?.block_id);
  expect(body.message.blocks[0].block_id).toBe(body.actions[0].block_id);
});

test('an action on the Home has a view, and neither channel nor response URL', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  await app.client.views.publish({
    user_id: 'U0ANN',
    view: { type: 'home', blocks: [{ type: 'actions', elements: [button('Begin')] }] },
  });
  await slack.person('ann').clicks('Begin');
  const { body } = app.received[0] ?? {};
  expect(body).toMatchObject({ type: 'block_actions', container: { type: 'view' }, view: { type: 'home' } });
  expect(body).not.toHaveProperty('channel');
  expect(body).not.toHaveProperty('response_url');
  expect(body).not.toHaveProperty('message');
});

test('Cancel on a pushed view goes back one', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  const ann = slack.person('ann');
  await ann.types('#ai-team', '/plain');
  await app.client.views.open({
    trigger_id: app.received[0]?.body.trigger_id,
    view: modal({
      title: { type: 'plain_text', text: 'First' },
      blocks: [{ type: 'actions', elements: [button('More')] }],
    }),
  });
  await ann.clicks('More');
  await app.client.views.push({
    trigger_id: app.received[1]?.body.trigger_id,
    view: modal({ title: { type: 'plain_text', text: 'Second' } }),
  });
  expect(await ann.sees()).toContain('Second');
  await ann.cancels();
  expect(await ann.sees()).toContain('First');
});

test('each payload goes to one connection', async () => {
  const slack = await startSampleSlack();
  const apps = [await connectSampleApp(slack), await connectSampleApp(slack)];
  for (let count = 0; count < 6; count += 1) await slack.person('ann').types('#ai-team', '/plain');
  expect(apps.map(({ received }) => received.length)).toEqual([3, 3]);
});

test('a command sent while the app reconnects is delivered afterwards, with a fresh trigger', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  slack.control.disconnect();
  await vi.waitUntil(() => !slack.person('ann').snapshot().isAppConnected);
  await slack.person('ann').types('#ai-team', '/plain');
  expect(app.received).toHaveLength(1);
  const trigger_id = app.received[0]?.body.trigger_id;
  expect(await outcomeOf(app.client.views.open({ trigger_id, view: modal() }))).toBe('ok');
});

test('it listens on loopback only, and refuses other names for it', async () => {
  const slack = await startSampleSlack();
  expect(new URL(slack.url).hostname).toBe('127.0.0.1');
  const live = new WebSocket(`${slack.url.replace('http', 'ws')}control/live?user=U0ANN`, {
    headers: { origin: 'https://evil.example' },
  });
  const refused = await new Promise((resolve) => {
    live.on('error', resolve);
    live.on('open', () => resolve('opened'));
  });
  expect(String(refused)).toContain('403');
});

test('an unknown method is answered with 200 and a code', async () => {
  const slack = await startSampleSlack();
  const response = await fetch(`${slack.apiUrl}pins.dance`, { method: 'POST' });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ ok: false, error: 'unknown_method' });
});
