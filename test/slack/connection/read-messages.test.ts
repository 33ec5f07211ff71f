import { setTimeout as wait } from 'node:timers/promises';
import { SocketModeClient } from '@slack/socket-mode';
import { describe, expect, test } from 'vitest';
import { readMessages } from '../../../src/slack/connection/read-messages.ts';
import { slackLogger } from '../../../src/slack/connection/slack-logger.ts';
import type { Delivery } from '../../../src/slack/intake/delivery.ts';
import { silentLog } from '../../support/silent-log.ts';

/** A client with nothing but the screen in front of a reader that notes what it was given. */
function screenedClient(receive: (delivery: Delivery) => Promise<void> = async () => {}) {
  const client = new SocketModeClient({ appToken: 'xapp-1', logger: slackLogger(silentLog) });
  const passed: unknown[] = [];
  const received: Delivery[] = [];
  const acknowledged: unknown[] = [];
  client.removeAllListeners('ws_message');
  client.on('ws_message', async (data: unknown) => void passed.push(data));
  Object.assign(client, {
    send: async (id: string, payload: unknown) => void acknowledged.push([id, payload]),
  });
  const noteAndReceive = async (delivery: Delivery) => {
    received.push(delivery);
    await receive(delivery);
  };
  readMessages(client, noteAndReceive, silentLog);
  return {
    receive: (data: unknown, isBinary = false) => client.emit('ws_message', data, isBinary),
    passed,
    received,
    acknowledged,
  };
}

const event = { envelope_id: 'e1', type: 'events_api', payload: { event: { type: 'app_home_opened' } } };
const farewell = { type: 'disconnect', reason: 'refresh_requested' };

describe('a message from Slack', () => {
  test.each([
    ['a greeting', { type: 'hello' }],
    ['a farewell', farewell],
  ])('that is %s is passed on as it is', async (_, message) => {
    const { receive, passed, received } = screenedClient();
    const text = JSON.stringify(message);
    receive(text);
    await expect.poll(() => passed).toEqual([text]);
    expect(received).toEqual([]);
  });

  test.each([
    ['an event', event],
    ['a command', { envelope_id: 'e1', type: 'slash_commands', payload: { command: '/aiteam' } }],
    ['a click', { envelope_id: 'e1', type: 'interactive', payload: { type: 'block_actions' } }],
    ['an envelope of an unknown type', { ...event, type: 'telepathy' }],
    ['an envelope with nothing in it', { ...event, payload: null }],
  ])('that is %s is taken in, with its text', (_, message) => {
    const { receive, passed, received } = screenedClient();
    receive(JSON.stringify(message));
    expect(received).toMatchObject([{ payload: message.payload, text: JSON.stringify(message.payload) }]);
    expect(passed).toEqual([]);
  });

  test.each([
    ['null', 'null', false],
    ['no JSON', '{', false],
    ['nothing', '', false],
    ['binary', new Uint8Array([1, 2]), true],
    ['an envelope without a name', JSON.stringify({ type: 'events_api', payload: {} }), false],
  ])('that is %s is left out', (_, data, isBinary) => {
    const { receive, passed, received, acknowledged } = screenedClient();
    receive(data, isBinary);
    expect([passed, received, acknowledged]).toEqual([[], [], []]);
  });

  test('that cannot be taken in ends nothing', async () => {
    const { receive, received } = screenedClient(async () => {
      throw new Error('broken');
    });
    receive(JSON.stringify(event));
    receive(JSON.stringify(event));
    await expect.poll(() => received).toHaveLength(2);
  });

  test('that was brought before says how often, and why', () => {
    const { receive, received } = screenedClient();
    receive(JSON.stringify({ ...event, retry_attempt: 2, retry_reason: 'timeout' }));
    expect(received).toMatchObject([{ retry: { num: 2, reason: 'timeout' } }]);
  });
});

test('Slack hears one acknowledgement of each envelope, under its name', () => {
  const { receive, received, acknowledged } = screenedClient();
  receive(JSON.stringify(event));
  received[0]?.acknowledge({ text: 'yes' });
  received[0]?.acknowledge();
  receive(JSON.stringify({ ...event, envelope_id: 'e2' }));
  received[1]?.acknowledge();
  expect(acknowledged).toEqual([
    ['e1', { text: 'yes' }],
    ['e2', {}],
  ]);
});

test('it is not hung up on Slack before what came over the connection is acknowledged', async () => {
  const { receive, received, passed } = screenedClient();
  receive(JSON.stringify(event));
  receive(JSON.stringify({ ...event, envelope_id: 'e2' }));
  receive(JSON.stringify(farewell));
  received[0]?.acknowledge();
  await wait(50);
  expect(passed).toEqual([]);
  received[1]?.refuse();
  await expect.poll(() => passed).toHaveLength(1);
});
