import { describe, expect, test } from 'vitest';
import { connectSampleApp, outcomeOf, startSampleSlack } from '../support/sample-app.ts';
import { button, input, modal, textInput } from './builders.ts';

// Each group is a way in which a stand-in for Slack has been seen to lie about views.

describe('each person has a stack of modals of their own', () => {
  test('what is opened for one person is not seen by another', async () => {
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
});

describe('values are those of the form: initial ones, those of inputs without ids, each in its own field', () => {
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
});

describe('a modal does not close without an acknowledgement', () => {
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
});

describe('nothing stale is accepted: no hash, view or trigger; and an update keeps the view’s id', () => {
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
});

describe('an action on the Home does not look like one on a message', () => {
  test('an action on the Home has a view, and neither channel nor response URL', async () => {
    const slack = await startSampleSlack();
    const app = await connectSampleApp(slack);
    await app.client.views.publish({
      user_id: 'U0ANN',
      view: { type: 'home', blocks: [{ type: 'actions', elements: [button('Begin')] }] },
    });
    await slack.person('ann').clicks('Begin');
    const { body } = app.received[0] ?? {};
    expect(body).toMatchObject({
      type: 'block_actions',
      container: { type: 'view' },
      view: { type: 'home' },
    });
    expect(body).not.toHaveProperty('channel');
    expect(body).not.toHaveProperty('response_url');
    expect(body).not.toHaveProperty('message');
  });
});

describe('only the top view is dismissed', () => {
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
});
