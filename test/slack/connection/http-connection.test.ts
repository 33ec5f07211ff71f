import { expect, test } from 'vitest';
import type { HttpRequest } from '../../../src/http/route.ts';
import { createHttpConnection } from '../../../src/slack/connection/http-connection.ts';
import type { Delivery, Receive } from '../../../src/slack/intake/delivery.ts';
import { signingSecret } from '../../support/http-app.ts';
import { aCommandRequest, anEventRequest, type SignedRequest } from '../../support/signed-request.ts';
import { silentLog } from '../../support/silent-log.ts';

async function startConnection(receive: Receive | undefined) {
  const connection = createHttpConnection(signingSecret, { log: silentLog });
  if (receive) await connection.start(receive);
  const route = connection.routes.get('POST /slack/events');
  const ask = ({ headers, body }: SignedRequest) => {
    const request: HttpRequest = { headers, body: Buffer.from(body), query: new URLSearchParams() };
    return route?.(request);
  };
  return { ...connection, ask };
}

const answering =
  (answer?: unknown): Receive =>
  async ({ acknowledge }) =>
    acknowledge(answer);

test.each([
  ['nothing', undefined, '', undefined],
  ['an empty text', '', '', undefined],
  ['a text', 'One moment', 'One moment', undefined],
  ['a message', { text: 'Hello' }, '{"text":"Hello"}', 'application/json; charset=utf-8'],
  [
    'errors beside inputs',
    { response_action: 'errors', errors: { b: 'Too long' } },
    '{"response_action":"errors","errors":{"b":"Too long"}}',
    'application/json; charset=utf-8',
  ],
])('what is acknowledged with %s is answered with it', async (_, answer, body, type) => {
  const { ask } = await startConnection(answering(answer));
  const answered = await ask(aCommandRequest(''));
  expect(answered).toMatchObject({ status: 200, ...(type ? { type } : {}) });
  expect(String(answered?.body)).toBe(body);
});

test('what is not taken is answered with 503, so that Slack brings it again', async () => {
  const { ask } = await startConnection(async ({ refuse }) => refuse());
  const answer = await ask(anEventRequest({ type: 'app_home_opened' }));
  expect(answer).toMatchObject({ status: 503 });
  expect(answer).not.toHaveProperty('headers.x-slack-no-retry');
});

test('the same before the start, after a stop, and where taking it in fails', async () => {
  const event = anEventRequest({ type: 'app_home_opened' });
  expect(await (await startConnection(undefined)).ask(event)).toMatchObject({ status: 503 });
  const { ask, stop, isConnected } = await startConnection(answering());
  expect(isConnected()).toBe(true);
  await stop();
  expect(isConnected()).toBe(false);
  expect(await ask(event)).toMatchObject({ status: 503 });
  const failing = await startConnection(async () => {
    throw new Error('not loaded');
  });
  expect(await failing.ask(event)).toMatchObject({ status: 503 });
});

test('only the first acknowledgement counts', async () => {
  const { ask } = await startConnection(async ({ acknowledge, refuse }) => {
    acknowledge('first');
    acknowledge('second');
    refuse();
  });
  expect(await ask(aCommandRequest(''))).toMatchObject({ status: 200, body: 'first' });
});

test.each([
  [
    { 'x-slack-retry-num': '2', 'x-slack-retry-reason': 'http_timeout' },
    { num: 2, reason: 'http_timeout' },
  ],
  [{ 'x-slack-retry-num': '1' }, { num: 1, reason: undefined }],
  [{ 'x-slack-retry-num': '-1' }, undefined],
  [{ 'x-slack-retry-num': '1, 2' }, undefined],
  [{ 'x-slack-retry-reason': 'http_timeout' }, undefined],
])('that it is a repetition is read from headers %j', async (headers, retry) => {
  const deliveries: Delivery[] = [];
  const { ask } = await startConnection(async (delivery) => {
    deliveries.push(delivery);
    delivery.acknowledge();
  });
  const event = anEventRequest({ type: 'app_home_opened' });
  await ask({ ...event, headers: { ...event.headers, ...headers } });
  expect(deliveries[0]?.retry).toEqual(retry);
});

test('nothing is served without a secret', () => {
  expect(() => createHttpConnection('', { log: silentLog })).toThrow('empty');
});
