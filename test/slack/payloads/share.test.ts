import { expect, it } from 'vitest';
import { formatShare, looksLikeShare, readShare } from '../../../src/slack/payloads/share.ts';

it.each([
  ['0.5', 0.5],
  ['0,5', 0.5],
  ['.5', 0.5],
  ['50%', 0.5],
  [' 50 % ', 0.5],
  ['50', 0.5],
  ['half', 0.5],
  ['Full', 1],
  ['1', 1],
  ['1%', 0.01],
  ['100', 1],
  ['33.33 %', 0.3333],
])('“%s” is a share of a week', (typed, share) => {
  expect(readShare(typed)).toBe(share);
});

it.each([
  '',
  '0',
  '0%',
  '-1',
  '1.5',
  '2',
  '101',
  '150%',
  'much',
  '1/2',
  '1e-1',
  '0x1',
  '٣',
  'constructor',
  '9'.repeat(5000),
])('“%s” is none', (typed) => {
  expect(readShare(typed)).toBeUndefined();
});

it.each([0.5, 1, 0.01, 0.3333, 0.125])('the share %d is shown so that it is read as the same', (share) => {
  expect(readShare(formatShare(share))).toBe(share);
});

it('tells what is meant as a share from words, also where it is none', () => {
  expect(['150%', '-1', '0', 'half', '2.5'].every(looksLikeShare)).toBe(true);
  expect(['mlops', 'ml2', '@ana', ''].some(looksLikeShare)).toBe(false);
});
