import { describe, expect, test } from 'vitest';
import { startSampleSlack, webClient } from '../support/sample-app.ts';
import { button, input, textInput } from './builders.ts';

// Wrong blocks and views as they meet the Web API. Each single rule is in blocks.test.ts and newer-blocks.test.ts.

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const section = (fields: object = {}) => ({ type: 'section', text: mrkdwn('hello'), ...fields });
const many = (count: number, make: (index: number) => object) =>
  Array.from({ length: count }, (_, index) => make(index));
const buttons = (...ids: readonly string[]) => ({
  type: 'actions',
  elements: ids.map((id) => button('Go', { action_id: id })),
});
const option = (value: string, text = value) => ({ text: plain(text), value });
const select = (fields: object = {}) => ({
  type: 'input',
  label: plain('Choose'),
  element: { type: 'static_select', options: [option('a'), option('b')], ...fields },
});

describe('blocks of a message are refused as invalid_blocks, with a pointer', () => {
  test.each<[string, readonly object[], string]>([
    ['51 of them', many(51, () => ({ type: 'divider' })), '/blocks'],
    ['a field that no block has', [section({ colour: 'red' })], '/blocks/0'],
    [
      'a field that no element has',
      [section({ accessory: { ...button('Go'), size: 2 } })],
      '/blocks/0/accessory',
    ],
    ['a field that no text has', [section({ text: { ...mrkdwn('a'), bold: true } })], '/blocks/0/text'],
    ['one id twice', [section({ block_id: 'a' }), section({ block_id: 'a' })], '/blocks'],
    ['one action twice in a block', [buttons('a', 'a')], '/blocks'],
    ['a second block that is wrong', [section(), { type: 'poem' }], '/blocks/1/type'],
    ['a block of modals', [{ type: 'alert', text: plain('x') }], '/blocks/0/type'],
    ['a text that is empty', [section({ text: mrkdwn('') })], '/blocks/0/text/text'],
    ['a text that is a string', [section({ text: 'hello' })], '/blocks/0/text'],
    [
      'a button’s text in mrkdwn',
      [{ ...buttons(), elements: [{ type: 'button', text: mrkdwn('Go') }] }],
      '/blocks/0/elements/0/text/type',
    ],
    [
      'an initial option that is worded otherwise',
      [select({ initial_option: option('a', 'A') })],
      '/blocks/0/element',
    ],
  ])('%s', async (_, blocks, pointer) => {
    const slack = await startSampleSlack();
    const call = webClient(slack).apiCall('chat.postMessage', {
      channel: 'C0AITEAM',
      text: 'hi',
      blocks: JSON.stringify(blocks),
    });
    await expect(call).rejects.toMatchObject({
      data: {
        error: 'invalid_blocks',
        response_metadata: {
          messages: [expect.stringMatching(`^\\[ERROR\\] .*\\[json-pointer:${pointer}\\]$`)],
        },
      },
    });
    expect(slack.control.accepted()).toEqual([]);
  });
});

describe('a view is refused as invalid_arguments, with a pointer', () => {
  const home = (fields: object = {}) => ({ type: 'home', blocks: [section()], ...fields });
  test.each<[string, object, string]>([
    ['101 blocks', home({ blocks: many(101, () => ({ type: 'divider' })) }), '/view/blocks'],
    ['no blocks', { type: 'home' }, '/view/blocks'],
    ['the title of a modal on the Home', home({ title: plain('Home') }), '/view'],
    ['a field of Slack’s own', home({ hash: 'x' }), '/view'],
    ['3,001 characters of metadata', home({ private_metadata: 'x'.repeat(3001) }), '/view/private_metadata'],
    [
      'an alert, which is for modals',
      home({ blocks: [{ type: 'alert', text: plain('x') }] }),
      '/view/blocks/0/type',
    ],
    [
      'one id twice',
      home({ blocks: [section({ block_id: 'a' }), section({ block_id: 'a' })] }),
      '/view/blocks',
    ],
    [
      'two elements that want the focus',
      home({
        blocks: ['a', 'b'].map((label) => input(label, textInput({ focus_on_load: true }))),
      }),
      '/view/blocks',
    ],
  ])('%s', async (_, view, pointer) => {
    const slack = await startSampleSlack();
    const call = webClient(slack).apiCall('views.publish', { user_id: 'U0ANN', view: JSON.stringify(view) });
    await expect(call).rejects.toMatchObject({
      data: {
        error: 'invalid_arguments',
        response_metadata: { messages: [expect.stringContaining(`[json-pointer:${pointer}]`)] },
      },
    });
    expect(slack.person('ann').home()).toBeNull();
  });
});
