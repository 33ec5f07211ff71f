import { expect } from 'vitest';
import { findBlockProblems } from '../../src/local-slack/blocks/validate-blocks.ts';
import type { Message } from '../../src/slack/blocks/message.ts';

/** Slack takes the message, and nothing of it was cut to make it fit. */
export function expectWhole({ text, blocks }: Message): void {
  expect(findBlockProblems(blocks, 'message')).toEqual([]);
  expect(blocks.length).toBeLessThanOrEqual(50);
  // A private message's text may have about 4,000 bytes.
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4000);
  expect(text.length).toBeGreaterThan(0);
  expect(text).not.toContain('…');
  expect(JSON.stringify(blocks)).not.toContain('…');
}
