import { expect, test } from 'vitest';
import { jsonOf } from '../../../src/slack/answering/json-of.ts';

const shared = { type: 'section', text: { type: 'mrkdwn', text: '“Ä”, \\n and "more"' } };

test.each([
  ['a message', { response_type: 'ephemeral', text: 'Grüße', blocks: [shared, { type: 'divider' }] }],
  ['another one with one of its blocks', { text: 'x', blocks: [{ type: 'divider' }, shared] }],
  ['blocks alone', { blocks: [shared] }],
  ['no blocks', { text: 'x', blocks: [] }],
  ['the answer to a form', { response_action: 'update', view: { type: 'modal', blocks: [shared] } }],
  ['nothing', {}],
])('%s is read from its bytes as it was', (_, answer) => {
  expect(JSON.parse(jsonOf(answer).toString())).toEqual(answer);
  expect(jsonOf(answer)).toBe(jsonOf(answer));
});
