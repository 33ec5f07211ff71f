import { App, HTTPReceiver } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import { httpManifest, signingSecret } from '../support/http-app.ts';
import { quiet, startSampleSlack } from '../support/sample-app.ts';

/** An unmodified Bolt app behind HTTP, which checks signatures. */
const startBolt = async () => {
  const slack = await startSampleSlack({ manifest: httpManifest, delivery: { kind: 'http', signingSecret } });
  const endpoints = ['/commands', '/interactions', '/options', '/events'];
  const receiver = new HTTPReceiver({ signingSecret, endpoints, logger: quiet });
  const heard: string[] = [];
  const app = new App({
    receiver,
    token: slack.botToken,
    botId: 'B0LOCAL',
    botUserId: slack.botUserId,
    clientOptions: { slackApiUrl: slack.apiUrl },
    logger: quiet,
    convoStore: false,
  });
  app.command('/plain', async ({ ack, command }) => {
    heard.push(command.text);
    await ack(`heard ${command.text}`);
  });
  const server = await app.start(0);
  onTestFinished(() => app.stop().then(() => undefined));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  slack.control.deliverTo(`http://127.0.0.1:${port}`);
  return { slack, ann: slack.person('ann'), heard };
};

test('an unmodified Bolt app takes what is signed, the challenge and ssl_check', async () => {
  const { slack, ann, heard } = await startBolt();
  await ann.types('#ai-team', '/plain one');
  expect(heard).toEqual(['one']);
  expect(await ann.sees()).toBe('heard one');
  expect(await slack.control.checkAddresses()).toEqual({ ok: true });
});

test.each([
  { what: 'wrong-signature' },
  { what: 'no-signature' },
  { what: 'changed-body' },
  { what: 'shifted-time', seconds: -301 },
] as const)('a request with $what is refused by an app that checks, once', async (forgery) => {
  const { slack, ann, heard } = await startBolt();
  slack.control.forgeNext(forgery);
  await ann.types('#ai-team', '/plain forged');
  expect(heard).toEqual([]);
  expect(slack.control.requests().at(-1)?.status).toBe(401);
  await ann.types('#ai-team', '/plain true');
  expect(heard).toEqual(['true']);
});

test('a request can be replayed byte for byte, which its signature does not prevent', async () => {
  const { slack, ann, heard } = await startBolt();
  await ann.types('#ai-team', '/plain again');
  expect(await slack.control.replay()).toEqual({ status: 200 });
  expect(heard).toEqual(['again', 'again']);
  const [first, second] = slack.control.requests();
  expect([second?.headers, second?.body]).toEqual([first?.headers, first?.body]);
});
