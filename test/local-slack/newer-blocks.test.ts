import { describe, expect, test } from 'vitest';
import type { Surface } from '../../src/local-slack/blocks/block-schemas.ts';
import { findBlockProblems } from '../../src/local-slack/blocks/validate-blocks.ts';
import { orderedRows } from '../../src/local-slack/ui/blocks/order-rows.ts';
import { fromRichText, toRichText } from '../../src/local-slack/ui/elements/rich-text-draft.ts';
import { everyInput, interactiveBlocks, plain, structureBlocks, textBlocks } from '../support/every-block.ts';

const task = (fields: object = {}) => ({
  type: 'task_card',
  task_id: 't1',
  title: 'Read',
  status: 'complete',
  ...fields,
});
const thumb = { text: plain('Useful'), value: 'up' };
const feedback = (fields: object = {}) => ({
  type: 'feedback_buttons',
  positive_button: thumb,
  negative_button: thumb,
  ...fields,
});
const contextActions = (...elements: object[]) => ({ type: 'context_actions', elements });
const video = (fields: object = {}) => ({
  type: 'video',
  title: plain('A video'),
  alt_text: 'Somebody talks',
  video_url: 'https://example.com/embed',
  thumbnail_url: 'https://example.com/picture.png',
  ...fields,
});
const fileInput = (element: object = {}, fields: object = {}) => ({
  type: 'input',
  label: plain('File'),
  element: { type: 'file_input', ...element },
  ...fields,
});
const workflowButton = {
  type: 'workflow_button',
  text: plain('Run'),
  workflow: { trigger: { url: 'https://example.com/trigger' } },
};

describe('the newer blocks', () => {
  test.each<[string, Surface, readonly object[]]>([
    ['texts', 'message', textBlocks],
    ['structures', 'message', structureBlocks],
    ['what an agent shows and what can be pressed', 'message', interactiveBlocks],
    ['every input', 'modal', everyInput.blocks],
    ['a video in a modal', 'modal', [video()]],
  ])('are taken: %s', (_, surface, blocks) => {
    expect(findBlockProblems(blocks, surface)).toEqual([]);
  });

  test.each<[string, Surface, readonly object[]]>([
    ['a task that has not begun, outside of a plan', 'message', [task({ status: 'pending' })]],
    ['a task of an unknown state', 'message', [task({ status: 'done' })]],
    ['a plan with a text object as its title', 'message', [{ type: 'plan', title: plain('Plan') }]],
    ['two plans', 'message', [1, 2].map((number) => ({ type: 'plan', title: `Plan ${number}` }))],
    ['a plan in a modal', 'modal', [{ type: 'plan', title: 'Plan' }]],
    ['six context actions', 'message', [contextActions(...Array.from({ length: 6 }, () => feedback()))]],
    ['a button among context actions', 'message', [contextActions({ type: 'button', text: plain('Go') })]],
    ['context actions on Home', 'home', [contextActions(feedback())]],
    [
      'feedback without its other button',
      'message',
      [contextActions(feedback({ negative_button: undefined }))],
    ],
    [
      'an icon button without an icon',
      'message',
      [contextActions({ type: 'icon_button', text: plain('x') })],
    ],
    ['a video from http', 'message', [video({ video_url: 'http://example.com/embed' })]],
    ['a video whose title is too long', 'message', [video({ title: plain('x'.repeat(200)) })]],
    ['a file input in a message', 'message', [fileInput()]],
    ['eleven files', 'modal', [fileInput({ max_files: 11 })]],
    ['a file input that dispatches', 'modal', [fileInput({}, { dispatch_action: true })]],
    ['a workflow button in a modal', 'modal', [{ type: 'actions', elements: [workflowButton] }]],
    [
      'a file block, which apps cannot send',
      'message',
      [{ type: 'file', external_id: 'x', source: 'remote' }],
    ],
  ])('are refused: %s', (_, surface, blocks) => {
    expect(findBlockProblems(blocks, surface)).not.toEqual([]);
  });
});

describe('the rich text input', () => {
  test.each([
    'plain words',
    'some *bold* and _italic_ and ~struck~ and `code`',
    '• one\n• two\nafter',
    '1. one\n2. two',
    '> quoted',
    '```\nconst a = 1;\n```',
  ])('gives back what was typed: %j', (typed) => {
    expect(fromRichText(toRichText(typed) ?? undefined)).toBe(typed);
  });

  test('that was emptied holds nothing', () => {
    expect(toRichText(' \n')).toBeNull();
  });
});

describe('the rows of a data table', () => {
  const row = (text: string, value: number) => [
    { type: 'raw_text', text },
    { type: 'raw_number', value, text: String(value) },
  ];
  const rows = [row('b', 9), row('a', 10), row('C', 2)];

  test.each([
    [undefined, ['b', 'a', 'C']],
    [{ column: 0, direction: 'ascending' } as const, ['a', 'b', 'C']],
    [{ column: 1, direction: 'ascending' } as const, ['C', 'b', 'a']],
    [{ column: 1, direction: 'descending' } as const, ['a', 'b', 'C']],
  ])('ordered by %j', (order, expected) => {
    expect(orderedRows(rows, order).map(([first]) => first?.text)).toEqual(expected);
  });
});
