import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/slack/payloads/fingerprint.ts';

test('is the same for the same thing, whatever the order of its fields', () => {
  expect(fingerprint({ role: 'ml-engineer', openedOn: '2026-11-21' })).toBe(
    fingerprint({ openedOn: '2026-11-21', role: 'ml-engineer', expectedStart: undefined }),
  );
});

test('is another one for another thing, and for none', () => {
  const things = [undefined, {}, { a: 1 }, { a: '1' }, { b: 1 }, [1, 2], [2, 1]];
  expect(new Set(things.map(fingerprint)).size).toBe(things.length);
});

test('is short enough to be carried by a button', () => {
  expect(fingerprint({ reason: 'x'.repeat(10_000) })).toHaveLength(16);
});
