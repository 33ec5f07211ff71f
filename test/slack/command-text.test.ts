import { describe, expect, test } from 'vitest';
import { findNearest, readCommandText } from '../../src/slack/payloads/command-text.ts';

test.each([
  ['', '', ''],
  ['  ', '', ''],
  ['status', 'status', ''],
  ['  Status  ', 'status', ''],
  ['role MLOps  <@U1> 0.5 ', 'role', 'MLOps  <@U1> 0.5'],
  ['role\nx', 'role', 'x'],
])('%j is the word %j and the rest %j', (text, word, rest) => {
  expect(readCommandText(text)).toEqual({ word, rest });
});

test('a text of white space without end takes no time', () => {
  const began = performance.now();
  readCommandText(`status now${' '.repeat(40_000)}please`);
  expect(performance.now() - began).toBeLessThan(500);
});

describe('the nearest of next-hire, status and help', () => {
  test.each([
    ['statsu', 'status'],
    ['stat', 'status'],
    ['nexthire', 'next-hire'],
    ['next', 'next-hire'],
    ['hire', 'next-hire'],
    ['hlep', 'help'],
    ['kangaroo', undefined],
    ['x'.repeat(41), undefined],
    ['', undefined],
  ])('to %j is %j', (word, nearest) => {
    expect(findNearest(word, ['next-hire', 'status', 'help'])).toBe(nearest);
  });

  test('is nothing where nothing is known', () => {
    expect(findNearest('status', [])).toBeUndefined();
  });
});
