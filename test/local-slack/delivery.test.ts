import { expect, test, vi } from 'vitest';
import {
  connectSampleApp,
  outcomeOf,
  sampleManifest,
  startSampleSlack,
  webClient,
} from '../support/sample-app.ts';
import { modal } from './builders.ts';

test('an address for a connection serves once', async () => {
  const slack = await startSampleSlack();
  const { url = '' } = await webClient(slack, slack.appToken).apps.connections.open();
  const connect = () =>
    new Promise((resolve) => {
      const socket = new WebSocket(url);
      socket.onmessage = ({ data }) => {
        resolve(JSON.parse(String(data)).type);
        socket.close();
      };
      socket.onerror = () => resolve('refused');
    });
  expect(await connect()).toBe('hello');
  expect(await connect()).toBe('refused');
});

test('a connection over which the app sends more than Slack takes at once is closed', async () => {
  const slack = await startSampleSlack();
  const { url = '' } = await webClient(slack, slack.appToken).apps.connections.open();
  const socket = new WebSocket(url);
  const closed = new Promise((resolve) => {
    socket.onclose = ({ code }) => resolve(code);
  });
  socket.onopen = () => {
    socket.send(JSON.stringify({ envelope_id: 'of nothing', payload: { text: '.'.repeat(20_480) } }));
  };
  expect(await closed).toBe(1009);
});

test('Socket Mode has to be on in the manifest', async () => {
  const manifest = {
    ...sampleManifest,
    settings: { ...sampleManifest.settings, socket_mode_enabled: false },
  };
  const slack = await startSampleSlack({ manifest });
  const open = webClient(slack, slack.appToken).apps.connections.open();
  expect(await outcomeOf(open)).toBe('socket_mode_not_enabled');
});

test('a command arrives as Slack sends it', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  await slack.person('ann').types('#ai-team', '/plain  two  words & @ana');
  expect(app.received).toMatchObject([
    {
      type: 'slash_commands',
      body: {
        command: '/plain',
        text: 'two  words & @ana',
        user_id: 'U0ANN',
        user_name: 'ann',
        channel_id: 'C0AITEAM',
        channel_name: 'ai-team',
        team_id: 'T0LOCAL',
        is_enterprise_install: 'false',
      },
    },
  ]);
});

test('names arrive as ids where the manifest asks for it', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  await slack
    .person('ann')
    .types('#leadership', '/escaped @ana in #random, not #leadership or @nobody & <b>');
  expect(app.received[0]?.body).toMatchObject({
    text: '<@U0ANA|ana> in <#C0RANDOM|random>, not <#C0LEADERSHIP|> or @nobody &amp; &lt;b&gt;',
    channel_name: 'privategroup',
  });
});

test('a command can be run in a direct message', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  await slack.person('ann').types('@ben', '/plain');
  expect(app.received[0]?.body.channel_name).toBe('directmessage');
});

test('a command that nobody registered is refused in the composer', async () => {
  const slack = await startSampleSlack();
  await expect(slack.person('ann').types('#ai-team', '/nope')).rejects.toThrow(
    '/nope is not a valid command. Type / to see those that are.',
  );
});

test('a command fails when no app ever connects', async () => {
  const slack = await startSampleSlack({ holdMs: 50 });
  const ann = slack.person('ann');
  await ann.types('#ai-team', '/plain');
  expect(await ann.sees()).toBe('/plain failed because the app did not respond');
});

test('an acknowledgement in the channel shows what was typed, too', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  app.answerWith(() => ({ text: 'Hello all', response_type: 'in_channel' }));
  await slack.person('ann').types('#ai-team', '/plain hi');
  const seen = slack.person('ben').messages('#ai-team').slice(-2);
  expect(seen.map(({ authorId, text }) => [authorId, text])).toEqual([
    ['U0ANN', '/plain hi'],
    ['U0BOT', 'Hello all'],
  ]);
});

test('an acknowledgement with blocks that Slack refuses is a failure that Slackbot reports', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  app.answerWith(() => ({ blocks: [{ type: 'section' }] }));
  await slack.person('ann').types('#ai-team', '/plain');
  expect(await slack.person('ann').sees()).toBe('/plain failed with the error "invalid_blocks"');
});

test('a response URL serves five times, for thirty minutes', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  const ann = slack.person('ann');
  const respond = async (index: number) => {
    const body = JSON.stringify({ text: 'again' });
    return (await fetch(app.received[index]?.body.response_url, { method: 'POST', body })).status;
  };
  await ann.types('#ai-team', '/plain');
  const statuses: number[] = [];
  for (let count = 0; count < 6; count += 1) statuses.push(await respond(0));
  expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
  await ann.types('#ai-team', '/plain');
  slack.control.advance(30 * 60_000 + 1);
  expect(await respond(1)).toBe(404);
});

test('an event that is not acknowledged comes again, with a count', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  slack.control.setAckDeadline(50);
  app.answerWith('silence');
  await slack.person('ann').opensHome();
  await vi.waitUntil(() => app.received.length === 2, 3000);
  app.answerWith(() => undefined);
  await vi.waitFor(() => {
    slack.control.advance(60_000);
    expect(app.received.length).toBe(3);
  });
  const events = slack.control.frames().filter(({ message }) => message.type === 'events_api');
  expect(events.map(({ message }) => message.retry_attempt)).toEqual([0, 1, 2]);
  expect(new Set(app.received.map(({ body }) => body.event_id)).size).toBe(1);
  expect(app.received[0]?.body.event).toMatchObject({ type: 'app_home_opened', user: 'U0ANN', tab: 'home' });
});

test('events come for what the manifest subscribes to, and a mention makes two', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  await slack.person('ann').types('#ai-team', 'hello @sample');
  await slack.person('ann').types('#general', 'not heard');
  await slack.person('ann').invites('sample', '#random');
  await vi.waitUntil(() => app.received.length >= 3);
  expect(app.received.map(({ body }) => body.event.type)).toEqual([
    'message',
    'app_mention',
    'member_joined_channel',
  ]);
  expect(app.received[0]?.body.event).toMatchObject({ text: 'hello <@U0BOT>', channel_type: 'channel' });
});

test('the app comes back after a disconnect and after a dropped connection', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  const { isAppConnected } = { isAppConnected: () => slack.person('ann').snapshot().isAppConnected };
  for (const cut of [() => slack.control.disconnect('warning'), () => slack.control.dropConnections()]) {
    cut();
    await vi.waitUntil(() => !isAppConnected());
    await vi.waitUntil(isAppConnected, 5000);
  }
  await slack.person('ann').types('#ai-team', '/plain');
  expect(app.received).toHaveLength(1);
});

test('a trigger begins to age when it is sent', async () => {
  const slack = await startSampleSlack();
  const typed = slack.person('ann').types('#ai-team', '/plain');
  slack.control.advance(3500);
  const app = await connectSampleApp(slack);
  await typed;
  const trigger_id = app.received[0]?.body.trigger_id;
  expect(await outcomeOf(app.client.views.open({ trigger_id, view: modal() }))).toBe('ok');
});

test('an app whose pings are not answered comes back by itself', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  slack.control.ignorePings(true);
  const hellos = () => slack.control.frames().filter(({ message }) => message.type === 'hello').length;
  await vi.waitUntil(() => hellos() === 2, 5000);
  slack.control.ignorePings(false);
  await vi.waitUntil(() => slack.person('ann').snapshot().isAppConnected, 5000);
  await slack.person('ann').types('#ai-team', '/plain');
  expect(app.received).toHaveLength(1);
});

test('an eleventh connection is sent away', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack, slack.appToken);
  const first: string[] = [];
  for (let count = 0; count < 11; count += 1) {
    const { url = '' } = await client.apps.connections.open();
    const socket = new WebSocket(url);
    first.push(
      await new Promise((resolve) => {
        socket.onmessage = ({ data }) => resolve(JSON.parse(String(data)).type);
      }),
    );
  }
  expect(first).toEqual([...Array(10).fill('hello'), 'disconnect']);
});
