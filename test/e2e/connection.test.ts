import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import { asksForTheNextHire } from '../support/questionnaire.ts';
import { type SocketProxy, startSocketProxy } from '../support/socket-proxy.ts';

async function startBehindProxy() {
  let proxy: SocketProxy | undefined;
  const program = await startTestProgram({
    through: async (slack) => {
      proxy = await startSocketProxy(slack);
      return proxy.apiUrl;
    },
  });
  if (!proxy) throw new Error('no proxy');
  return Object.assign(program, { proxy });
}

const envelope = { envelope_id: 'e1', accepts_response_payload: true };
const oddFrames: readonly [string, string | Uint8Array][] = [
  ['null', 'null'],
  ['a number', '7'],
  ['a list', '[]'],
  ['no JSON', 'hello {'],
  ['an empty text', ''],
  ['binary', new Uint8Array([0, 255, 1, 254])],
  ['an envelope without a type', JSON.stringify(envelope)],
  ['an envelope of an unknown type', JSON.stringify({ ...envelope, type: 'telepathy', payload: {} })],
  ['an event without a payload', JSON.stringify({ ...envelope, type: 'events_api' })],
  ['a payload that is null', JSON.stringify({ ...envelope, type: 'events_api', payload: null })],
  [
    'a payload without an event',
    JSON.stringify({ ...envelope, type: 'events_api', payload: { type: 'app_rate_limited' } }),
  ],
  ['an event that is null', JSON.stringify({ ...envelope, type: 'events_api', payload: { event: null } })],
  ['a command that is null', JSON.stringify({ ...envelope, type: 'slash_commands', payload: null })],
  ['a command without fields', JSON.stringify({ ...envelope, type: 'slash_commands', payload: {} })],
  [
    'a command of ours without a sender',
    JSON.stringify({ ...envelope, type: 'slash_commands', payload: { command: '/aiteam' } }),
  ],
  ['a click without anything', JSON.stringify({ ...envelope, type: 'interactive', payload: {} })],
  [
    'a click with no actions',
    JSON.stringify({ ...envelope, type: 'interactive', payload: { type: 'block_actions', actions: [] } }),
  ],
  [
    'a submission without a view',
    JSON.stringify({ ...envelope, type: 'interactive', payload: { type: 'view_submission' } }),
  ],
];

test('no frame that Slack might send ends the process or the connection', async () => {
  const { proxy, person, slack } = await startBehindProxy();
  const ann = person('ann');
  for (const [, frame] of oddFrames) proxy.send(frame);
  await ann.types('#ai-team', '/aiteam');
  await ann.sees('Whom to hire next');
  expect(slack.control.snapshot('ann').isAppConnected).toBe(true);
});

// Commands, clicks and submissions are not sent again; who caused one is told by Slack that the app did not answer.
test('events and envelopes that do not fit are acknowledged, so that they are not sent again', async () => {
  const { proxy } = await startBehindProxy();
  const refused = oddFrames.flatMap(([name, frame]) =>
    typeof frame === 'string' && /"events_api"|"telepathy"/.test(frame)
      ? [{ id: name, frame: frame.replace('"e1"', JSON.stringify(name)) }]
      : [],
  );
  expect(refused.length).toBeGreaterThan(3);
  for (const { frame } of refused) proxy.send(frame);
  await expect
    .poll(() => proxy.fromBot.map((frame) => JSON.parse(frame).envelope_id))
    .toEqual(refused.map(({ id }) => id));
});

test('after the connection is cut, also in the middle of a questionnaire, everything goes on', async () => {
  const { person, slack } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  slack.control.dropConnections();
  await expect.poll(() => slack.control.snapshot('ann').isAppConnected, { timeout: 10_000 }).toBe(true);
  await ann.submits();
  await ann.sees('Step 2 of 3');
});

test('after Slack asks to reconnect and then refuses at first, the bot is there again', async () => {
  const { person, slack } = await startTestProgram();
  slack.control.failNext('apps.connections.open', 'http-503');
  slack.control.disconnect();
  await expect
    .poll(() => slack.control.frames().filter(({ message }) => message.type === 'hello').length, {
      timeout: 15_000,
    })
    .toBe(2);
  await asksForTheNextHire(person('ann'));
});
