import type { ModalView } from '@slack/types';
import { expect, test } from 'vitest';
import type { TestSlack } from '../support/local-slack.ts';
import { connectSampleApp, type SampleApp, startSampleSlack } from '../support/sample-app.ts';
import { button, input, modal, textInput } from './builders.ts';

const go = { type: 'plain_text', text: 'Go' } as const;
const form = (...blocks: ModalView['blocks']) => modal({ submit: go, blocks });

const openForm = async (view: ModalView): Promise<{ slack: TestSlack; app: SampleApp; viewId: string }> => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  await slack.person('ann').types('#ai-team', '/plain');
  const opened = await app.client.views.open({ trigger_id: app.received[0]?.body.trigger_id, view });
  return { slack, app, viewId: opened.view?.id ?? '' };
};

const submissionsTo = (app: SampleApp) => app.received.filter(({ body }) => body.type === 'view_submission');

const number = (fields: object = {}) =>
  input('Number', { type: 'number_input', action_id: 'n', is_decimal_allowed: false, ...fields });

test.each([
  ['a required field left empty', input('Number', textInput()), '', 'Please complete this required field.'],
  ['words for a number', number(), 'two', 'Please enter a valid number.'],
  ['a part of a whole', number(), '1.5', 'Please enter a whole number.'],
  [
    'less than the least',
    number({ min_value: '1' }),
    '0',
    'Please enter a number greater than or equal to 1.',
  ],
  ['more than the most', number({ max_value: '9' }), '10', 'Please enter a number less than or equal to 9.'],
  [
    'an address without @',
    input('Number', { type: 'email_text_input', action_id: 'n' }),
    'ann',
    'Please enter a valid email address.',
  ],
  [
    'a link without scheme',
    input('Number', { type: 'url_text_input', action_id: 'n' }),
    'example',
    'Please enter a valid URL.',
  ],
  [
    'a short text',
    input('Number', textInput({ min_length: 3 })),
    'ab',
    'Please enter at least 3 characters.',
  ],
  [
    'a long text',
    input('Number', textInput({ max_length: 3 })),
    'abcd',
    'Please enter no more than 3 characters.',
  ],
])('%s is never sent', async (_, block, typed, error) => {
  const { slack, app } = await openForm(form(block));
  const ann = slack.person('ann');
  if (typed !== '') await ann.fills('Number', typed);
  expect(await ann.submits()).toEqual({ Number: error });
  expect(submissionsTo(app)).toEqual([]);
});

test('a number arrives as a string', async () => {
  const { slack, app } = await openForm(form(number()));
  await slack.person('ann').fills('Number', '2');
  expect(await slack.person('ann').submits()).toEqual({});
  expect(JSON.stringify(submissionsTo(app)[0]?.body.view.state)).toContain('"value":"2"');
});

test('errors of the app appear at their inputs, and go when the input changes', async () => {
  const { slack, app } = await openForm(form(input('Name', textInput(), { block_id: 'name' })));
  const ann = slack.person('ann');
  app.answerWith(() => ({ response_action: 'errors', errors: { name: 'Taken' } }));
  await ann.fills('Name', 'x');
  expect(await ann.submits()).toEqual({ Name: 'Taken' });
  await ann.fills('Name', 'y');
  expect(ann.modal()?.errors).toEqual({});
});

test('errors for a block that is no input are trouble', async () => {
  const { slack, app } = await openForm(form(input('Name', textInput({ initial_value: 'x' }))));
  app.answerWith(() => ({ response_action: 'errors', errors: { elsewhere: 'Taken' } }));
  await slack.person('ann').submits();
  expect(slack.person('ann').modal()?.trouble).toMatch('trouble connecting');
});

test('an answer can update, push and clear', async () => {
  const { slack, app, viewId } = await openForm(form(input('Name', textInput({ initial_value: 'x' }))));
  const ann = slack.person('ann');
  const titled = (text: string) => ({ ...form(), blocks: [], title: { type: 'plain_text', text } });
  app.answerWith(() => ({ response_action: 'update', view: titled('Step 2') }));
  await ann.submits();
  expect(ann.modal()).toMatchObject({ id: viewId, view: { title: { text: 'Step 2' } } });
  app.answerWith(() => ({ response_action: 'push', view: titled('On top') }));
  await ann.submits();
  expect(ann.snapshot().views).toHaveLength(2);
  expect(ann.modal()?.view).toMatchObject({ previous_view_id: viewId, root_view_id: viewId });
  app.answerWith(() => ({ response_action: 'clear' }));
  await ann.submits();
  expect(ann.modal()).toBeNull();
});

test('an empty answer closes this view only', async () => {
  const { slack, app } = await openForm(form());
  const ann = slack.person('ann');
  app.answerWith(() => ({ response_action: 'push', view: form() }));
  await ann.submits();
  app.answerWith(() => undefined);
  await ann.submits();
  expect(ann.snapshot().views).toHaveLength(1);
});

test('an answer that Slack would refuse is trouble', async () => {
  const { slack, app } = await openForm(form());
  app.answerWith(() => ({ response_action: 'update', view: { type: 'modal', blocks: [] } }));
  await slack.person('ann').submits();
  expect(slack.person('ann').modal()?.trouble).toMatch('trouble connecting');
});

test('more than three views do not fit on a stack', async () => {
  const { slack, app } = await openForm(form());
  const ann = slack.person('ann');
  app.answerWith(() => ({ response_action: 'push', view: form() }));
  for (let count = 0; count < 3; count += 1) await ann.submits();
  expect(ann.snapshot().views).toHaveLength(3);
  expect(ann.modal()?.trouble).toMatch('trouble connecting');
});

test('what was typed stays through an update as long as the ids stay', async () => {
  const { slack, app, viewId } = await openForm(
    form(
      input('Kept', textInput(), { block_id: 'kept' }),
      input('Reset', textInput(), { block_id: 'reset' }),
    ),
  );
  const ann = slack.person('ann');
  await ann.fills('Kept', 'mine');
  await ann.fills('Reset', 'gone');
  await app.client.views.update({
    view_id: viewId,
    view: form(
      input('Kept', textInput({ initial_value: 'new' }), { block_id: 'kept' }),
      input('Reset', textInput({ initial_value: 'new' }), { block_id: 'reset-2' }),
    ),
  });
  expect(ann.modal()?.values).toMatchObject({
    kept: { value: { value: 'mine' } },
    'reset-2': { value: { value: 'new' } },
  });
  expect(ann.modal()?.values).not.toHaveProperty('reset');
});

test('inputs are silent until submission, unless they ask to be heard', async () => {
  const { slack, app } = await openForm(
    form(
      input('Silent', textInput(), { optional: true }),
      input('Heard', { type: 'users_select', action_id: 'who' }, { dispatch_action: true, optional: true }),
      { type: 'actions', block_id: 'row', elements: [button('Press')] },
    ),
  );
  const ann = slack.person('ann');
  await ann.fills('Silent', 'x');
  expect(app.received).toHaveLength(1);
  await ann.picks('Heard', '@ana');
  await ann.clicks('Press');
  expect(app.received.slice(1).map(({ body }) => body.actions[0].type)).toEqual(['users_select', 'button']);
  const { body } = app.received[2] ?? {};
  expect(body).not.toHaveProperty('channel');
  expect(body).not.toHaveProperty('response_url');
  expect(JSON.stringify(body.view.state.values)).toContain('"value":"x"');
});

test('the app hears of a closed view when it asked to, without what was typed', async () => {
  const { slack, app } = await openForm({ ...form(input('Name', textInput())), notify_on_close: true });
  const ann = slack.person('ann');
  await ann.fills('Name', 'x');
  await ann.cancels();
  expect(app.received.at(-1)?.body).toMatchObject({
    type: 'view_closed',
    is_cleared: false,
    view: { state: { values: {} } },
  });
  expect(app.received.at(-1)?.body).not.toHaveProperty('trigger_id');
});

test('a menu of conversations that asks for it brings a response URL', async () => {
  const { slack, app } = await openForm(
    form(input('Where', { type: 'conversations_select', action_id: 'c', response_url_enabled: true })),
  );
  const ann = slack.person('ann');
  await ann.picks('Where', '#general');
  await ann.submits();
  const [entry] = submissionsTo(app)[0]?.body.response_urls ?? [];
  expect(entry.channel_id).toBe('C0GENERAL');
  await fetch(entry.response_url, {
    method: 'POST',
    body: JSON.stringify({ text: 'shared', response_type: 'in_channel' }),
  });
  expect(slack.person('ben').messages('#general').at(-1)?.text).toBe('shared');
});
