import type { ExternalSelect, ModalView, MultiExternalSelect } from '@slack/types';
import { expect, test } from 'vitest';
import { connectSampleApp, startSampleSlack } from '../support/sample-app.ts';
import { input, modal } from './builders.ts';

const option = (text: string) => ({
  text: { type: 'plain_text' as const, text },
  value: text.toLowerCase().replaceAll(' ', '-'),
});

const roles = ['Data Engineer', 'Data Scientist', 'ML Engineer'];
const matching = (query: string) => ({
  options: roles.filter((role) => role.toLowerCase().includes(query.toLowerCase())).map(option),
});

const menu = (fields: Partial<ExternalSelect> = {}): ExternalSelect => ({
  type: 'external_select',
  action_id: 'role',
  min_query_length: 2,
  ...fields,
});

const openForm = async (element: ExternalSelect | MultiExternalSelect, fields: Partial<ModalView> = {}) => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  const ann = slack.person('ann');
  await ann.types('#ai-team', '/plain');
  await app.client.views.open({
    trigger_id: app.received[0]?.body.trigger_id,
    view: modal({
      submit: { type: 'plain_text', text: 'Go' },
      blocks: [input('Role', element, { block_id: 'who' })],
      ...fields,
    }),
  });
  app.answerWith(({ body }) => (body.type === 'block_suggestion' ? matching(body.value) : undefined));
  return { slack, app, ann };
};

test('the app is asked for options with what was typed, and gets the one that is chosen', async () => {
  const { app, ann } = await openForm(menu());
  expect(await ann.searches('Role', 'data')).toEqual(['Data Engineer', 'Data Scientist']);
  const { body } = app.received.at(-1) ?? {};
  expect(body).toMatchObject({
    type: 'block_suggestion',
    action_id: 'role',
    block_id: 'who',
    value: 'data',
    container: { type: 'view' },
    view: { type: 'modal' },
    user: { id: 'U0ANN' },
  });
  for (const absent of ['trigger_id', 'actions', 'response_url']) expect(body).not.toHaveProperty(absent);
  await ann.chooses('Role', 'ML Engineer');
  await ann.submits();
  expect(app.received.at(-1)?.body.view.state.values.who.role).toEqual({
    type: 'external_select',
    selected_option: option('ML Engineer'),
  });
});

test('several can be chosen, from several searches', async () => {
  const { app, ann } = await openForm({
    type: 'multi_external_select',
    action_id: 'role',
    min_query_length: 0,
  });
  await ann.chooses('Role', 'Data Engineer', 'ML Engineer');
  await ann.submits();
  expect(app.received.at(-1)?.body.view.state.values.who.role.selected_options).toEqual([
    option('Data Engineer'),
    option('ML Engineer'),
  ]);
});

test('options may come in groups', async () => {
  const { slack, app, ann } = await openForm(menu());
  const groups = [{ label: { type: 'plain_text', text: 'Data' }, options: [option('Data Engineer')] }];
  app.answerWith(() => ({ option_groups: groups }));
  const result = await slack.control.suggest({
    user: ann.id,
    place: { viewId: ann.modal()?.id ?? '' },
    blockId: 'who',
    actionId: 'role',
    query: 'data',
  });
  expect(result).toEqual({ ok: true, groups });
});

test('the app is not asked before enough was typed: three characters unless the menu says otherwise', async () => {
  const { min_query_length: _, ...usual } = menu();
  const { app, ann } = await openForm(usual);
  await expect(ann.searches('Role', 'da')).rejects.toThrow('Type at least 3 characters.');
  expect(app.received).toHaveLength(1);
});

test.each([
  ['is not acknowledged', 'silence' as const],
  ['is empty', () => undefined],
  ['is not what Slack takes', () => ({ options: [{ text: 'Data Engineer' }] })],
  [
    'has too many options',
    () => ({ options: Array.from({ length: 101 }, (_, index) => option(`${index}`)) }),
  ],
])('an answer that %s shows no options', async (_, answer) => {
  const { slack, app, ann } = await openForm(menu());
  slack.control.setAckDeadline(100);
  app.answerWith(answer);
  await expect(ann.searches('Role', 'data')).rejects.toThrow('the options could not be loaded');
});

test('only what the app offered to this person can be chosen', async () => {
  const { slack, ann } = await openForm(menu({ initial_option: option('Data Scientist') }));
  const choose = (text: string) =>
    slack.control.act({
      kind: 'view-action',
      user: ann.id,
      viewId: ann.modal()?.id ?? '',
      blockId: 'who',
      actionId: 'role',
      value: { type: 'external_select', selected_option: option(text) },
    });
  expect(await choose('ML Engineer')).toEqual({ ok: false, problem: 'There is no such option.' });
  expect(await choose('Data Scientist')).toEqual({ ok: true });
  await ann.searches('Role', 'ml');
  expect(await choose('ML Engineer')).toEqual({ ok: true });
});

test('a menu in a message brings the message', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  app.answerWith(({ body }) => (body.type === 'block_suggestion' ? matching(body.value) : undefined));
  const text = { type: 'mrkdwn' as const, text: 'Which role?' };
  const { ts } = await app.client.chat.postMessage({
    channel: 'C0AITEAM',
    text: 'Which role?',
    blocks: [{ type: 'section', block_id: 'who', text, accessory: menu() }],
  });
  await slack.person('ben').chooses('Which role?', 'Data Engineer');
  const [asked, chosen] = app.received.filter(({ type }) => type === 'interactive').map(({ body }) => body);
  expect([asked, chosen]).toMatchObject([
    { type: 'block_suggestion', container: { message_ts: ts }, channel: { id: 'C0AITEAM' }, message: { ts } },
    { type: 'block_actions', actions: [{ selected_option: option('Data Engineer') }] },
  ]);
  expect(asked).not.toHaveProperty('view');
});

test('a page can ask over HTTP, and is told what is wrong with its question', async () => {
  const { slack, ann } = await openForm(menu());
  const place = { viewId: ann.modal()?.id };
  const ask = async (query: object) => {
    const body = JSON.stringify({ user: ann.id, place, blockId: 'who', actionId: 'role', ...query });
    return (await fetch(`${slack.url}control/suggest`, { method: 'POST', body })).json();
  };
  expect(await ask({ query: 'ml' })).toEqual({
    ok: true,
    groups: [{ label: null, options: [option('ML Engineer')] }],
  });
  expect(await ask({ query: 'ml', user: 'U0BEN' })).toEqual({ ok: false, problem: 'That view is not open.' });
  expect(await ask({ query: 'ml', blockId: 'other' })).toEqual({
    ok: false,
    problem: 'There is no such menu.',
  });
  expect(await ask({})).toMatchObject({ ok: false, problem: expect.stringContaining('query') });
});

test('a text input speaks on Enter, or at every character, if it says so', async () => {
  const { app, ann } = await openForm(menu(), {
    blocks: [
      input(
        'On Enter',
        { type: 'plain_text_input', action_id: 'enter' },
        { dispatch_action: true, optional: true },
      ),
      input(
        'While typing',
        {
          type: 'plain_text_input',
          action_id: 'typing',
          dispatch_action_config: { trigger_actions_on: ['on_character_entered'] },
        },
        { dispatch_action: true, optional: true },
      ),
    ],
  });
  await ann.fills('On Enter', 'a');
  await ann.enters('On Enter', 'ab');
  await ann.fills('While typing', 'c');
  await ann.enters('While typing', 'cd');
  const actions = app.received.slice(1).map(({ body }) => body.actions[0]);
  expect(actions).toMatchObject([
    { action_id: 'enter', value: 'ab' },
    { action_id: 'typing', value: 'c' },
  ]);
});
