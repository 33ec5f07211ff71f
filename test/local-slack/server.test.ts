import { createServer, request } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startLocalSlack } from '../../src/local-slack/server.ts';
import { sampleManifest, startSampleSlack, webClient } from '../support/sample-app.ts';

const statusWith = (url: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('a port that is taken makes way for the next free one', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  onTestFinished(() => void other.close());
  const slack = await startSampleSlack({ port });
  expect(Number(new URL(slack.url).port)).toBeGreaterThan(port);
});

test('a manifest that is none stops the start with a sentence', async () => {
  await expect(startLocalSlack({ manifest: { features: {} }, port: 0 })).rejects.toThrow('app manifest');
});

test('stopping closes sockets and server within a second', async () => {
  const slack = await startLocalSlack({ manifest: sampleManifest, port: 0, page: false });
  const live = new WebSocket(`${slack.url.replace('http', 'ws')}control/live?user=U0ANN`);
  await new Promise((resolve) => live.once('message', resolve));
  const closed = new Promise((resolve) => live.once('close', resolve));
  const began = performance.now();
  await slack.stop();
  await closed;
  expect(performance.now() - began).toBeLessThan(1000);
  await expect(fetch(slack.url)).rejects.toThrow();
});

test.each([
  ['another Host', { host: 'evil.example' }, 403],
  ['another Origin', { origin: 'https://evil.example' }, 403],
  ['an opaque Origin', { origin: 'null' }, 403],
  ['localhost', { host: 'localhost:3000', origin: 'http://localhost:3000' }, 200],
])('a request with %s', async (_, headers, status) => {
  const slack = await startSampleSlack();
  expect(await statusWith(`${slack.url}control/snapshot?user=U0ANN`, headers)).toBe(status);
});

test.each([
  ['no JSON', 'hello'],
  ['an unknown kind', '{"kind":"dance","user":"U0ANN"}'],
  ['a missing field', '{"kind":"say","user":"U0ANN"}'],
  ['a field too many', '{"kind":"read","user":"U0ANN","channel":"C0AITEAM","extra":1}'],
])('an act with %s is refused with a reason', async (_, body) => {
  const slack = await startSampleSlack();
  const response = await fetch(`${slack.url}control/act`, { method: 'POST', body });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ ok: false, problem: expect.stringMatching(/./) });
});

test('requests of every odd kind leave the server running', async () => {
  const slack = await startSampleSlack();
  const odd: [string, RequestInit][] = [
    ['api/', {}],
    ['api/chat.postMessage?blocks=%', { method: 'POST', body: 'a=%E0%A4%A' }],
    ['api/views.open', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '[' }],
    ['response/none', { method: 'POST', body: 'x' }],
    ['control/nothing', {}],
    ['control/snapshot?user=nobody', {}],
    ['nothing/here', {}],
    ['link/', {}],
  ];
  for (const [path, init] of odd) await (await fetch(slack.url + path, init)).text();
  for (const path of ['link/?ticket=no', 'control/live?user=nobody', 'elsewhere']) {
    const socket = new WebSocket(`${slack.url.replace('http', 'ws')}${path}`);
    await new Promise((resolve) => socket.once('error', resolve));
  }
  expect(await webClient(slack).auth.test()).toMatchObject({ ok: true });
});

test('the live socket sends a snapshot at once and after each change', async () => {
  const slack = await startSampleSlack();
  const live = new WebSocket(`${slack.url.replace('http', 'ws')}control/live?user=U0ANN`);
  const seen: string[] = [];
  live.on('message', (snapshot) => seen.push(String(snapshot)));
  await vi.waitUntil(() => seen.length === 1);
  await slack.person('ben').types('#ai-team', 'good morning');
  await vi.waitUntil(() => seen.at(-1)?.includes('good morning'));
  live.close();
});

test('an act over HTTP does what it does in the page', async () => {
  const slack = await startSampleSlack();
  const response = await fetch(`${slack.url}control/act`, {
    method: 'POST',
    body: JSON.stringify({ kind: 'say', user: 'U0ANN', channel: 'C0AITEAM', text: 'over HTTP' }),
  });
  expect(await response.json()).toEqual({ ok: true });
  expect(slack.person('ben').messages('#ai-team').at(-1)?.text).toBe('over HTTP');
});

test('without the page its address holds nothing', async () => {
  const slack = await startSampleSlack();
  expect((await fetch(slack.url)).status).toBe(404);
});

test('a page that names nobody yet is the first person’s', async () => {
  const slack = await startSampleSlack();
  const response = await fetch(`${slack.url}control/snapshot`);
  expect(await response.json()).toMatchObject({ me: { name: 'ann' } });
});
