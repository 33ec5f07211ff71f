import { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';

test('a button of an older version says so, and how to go on', async () => {
  const { slack, person } = await startTestProgram();
  const ann = person('ann');
  const old = {
    type: 'button',
    text: { type: 'plain_text', text: 'Old button' },
    action_id: 'gone',
  } as const;
  await new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl }).chat.postMessage({
    channel: 'C0AITEAM',
    text: 'A message of last year',
    blocks: [{ type: 'actions', elements: [old] }],
  });
  await ann.clicks('Old button');
  expect(await ann.sees('from an older version')).toContain('[Find the next hire]');
});
