import type { FetchFunction } from '@slack/web-api';
import { expect, test } from 'vitest';
import { createLog } from '../../../src/log.ts';
import { JsonWebClient } from '../../../src/slack/connection/json-web-client.ts';
import { slackLogger } from '../../../src/slack/connection/slack-logger.ts';

type Sent = Parameters<FetchFunction>;

/** A client of a Slack that always answers the same, with what it sent and what it logged. */
function clientOf(answer: object) {
  const sent: Sent[] = [];
  const logged: string[] = [];
  const log = createLog('info', { write: (line) => void logged.push(JSON.parse(line).msg) });
  const client = new JsonWebClient({
    slackApiUrl: 'https://slack.test/api/',
    logger: slackLogger(log),
    timeout: 1000,
    fetch: async (...call) => {
      sent.push(call);
      return Response.json(answer);
    },
  });
  return { client, sent, logged };
}

const blocks = [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: '“Žofie” & 李' } }];

test('A message goes to Slack as JSON, its token in the header alone', async () => {
  const { client, sent } = clientOf({ ok: true, ts: '1.2' });
  const answer = await client.chat.postMessage({
    token: 'xoxb-secret',
    channel: 'C1',
    text: 'Hello',
    blocks,
    link_names: false,
  });
  expect(answer).toMatchObject({ ok: true, ts: '1.2' });
  const [url, init] = sent[0] ?? [];
  expect(url).toBe('https://slack.test/api/chat.postMessage');
  expect(init?.headers).toEqual({
    authorization: 'Bearer xoxb-secret',
    'content-type': 'application/json; charset=utf-8',
  });
  expect(JSON.parse(String(init?.body))).toEqual({
    channel: 'C1',
    text: 'Hello',
    blocks,
    link_names: false,
  });
});

test('What carries no blocks goes as Slack’s library sends it', async () => {
  const { client, sent } = clientOf({ ok: true });
  await client.users.info({ token: 'xoxb-secret', user: 'U1' });
  expect(String(sent[0]?.[1]?.body)).toContain('user=U1');
});

test('A refusal has Slack’s code, and the log what Slack says is wrong', async () => {
  const { client, logged } = clientOf({
    ok: false,
    error: 'invalid_blocks',
    response_metadata: { messages: ['[ERROR] no more than 50 items allowed'] },
  });
  const call = client.views.publish({ token: 'xoxb-secret', user_id: 'U1', view: { type: 'home', blocks } });
  await expect(call).rejects.toMatchObject({ data: { error: 'invalid_blocks' } });
  expect(logged).toEqual(['[ERROR] no more than 50 items allowed']);
});
