import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import { randomFrom, seedOfRun } from '../support/seeded-random.ts';
import { type SocketProxy, startSocketProxy } from '../support/socket-proxy.ts';

const envelopes: readonly object[] = [
  { type: 'hello', num_connections: 1 },
  {
    type: 'events_api',
    envelope_id: 'e1',
    payload: {
      type: 'event_callback',
      team_id: 'T0LOCAL',
      event_id: 'Ev0001',
      event: { type: 'app_home_opened', user: 'U0BEN', channel: 'D0BEN', tab: 'home' },
    },
  },
  {
    type: 'slash_commands',
    envelope_id: 'e1',
    payload: { command: '/aiteam', text: 'status', team_id: 'T0LOCAL', user_id: 'U0BEN', channel_id: 'C1' },
  },
  {
    type: 'interactive',
    envelope_id: 'e1',
    payload: {
      type: 'block_actions',
      user: { id: 'U0BEN' },
      team: { id: 'T0LOCAL' },
      actions: [{ action_id: 'show-raci', block_id: 'b', value: 'v' }],
    },
  },
  {
    type: 'interactive',
    envelope_id: 'e1',
    payload: {
      type: 'view_submission',
      user: { id: 'U0BEN' },
      team: { id: 'T0LOCAL' },
      view: { id: 'V1', callback_id: 'next-hire', blocks: [], state: { values: {} } },
    },
  },
];

const oddities: readonly unknown[] = [
  null,
  0,
  -1,
  '',
  'x',
  [],
  {},
  true,
  1e308,
  '\u0000',
  '__proto__',
  [null],
];

/** Something else in the place of one value, anywhere in it. */
function disturb(value: unknown, random: () => number): unknown {
  const oddity = () => oddities[Math.floor(random() * oddities.length)];
  if (typeof value !== 'object' || value === null || random() < 0.15) return oddity();
  const entries = Object.entries(value);
  const place = Math.floor(random() * entries.length);
  const changed = entries.flatMap(([name, inner], index): [string, unknown][] => {
    if (index !== place) return [[name, inner]];
    return random() < 0.2 ? [] : [[name, disturb(inner, random)]];
  });
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
}

test('a thousand malformed frames leave the program alive, and the next good one is handled', async () => {
  const seed = seedOfRun();
  const random = randomFrom(seed);
  let proxy: SocketProxy | undefined;
  const { person, slack } = await startTestProgram({
    through: async (real) => {
      proxy = await startSocketProxy(real);
      return proxy.apiUrl;
    },
  });
  for (let count = 0; count < 1000; count += 1) {
    const envelope = envelopes[count % envelopes.length];
    const text = JSON.stringify(disturb(envelope, random));
    const cut = text.slice(0, Math.floor(random() * text.length));
    const bytes = Uint8Array.from({ length: 20 }, () => Math.floor(random() * 256));
    proxy?.send(random() < 0.1 ? cut : random() < 0.05 ? bytes : text);
  }
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam');
  await ann.sees('Whom to hire next');
  expect(slack.control.snapshot('ann').isAppConnected, `seed ${seed}`).toBe(true);
});
