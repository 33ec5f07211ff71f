import { expect, test } from 'vitest';
import { limits } from '../../../src/slack/blocks/limits.ts';
import { buildMessage, type MessagePart } from '../../../src/slack/blocks/message.ts';
import { buildNoticeModal } from '../../../src/slack/views/notices.ts';
import { nameTeam, nameTeamInView } from '../../../src/slack/views/team-line.ts';
import { expectWhole } from '../../support/within-limits.ts';

const message = buildMessage([{ kind: 'paragraph', text: 'Hello' }]);
const search = { teamName: 'R&D <!channel>', teams: 2 };

test('a message names its team where there are several, as it was typed', () => {
  const named = nameTeam(message, search);
  expect(named.text).toBe('Team: *R&amp;D &lt;!channel&gt;*\nHello');
  expect(named.blocks).toHaveLength(2);
  expectWhole(named);
});

test('a message names no team where there is only one', () => {
  expect(nameTeam(message, { ...search, teams: 1 })).toBe(message);
});

test('a message that is full already names its team beside its heading, and in its text', () => {
  const parts: MessagePart[] = [
    { kind: 'heading', text: 'Plan <b>' },
    ...Array.from({ length: 49 }, () => ({ kind: 'paragraph', text: 'x'.repeat(90) }) as const),
  ];
  const full = buildMessage(parts);
  const named = nameTeam(full, search);
  expect(named.blocks).toHaveLength(limits.messageBlocks);
  expect(JSON.stringify(named.blocks[0])).toContain('Team: *R&amp;D &lt;!channel&gt;* · Plan &lt;b&gt;');
  expect(Buffer.byteLength(named.text)).toBeLessThanOrEqual(limits.messageText);
  expect(named.text).toMatch(/^Team: .*\nPlan/);
  expect(named.text.match(/This text ends here/g)).toHaveLength(1);
});

test('a modal names its team, unless it is full', () => {
  const modal = buildNoticeModal('Title', 'Hello');
  expect(JSON.stringify(nameTeamInView(modal, search).blocks[0])).toContain('Team: *R&amp;D');
  expect(nameTeamInView(modal, { ...search, teams: 1 })).toBe(modal);
  const full = { ...modal, blocks: Array.from({ length: limits.viewBlocks }, () => modal.blocks).flat() };
  expect(nameTeamInView(full, search)).toBe(full);
});
