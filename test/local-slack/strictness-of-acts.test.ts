import { describe, expect, test } from 'vitest';
import type { Act } from '../../src/local-slack/control/protocol.ts';
import { modal } from './builders.ts';
import { begin, type Situation } from './situation.ts';

// What Slack's client does not let anybody do.

const choice = (value: string) => ({ text: { type: 'plain_text' as const, text: value }, value });

describe('nobody can', () => {
  const element = { blockId: 'row', actionId: 'menu' };
  const menu = { type: 'static_select' as const, action_id: 'menu', options: [choice('a')] };
  const message = { blocks: [{ type: 'actions', block_id: 'row', elements: [menu] }] };
  const choose = (value: string) => ({ type: 'static_select', selected_option: choice(value) });

  test.each<[string, (situation: Situation) => Promise<Act>, string]>([
    [
      'choose what is not offered',
      async ({ post }) => ({
        kind: 'message-action',
        user: 'U0ANN',
        channel: 'C0AITEAM',
        ts: await post(message),
        ...element,
        value: choose('b'),
      }),
      'There is no such option.',
    ],
    [
      'use an element that is not there',
      async ({ post }) => ({
        kind: 'message-action',
        user: 'U0ANN',
        channel: 'C0AITEAM',
        ts: await post(message),
        ...element,
        actionId: 'other',
      }),
      'There is no such element in the message.',
    ],
    [
      'use the message of an app that is gone',
      async ({ slack, post }) => {
        const ts = await post(message);
        slack.control.uninstall();
        const value = choose('a');
        return { kind: 'message-action', user: 'U0ANN', channel: 'C0AITEAM', ts, ...element, value };
      },
      'This app is not installed any more.',
    ],
    [
      'close a modal below another',
      async ({ app, trigger, opened }) => {
        const { view_id: viewId } = await opened();
        await app.client.views.push({ trigger_id: await trigger(), view: modal() });
        return { kind: 'close-view', user: 'U0ANN', viewId };
      },
      'Only the top modal can be closed.',
    ],
    [
      'submit a modal that has no button for it',
      async ({ opened }) => ({
        kind: 'submit-view',
        user: 'U0ANN',
        viewId: (await opened()).view_id,
      }),
      'This modal has no submit button.',
    ],
  ])('%s', async (_, make, problem) => {
    const situation = await begin();
    const act = await make(situation);
    expect(await situation.slack.control.act(act)).toEqual({ ok: false, problem });
  });
});
