import { describe, expect, test } from 'vitest';
import type { Surface } from '../../src/local-slack/blocks/block-schemas.ts';
import { findBlockProblems } from '../../src/local-slack/blocks/validate-blocks.ts';
import { outcomeOf, startSampleSlack, webClient } from '../support/sample-app.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const section = (fields: object = {}) => ({ type: 'section', text: mrkdwn('hello'), ...fields });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const input = (element: object, fields: object = {}) => ({
  type: 'input',
  label: plain('Label'),
  element,
  ...fields,
});
const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ text: plain(`Option ${index}`), value: `${index}` }));
const button = (fields: object = {}) => ({ type: 'button', text: plain('Go'), ...fields });
const table = (...rows: string[][]) => ({
  type: 'table',
  rows: rows.map((row) => row.map((text) => ({ type: 'raw_text', text }))),
});
const bars = (fields: object = {}) => ({
  type: 'data_visualization',
  title: 'People',
  chart: {
    type: 'bar',
    series: [{ name: 'now', data: [{ label: 'Q1', value: 2 }] }],
    axis_config: { categories: ['Q1'] },
    ...fields,
  },
});

describe('takes', () => {
  test.each<[string, Surface, object[]]>([
    [
      'a section with fields and a button',
      'message',
      [section({ fields: [plain('a')], accessory: button() })],
    ],
    [
      'a section with an image',
      'home',
      [section({ accessory: { type: 'image', image_url: 'https://a.example/b.png', alt_text: 'b' } })],
    ],
    ['a header with a level', 'message', [{ type: 'header', text: plain('Title'), level: 2 }]],
    ['a context of text', 'modal', [{ type: 'context', elements: [mrkdwn('a'), plain('b')] }]],
    [
      'a menu in groups',
      'modal',
      [input({ type: 'static_select', option_groups: [{ label: plain('g'), options: options(2) }] })],
    ],
    ['a hundred options', 'modal', [input({ type: 'static_select', options: options(100) })]],
    [
      'ten radio buttons',
      'modal',
      [input({ type: 'radio_buttons', options: options(10), initial_option: options(1)[0] })],
    ],
    ['a number input', 'modal', [input({ type: 'number_input', is_decimal_allowed: false, min_value: '0' })]],
    ['an overflow menu', 'message', [actions({ type: 'overflow', options: options(5) })]],
    ['a picker of people', 'message', [actions({ type: 'users_select', placeholder: plain('Who') })]],
    [
      'dates and times',
      'modal',
      [
        input({ type: 'datepicker', initial_date: '2026-12-01' }),
        input({ type: 'timepicker', initial_time: '09:30' }),
      ],
    ],
    [
      'a table with a skipped column setting',
      'message',
      [{ ...table(['Role', 'When'], ['x', 'y']), column_settings: [{ align: 'left' }, null] }],
    ],
    ['a bar chart', 'message', [bars()]],
    [
      'a pie',
      'message',
      [
        {
          type: 'data_visualization',
          title: 't',
          chart: { type: 'pie', segments: [{ label: 'a', value: 1 }] },
        },
      ],
    ],
    ['an alert', 'modal', [{ type: 'alert', level: 'warning', text: mrkdwn('careful') }]],
    ['a card', 'message', [{ type: 'card', title: mrkdwn('t'), actions: [button()] }]],
    [
      'a container',
      'message',
      [{ type: 'container', title: plain('t'), is_collapsible: true, child_blocks: [section()] }],
    ],
    ['markdown', 'message', [{ type: 'markdown', text: '**bold**' }]],
    [
      'rich text',
      'modal',
      [
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_list',
              style: 'bullet',
              elements: [{ type: 'rich_text_section', elements: [{ type: 'user', user_id: 'U1' }] }],
            },
          ],
        },
      ],
    ],
  ])('%s in a %s', (_, surface, blocks) => {
    expect(findBlockProblems(blocks, surface)).toEqual([]);
  });
});

describe('refuses', () => {
  test.each<[string, Surface, object[], string]>([
    ['an empty text', 'message', [section({ text: mrkdwn('') })], '/blocks/0/text/text'],
    [
      'a section of 3,001 characters',
      'message',
      [section({ text: mrkdwn('x'.repeat(3001)) })],
      '/blocks/0/text/text',
    ],
    ['a section without text and fields', 'message', [{ type: 'section' }], '/blocks/0'],
    ['an unknown field', 'message', [section({ colour: 'red' })], '/blocks/0'],
    ['an unknown block', 'message', [{ type: 'sparkline' }], '/blocks/0/type'],
    ['a header in mrkdwn', 'message', [{ type: 'header', text: mrkdwn('x') }], '/blocks/0/text/type'],
    [
      'a header of 151 characters',
      'message',
      [{ type: 'header', text: plain('x'.repeat(151)) }],
      '/blocks/0/text/text',
    ],
    ['eleven fields', 'message', [section({ fields: Array(11).fill(plain('a')) })], '/blocks/0/fields'],
    [
      'eleven context elements',
      'message',
      [{ type: 'context', elements: Array(11).fill(plain('a')) }],
      '/blocks/0/elements',
    ],
    [
      '26 buttons in a row',
      'message',
      [actions(...Array.from({ length: 26 }, () => button()))],
      '/blocks/0/elements',
    ],
    [
      'a button text of 76',
      'message',
      [actions(button({ text: plain('x'.repeat(76)) }))],
      '/blocks/0/elements/0/text/text',
    ],
    [
      'a text input in actions',
      'modal',
      [actions({ type: 'plain_text_input' })],
      '/blocks/0/elements/0/type',
    ],
    ['a button in an input', 'modal', [input(button())], '/blocks/0/element/type'],
    [
      '101 options',
      'modal',
      [input({ type: 'static_select', options: options(101) })],
      '/blocks/0/element/options',
    ],
    ['no options', 'modal', [input({ type: 'static_select', options: [] })], '/blocks/0/element/options'],
    [
      '11 radio buttons',
      'modal',
      [input({ type: 'radio_buttons', options: options(11) })],
      '/blocks/0/element/options',
    ],
    [
      'an option value of 76',
      'modal',
      [input({ type: 'static_select', options: [{ text: plain('a'), value: 'x'.repeat(76) }] })],
      '/blocks/0/element/options/0/value',
    ],
    [
      'an initial option that is not offered',
      'modal',
      [input({ type: 'static_select', options: options(1), initial_option: options(2)[1] })],
      '/blocks/0/element',
    ],
    [
      'a number input without is_decimal_allowed',
      'modal',
      [input({ type: 'number_input' })],
      '/blocks/0/element/is_decimal_allowed',
    ],
    [
      'a minimum that is no string',
      'modal',
      [input({ type: 'number_input', is_decimal_allowed: true, min_value: 1 })],
      '/blocks/0/element/min_value',
    ],
    [
      'a number input in a message',
      'message',
      [input({ type: 'number_input', is_decimal_allowed: true })],
      '/blocks/0',
    ],
    ['an alert in a message', 'message', [{ type: 'alert', text: plain('x') }], '/blocks/0/type'],
    ['a table in a modal', 'modal', [table(['a'])], '/blocks/0/type'],
    ['markdown on the Home', 'home', [{ type: 'markdown', text: 'x' }], '/blocks/0/type'],
    ['a card in a modal', 'modal', [{ type: 'card', title: mrkdwn('x') }], '/blocks/0/type'],
    ['two tables', 'message', [table(['a']), table(['b'])], '/blocks'],
    ['a table of 10,001 characters', 'message', [table(['x'.repeat(10_001)])], '/blocks/0/rows'],
    ['101 table rows', 'message', [table(...Array(101).fill(['a']))], '/blocks/0/rows'],
    [
      'a point without its category',
      'message',
      [bars({ axis_config: { categories: ['Q1', 'Q2'] } })],
      '/blocks/0/chart',
    ],
    [
      'a label of 21 characters',
      'message',
      [
        {
          type: 'data_visualization',
          title: 't',
          chart: { type: 'pie', segments: [{ label: 'x'.repeat(21), value: 1 }] },
        },
      ],
      '/blocks/0/chart/segments/0/label',
    ],
    ['two blocks of one id', 'modal', [section({ block_id: 'a' }), section({ block_id: 'a' })], '/blocks'],
    [
      'two elements of one action id',
      'message',
      [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
      '/blocks',
    ],
    ['a block id of 256', 'modal', [section({ block_id: 'x'.repeat(256) })], '/blocks/0/block_id'],
    ['51 blocks in a message', 'message', Array(51).fill({ type: 'divider' }), '/blocks'],
    ['101 blocks in a modal', 'modal', Array(101).fill({ type: 'divider' }), '/blocks'],
    [
      'a confirmation text of 301',
      'message',
      [actions(button({ confirm: { text: plain('x'.repeat(301)) } }))],
      '/blocks/0/elements/0/confirm/text/text',
    ],
    [
      'rich text with an unknown element',
      'message',
      [{ type: 'rich_text', elements: [{ type: 'rich_text_poem', elements: [] }] }],
      '/blocks/0/elements/0/type',
    ],
  ])('%s', (_, surface, blocks, pointer) => {
    expect(findBlockProblems(blocks, surface).map((problem) => problem.pointer)).toEqual([pointer]);
  });
});

test('a refusal names the place in response_metadata', async () => {
  const slack = await startSampleSlack();
  const response = await fetch(`${slack.apiUrl}chat.postMessage`, {
    method: 'POST',
    body: new URLSearchParams({
      token: slack.botToken,
      channel: 'C0AITEAM',
      blocks: JSON.stringify([section({ text: mrkdwn('x'.repeat(3001)) })]),
    }),
  });
  expect(await response.json()).toMatchObject({
    ok: false,
    error: 'invalid_blocks',
    response_metadata: {
      messages: ['[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
    },
  });
});

test.each<[string, object, string, string]>([
  ['a text', { blocks: [section({ text: mrkdwn('') })] }, 'invalid_blocks', '/0/text/text'],
  ['a block', { message: { blocks: [{ type: 'poem' }] } }, 'invalid_message', '/blocks/0/type'],
  ['a view', { view: { type: 'home', blocks: [{ type: 'alert' }] } }, 'invalid_view', '/blocks/0/type'],
])('blocks.validate says without posting what is wrong with %s', async (_, given, error, pointer) => {
  const slack = await startSampleSlack();
  await expect(webClient(slack).apiCall('blocks.validate', { ...given })).rejects.toMatchObject({
    data: { ok: false, error, errors: [{ code: 'failed_constraint', pointer }] },
  });
});

test('blocks.validate names what would have done, and says nothing where all is well', async () => {
  const client = webClient(await startSampleSlack());
  const poem = client.apiCall('blocks.validate', { blocks: [{ type: 'poem' }] });
  const constraint = { type: 'enum', expected: expect.arrayContaining(['section']), got: 'poem' };
  await expect(poem).rejects.toMatchObject({ data: { errors: [{ constraint }] } });
  expect(await client.apiCall('blocks.validate', { blocks: [{ type: 'divider' }] })).toMatchObject({
    ok: true,
  });
  expect(await outcomeOf(client.apiCall('blocks.validate', {}))).toBe('invalid_arguments');
});
