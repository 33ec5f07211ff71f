import { describe, expect, test } from 'vitest';
import { limits } from '../../src/slack/blocks/limits.ts';
import { buildMessage, section, splitLines } from '../../src/slack/blocks/message.ts';

describe('a message', () => {
  test('whose text is too long for Slack says where it was cut, and keeps all of its blocks', () => {
    const items = Array.from({ length: 60 }, (_, index) => `${index}: ${'x'.repeat(100)}`);
    const { text, blocks } = buildMessage([{ kind: 'list', title: 'All', items }]);
    expect(text.length).toBeLessThanOrEqual(limits.messageText);
    expect(text).toMatch(/…\n\(This text ends here; the message itself shows the rest\.\)$/);
    expect(JSON.stringify(blocks)).toContain('59: x');
  });

  test('has in its text all that its blocks say, for screen readers', () => {
    const { text, blocks } = buildMessage([
      { kind: 'heading', text: 'Next hire' },
      { kind: 'paragraph', text: 'Soon.' },
      { kind: 'divider' },
      { kind: 'list', title: 'Why', items: ['one', 'two'] },
      { kind: 'blocks', blocks: [{ type: 'divider' }], inWords: 'a table in words' },
      { kind: 'small-print', text: 'by rules' },
    ]);
    expect(text).toBe('Next hire\nSoon.\n*Why*\n• one\n• two\na table in words\nby rules');
    expect(blocks.map(({ type }) => type)).toEqual([
      'header',
      'section',
      'divider',
      'section',
      'divider',
      'context',
    ]);
  });

  test('never has more blocks than Slack takes, keeps its buttons, and says that something is missing', () => {
    const actions = { type: 'actions' as const, block_id: 'last', elements: [] };
    const parts = Array.from({ length: 80 }, () => ({ kind: 'paragraph' as const, text: 'x' }));
    const { blocks } = buildMessage(parts, [actions]);
    expect(blocks).toHaveLength(limits.messageBlocks);
    expect(blocks.at(-1)).toBe(actions);
    expect(JSON.stringify(blocks.at(-2))).toContain('The rest does not fit');
  });

  test('counts its text in bytes, and still says where it is cut', () => {
    const { text } = buildMessage([{ kind: 'paragraph', text: '“é”'.repeat(1000) }]);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.messageText);
    expect(text).toContain('This text ends here');
    const fitting = 'x'.repeat(limits.messageText);
    expect(buildMessage([{ kind: 'paragraph', text: fitting }]).text).toBe(fitting);
  });

  test('never has a text, a heading or a section that is too long', () => {
    const long = 'x'.repeat(5000);
    const { text, blocks } = buildMessage([
      { kind: 'heading', text: long },
      { kind: 'paragraph', text: long },
      { kind: 'small-print', text: long },
    ]);
    expect(Buffer.byteLength(text)).toBe(limits.messageText);
    expect(blocks.map((block) => lengthOf(block))).toEqual([limits.headerText, 3000, 3000]);
  });

  test('does not let Slack turn its text into links or mentions', () => {
    expect(section('#general and @ann')).toMatchObject({ text: { type: 'mrkdwn', verbatim: true } });
  });

  test('does not let Slack fold what it says', () => {
    const { blocks } = buildMessage([{ kind: 'list', title: 'Long', items: ['x'.repeat(2000)] }]);
    expect(blocks).toMatchObject([{ type: 'section', expand: true }]);
  });
});

describe('lines', () => {
  test('are joined into as few texts as fit into a section each, none lost', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `${index}: ${'x'.repeat(100)}`);
    const texts = splitLines(lines);
    expect(texts.join('\n')).toBe(lines.join('\n'));
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(limits.sectionText);
    expect(texts).toHaveLength(4);
  });

  test('that are too long by themselves are shortened', () => {
    expect(splitLines(['x'.repeat(4000), 'y']).map(({ length }) => length)).toEqual([3000, 1]);
  });

  test('of an empty list are no texts', () => {
    expect(splitLines([])).toEqual([]);
  });
});

function lengthOf(block: object): number {
  const [, text = ''] = /"text":"(x*…?)"/.exec(JSON.stringify(block)) ?? [];
  return text.length;
}
