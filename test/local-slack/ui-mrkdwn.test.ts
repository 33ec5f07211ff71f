import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/local-slack/ui/text/parse-markdown.ts';
import { parseMrkdwn, parseMrkdwnInline } from '../../src/local-slack/ui/text/parse-mrkdwn.ts';

const text = (words: string) => ({ kind: 'text', text: words });

describe('mrkdwn in the page', () => {
  it.each([
    ['*bold*', [{ kind: 'bold', children: [text('bold')] }]],
    ['_soft_', [{ kind: 'italic', children: [text('soft')] }]],
    ['~gone~', [{ kind: 'strike', children: [text('gone')] }]],
    ['`a *b*`', [{ kind: 'code', text: 'a *b*' }]],
    ['*_both_*', [{ kind: 'bold', children: [{ kind: 'italic', children: [text('both')] }] }]],
    ['one\ntwo', [text('one'), { kind: 'break' }, text('two')]],
    ['<@U0ANN>', [{ kind: 'user', id: 'U0ANN' }]],
    ['<@U0ANN|ann>', [{ kind: 'user', id: 'U0ANN' }]],
    ['<#C0GEN|general>', [{ kind: 'channel', id: 'C0GEN' }]],
    ['<!here>', [{ kind: 'broadcast', range: 'here' }]],
    [
      '<https://a.example/?b=1&amp;c=2|the *plan*>',
      [
        {
          kind: 'link',
          url: 'https://a.example/?b=1&c=2',
          children: [text('the '), { kind: 'bold', children: [text('plan')] }],
        },
      ],
    ],
    [
      '<!date^1764547200^{date_short}|1 Dec>',
      [{ kind: 'date', timestamp: 1764547200, format: '{date_short}', url: '', fallback: '1 Dec' }],
    ],
    [':rocket: :no_such_thing:', [text('🚀 :no_such_thing:')]],
  ])('reads %j', (source, expected) => {
    expect(parseMrkdwnInline(source)).toEqual(expected);
  });

  it.each(['2 * 3 * 4', 'snake_case_name', 'a *b', '* *', '<nothing>', '`'])(
    'leaves %j as typed',
    (source) => {
      expect(parseMrkdwnInline(source)).toEqual([text(source)]);
    },
  );

  it('turns exactly the three entities back', () => {
    expect(parseMrkdwnInline('&lt;b&gt; &amp;amp; &quot;')).toEqual([text('<b> &amp; &quot;')]);
  });

  it('never makes a mention of escaped text', () => {
    expect(parseMrkdwnInline('&lt;!channel&gt;')).toEqual([text('<!channel>')]);
  });

  it('keeps fences, quotes and paragraphs apart', () => {
    expect(parseMrkdwn('before\n> said\n```x *y*```\nafter')).toEqual([
      { kind: 'paragraph', children: [text('before')] },
      { kind: 'quote', children: [text('said')] },
      { kind: 'preformatted', text: 'x *y*' },
      { kind: 'paragraph', children: [text('after')] },
    ]);
  });

  it('reads a long run of unpaired marks in no time', () => {
    const started = performance.now();
    parseMrkdwn('*a _b ~c `d <e '.repeat(200));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('markdown in the page', () => {
  it('reads headings, lists and emphasis', () => {
    expect(parseMarkdown('## Plan\n- **one**\n- two\n\nread [this](https://a.example)')).toEqual([
      { kind: 'heading', children: [text('Plan')] },
      { kind: 'list', isOrdered: false, items: [[{ kind: 'bold', children: [text('one')] }], [text('two')]] },
      {
        kind: 'paragraph',
        children: [text('read '), { kind: 'link', url: 'https://a.example', children: [text('this')] }],
      },
    ]);
  });
});
