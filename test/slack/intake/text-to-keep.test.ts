import { expect, test } from 'vitest';
import { textToKeep } from '../../../src/slack/intake/text-to-keep.ts';

test('a payload is kept as it came', () => {
  const text = '{ "command": "/aiteam",  "text": "role \\"mlops\\"" }';
  expect(textToKeep(JSON.parse(text), text)).toBe(text);
});

test('a payload is kept without the token of a workflow’s step', () => {
  const run = { type: 'function_executed', inputs: { channel: 'C1' }, function_execution_id: 'Fx1' };
  const payload = {
    event: { ...run, bot_access_token: 'xwfp-1' },
    bot_access_token: 'xwfp-2',
    event_id: 'Ev1',
  };
  expect(JSON.parse(textToKeep(payload, JSON.stringify(payload)))).toEqual({ event: run, event_id: 'Ev1' });
});
