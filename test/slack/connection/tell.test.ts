import { WebClient } from '@slack/web-api';
import { expect, onTestFinished, test } from 'vitest';
import { readManifest } from '../../../src/manifest.ts';
import { slackLogger } from '../../../src/slack/connection/slack-logger.ts';
import { createTell } from '../../../src/slack/connection/tell.ts';
import { startTestSlack } from '../../support/local-slack.ts';
import { silentLog } from '../../support/silent-log.ts';

const news = { text: 'News', blocks: [] };

async function start() {
  const slack = await startTestSlack({ manifest: readManifest() });
  onTestFinished(() => slack.stop());
  const client = new WebClient(undefined, {
    slackApiUrl: slack.apiUrl,
    logger: slackLogger(silentLog),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  const ann = slack.person('ann');
  const tell = createTell({ client, asBot: async () => ({ token: slack.botToken }) });
  const heard = () => ann.messages('@aiteam').filter(({ text }) => text === news.text).length;
  return { slack, heard, tell: () => tell('T0LOCAL', ann.id, news) };
}

test('a direct message that Slack slows down comes a little later, once', async () => {
  const { slack, tell, heard } = await start();
  slack.control.failNext('chat.postMessage', { kind: 'rate-limit', retryAfter: 1 });
  expect(await tell()).toBe(true);
  expect(heard()).toBe(1);
});

test('it is not waited for where Slack asks for long, and is not tried for ever', async () => {
  const { slack, tell, heard } = await start();
  slack.control.failNext('chat.postMessage', { kind: 'rate-limit', retryAfter: 60 });
  await expect(tell()).rejects.toThrow('rate-limit');
  slack.control.failNext('chat.postMessage', { kind: 'rate-limit', retryAfter: 1 }, 4);
  await expect(tell()).rejects.toThrow('rate-limit');
  expect(heard()).toBe(0);
});

test('where nobody knows whether it arrived, it is not sent a second time', async () => {
  const { slack, tell, heard } = await start();
  slack.control.failNext('chat.postMessage', 'lost');
  await expect(tell()).rejects.toThrow();
  expect(heard()).toBe(1);
});
