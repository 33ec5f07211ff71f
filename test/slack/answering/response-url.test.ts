import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { sendToResponseUrl } from '../../../src/slack/answering/response-url.ts';

const message = { text: 'Hello', blocks: [] };

async function serve(listener: RequestListener): Promise<{ url: string; host: string }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, url: `http://${host}/response/1` };
}

test('a message goes to a response URL for the person alone, and replaces nothing', async () => {
  let body = '';
  const { url, host } = await serve(async (request, response) => {
    for await (const chunk of request) body += chunk;
    response.end('ok');
  });
  expect(await sendToResponseUrl(url, message, [host])).toBe(true);
  expect(JSON.parse(body)).toEqual({ ...message, response_type: 'ephemeral', replace_original: false });
});

test.each([
  'https://evil.example/commands/1',
  'https://hooks.slack.com.evil.example/commands/1',
  'https://hooks.slack.com@evil.example/commands/1',
  'http://127.0.0.1:1/',
  'not a URL',
  '',
])('nothing is sent to %j, which is no host of Slack’s', async (url) => {
  expect(await sendToResponseUrl(url, message, ['hooks.slack.com'])).toBe(false);
});

test('a redirect is not followed', async () => {
  let visits = 0;
  const target = await serve((_, response) => {
    visits += 1;
    response.end('ok');
  });
  const { url, host } = await serve((_, response) => {
    response.writeHead(307, { location: target.url }).end();
  });
  expect(await sendToResponseUrl(url, message, [host])).toBe(false);
  expect(visits).toBe(0);
});

test.each([404, 500])('an answer of %i means that the message has to go another way', async (status) => {
  const { url, host } = await serve((_, response) => void response.writeHead(status).end());
  expect(await sendToResponseUrl(url, message, [host])).toBe(false);
});

test('a connection that is cut means that the message has to go another way', async () => {
  const { url, host } = await serve((request) => void request.socket.destroy());
  expect(await sendToResponseUrl(url, message, [host])).toBe(false);
});

test('an answer that breaks off, or never ends, counts once it has begun', async () => {
  const cut = await serve((_, response) => {
    response.writeHead(200, { 'content-length': 9 }).write('ok');
    setTimeout(() => response.destroy(), 20);
  });
  const endless = await serve((_, response) => void response.writeHead(200).write('ok'));
  expect(await sendToResponseUrl(cut.url, message, [cut.host])).toBe(true);
  expect(await sendToResponseUrl(endless.url, message, [endless.host], 100)).toBe(true);
  // Nothing may be thrown where nobody catches it.
  await new Promise((resolve) => setTimeout(resolve, 200));
});

test('a host that never answers is not waited for', async () => {
  const { url, host } = await serve(() => {});
  expect(await sendToResponseUrl(url, message, [host], 50)).toBe(false);
});
