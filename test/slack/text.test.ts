import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, escapeText, formatDate, joinWords, shorten } from '../../src/slack/blocks/text.ts';

describe('text that people typed', () => {
  test.each([
    ['<!channel> & <@U1>', '&lt;!channel&gt; &amp; &lt;@U1&gt;'],
    ['&lt;', '&amp;lt;'],
    ['*bold* _and_ `code`', '*bold* _and_ `code`'],
    ['\u202eabc\u2066def\u0007', 'abc def'],
    ['a\nb\tc', 'a b c'],
    ['  Žofie 李  ', 'Žofie 李'],
    ['', ''],
  ])('%j is escaped as %j', (typed, escaped) => {
    expect(escapeText(typed)).toBe(escaped);
  });

  test('can neither mention nor link, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const escaped = escapeText(typed);
        expect(escaped).not.toMatch(/[<>]|&(?!(amp|lt|gt);)/);
        expect(escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(
          cleanText(typed),
        );
      }),
    );
  });

  test('for plain text keeps its brackets', () => {
    expect(cleanText('<b> & \u200b')).toBe('<b> &');
  });
});

describe('a text that is shortened', () => {
  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['abcd efg', 6, 'abcd…'],
    ['👩👩👩', 4, '👩…'],
    ['', 3, ''],
  ])('%j to %i is %j', (text, most, shortened) => {
    expect(shorten(text, most)).toBe(shortened);
  });

  test('is never too long, and never ends in half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const shortened = shorten(text, most);
        expect(shortened.length).toBeLessThanOrEqual(most);
        expect(shortened.isWellFormed()).toBe(true);
        if (text.length <= most) expect(shortened).toBe(text);
      }),
    );
  });
});

test.each([
  [[], ''],
  [['Ana'], 'Ana'],
  [['Ana', 'Ben'], 'Ana and Ben'],
  [['Ana', 'Ben', 'Cem'], 'Ana, Ben and Cem'],
])('%j are joined as %j', (words, joined) => {
  expect(joinWords(words)).toBe(joined);
});

test('a date is written so that nobody mistakes the month', () => {
  expect(formatDate('2027-02-01')).toBe('1 Feb 2027');
});
