import { SocketModeClient } from '@slack/socket-mode';
import { describe, expect, test } from 'vitest';
import { screenMessages } from '../../../src/slack/connection/screen-messages.ts';
import { slackLogger } from '../../../src/slack/connection/slack-logger.ts';
import { silentLog } from '../../support/silent-log.ts';

/** A client with nothing but the screen and a reader that notes what it was given. */
function screenedClient(read: (data: unknown) => Promise<void> = async () => {}) {
  const client = new SocketModeClient({ appToken: 'xapp-1', logger: slackLogger(silentLog) });
  const passed: unknown[] = [];
  const acknowledged: string[] = [];
  client.removeAllListeners('ws_message');
  client.on('ws_message', async (data: unknown) => {
    passed.push(data);
    await read(data);
  });
  Object.assign(client, { send: async (id: string) => void acknowledged.push(id) });
  screenMessages(client, silentLog);
  return {
    receive: (data: unknown, isBinary = false) => client.emit('ws_message', data, isBinary),
    passed,
    acknowledged,
  };
}

const event = { envelope_id: 'e1', type: 'events_api', payload: { event: { type: 'app_home_opened' } } };

describe('a message from Slack', () => {
  test.each([
    ['a greeting', { type: 'hello' }],
    ['a farewell', { type: 'disconnect', reason: 'refresh_requested' }],
    ['an event', event],
    ['a command', { envelope_id: 'e1', type: 'slash_commands', payload: { command: '/aiteam' } }],
    ['a click', { envelope_id: 'e1', type: 'interactive', payload: { type: 'block_actions' } }],
  ])('that is %s is passed on as it is', (_, message) => {
    const { receive, passed, acknowledged } = screenedClient();
    const text = JSON.stringify(message);
    receive(text);
    expect(passed).toEqual([text]);
    expect(acknowledged).toEqual([]);
  });

  test.each([
    ['an event without an event', { ...event, payload: { type: 'app_rate_limited' } }],
    ['an event without a payload', { ...event, payload: null }],
    ['an unknown type', { ...event, type: 'telepathy' }],
  ])('with %s is acknowledged and left out', (_, message) => {
    const { receive, passed, acknowledged } = screenedClient();
    receive(JSON.stringify(message));
    expect(passed).toEqual([]);
    expect(acknowledged).toEqual(['e1']);
  });

  test.each([
    ['null', 'null', false],
    ['no JSON', '{', false],
    ['nothing', '', false],
    ['binary', new Uint8Array([1, 2]), true],
  ])('that is %s is left out', (_, data, isBinary) => {
    const { receive, passed, acknowledged } = screenedClient();
    receive(data, isBinary);
    expect([passed, acknowledged]).toEqual([[], []]);
  });

  test('that the client fails to read ends nothing', async () => {
    const { receive, passed } = screenedClient(async () => {
      throw new Error('broken');
    });
    receive(JSON.stringify(event));
    receive(JSON.stringify(event));
    await expect.poll(() => passed).toHaveLength(2);
  });
});
