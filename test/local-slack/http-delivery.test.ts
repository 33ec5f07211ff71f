import { createHmac } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { signatureOf } from '../../src/local-slack/delivery/signing.ts';
import { httpManifest, signingSecret, startHttpApp } from '../support/http-app.ts';
import { outcomeOf, startSampleSlack, webClient } from '../support/sample-app.ts';
import { button, input, modal, textInput } from './builders.ts';

const begin = async () => {
  const app = await startHttpApp();
  const slack = await startSampleSlack({
    manifest: httpManifest,
    delivery: { kind: 'http', baseUrl: app.url, signingSecret },
  });
  return { app, slack, ann: slack.person('ann'), client: webClient(slack) };
};

test.each([
  [
    signingSecret,
    '1795190400',
    'command=%2Faiteam&text=help&user_id=U0USER00001',
    'v0=7451c0f48d550507bbd846b33ede66ef895617e0745a9fa2806663fae7cef1e3',
  ],
])('a signature is what Slack’s rule makes it', (secret, timestamp, body, signature) => {
  expect(signatureOf(secret, timestamp, body)).toBe(signature);
});

describe('each kind goes to its address, signed', () => {
  test('a command as form fields', async () => {
    const { app, ann } = await begin();
    app.answerWith(() => ({ body: 'plain words' }));
    await ann.types('#ai-team', '/plain two words');
    const { path, headers = {}, body, payload } = app.received[0] ?? {};
    expect([path, headers['content-type']]).toEqual(['/commands', 'application/x-www-form-urlencoded']);
    expect(payload).toMatchObject({ command: '/plain', text: 'two words', is_enterprise_install: 'false' });
    const timestamp = String(headers['x-slack-request-timestamp']);
    expect(Math.abs(Date.now() / 1000 - Number(timestamp))).toBeLessThan(30);
    const expected = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
    expect(headers['x-slack-signature']).toBe(`v0=${expected}`);
    expect(await ann.sees()).toBe('plain words');
  });

  test('an interaction as a form field with JSON, an event as JSON, a search to the address for options', async () => {
    const { app, ann, client } = await begin();
    const select = {
      type: 'external_select' as const,
      action_id: 'who',
      min_query_length: 0,
      placeholder: { type: 'plain_text' as const, text: 'Who' },
    };
    await client.chat.postMessage({
      channel: 'C0AITEAM',
      text: 'press',
      blocks: [{ type: 'actions', elements: [button('Press'), select] }],
    });
    await ann.clicks('Press');
    app.answerWith(() => ({
      body: { options: [{ text: { type: 'plain_text', text: 'Ana' }, value: 'ana' }] },
    }));
    expect(await ann.searches('Who', 'an')).toEqual(['Ana']);
    await ann.opensHome();
    await vi.waitUntil(() => app.received.length === 4);
    expect(app.received.map(({ path, payload }) => [path, payload.type])).toEqual([
      ['/events', 'event_callback'],
      ['/interactions', 'block_actions'],
      ['/options', 'block_suggestion'],
      ['/events', 'event_callback'],
    ]);
  });
});

test('the answer to a submission is read from the body', async () => {
  const { app, ann, client } = await begin();
  await ann.types('#ai-team', '/plain');
  const { trigger_id } = app.received[0]?.payload ?? {};
  const blocks = [input('Name', textInput({ initial_value: 'x' }), { block_id: 'name' })];
  const submit = { type: 'plain_text' as const, text: 'Go' };
  await client.views.open({ trigger_id, view: modal({ blocks, submit }) });
  app.answerWith(() => ({ body: { response_action: 'errors', errors: { name: 'Not this one' } } }));
  expect(await ann.submits()).toEqual({ Name: 'Not this one' });
  app.answerWith(() => ({ body: 'ok' }));
  await ann.submits();
  expect(ann.modal()).toMatchObject({ trouble: 'We had some trouble connecting. Try again?' });
  app.answerWith(() => ({}));
  await ann.submits();
  expect(ann.modal()).toBeNull();
});

describe('a command that is not answered well is reported by Slackbot', () => {
  test.each([
    [404, 'with the error "http_client_error"'],
    [500, 'with the error "http_service_error"'],
  ])('HTTP %i', async (status, words) => {
    const { app, ann } = await begin();
    app.answerWith(() => ({ status }));
    await ann.types('#ai-team', '/plain');
    expect(await ann.sees()).toBe(`/plain failed ${words}`);
  });

  test('silence', async () => {
    const { app, slack, ann } = await begin();
    app.answerWith('silence');
    slack.control.setAckDeadline(50);
    await ann.types('#ai-team', '/plain');
    expect(await ann.sees()).toBe('/plain failed because the app did not respond');
    await vi.waitUntil(() => app.cutOff() === 1);
  });

  test('nobody at the address, until the app is where it is looked for', async () => {
    const { app, slack, ann } = await begin();
    slack.control.deliverTo('http://127.0.0.1:1');
    await ann.types('#ai-team', '/plain');
    expect(await ann.sees()).toBe('/plain failed with the error "dispatch_failed"');
    expect(ann.snapshot().isAppConnected).toBe(false);
    slack.control.deliverTo(app.url);
    await ann.types('#ai-team', '/plain');
    expect(app.received).toHaveLength(1);
  });
});

describe('an event that is not taken comes again', () => {
  const retries = (app: { readonly received: readonly { readonly headers: object }[] }) =>
    app.received.map(({ headers }) => [
      Reflect.get(headers, 'x-slack-retry-num'),
      Reflect.get(headers, 'x-slack-retry-reason'),
    ]);

  test('three times, with a count and the reason', async () => {
    const { app, slack, ann } = await begin();
    app.answerWith(() => ({ status: 500 }));
    await ann.opensHome();
    await vi.waitUntil(() => app.received.length === 2, 3000);
    for (const [count, ms] of [
      [3, 60_000],
      [4, 300_000],
    ] as const) {
      await vi.waitFor(() => {
        slack.control.advance(ms);
        expect(app.received.length).toBe(count);
      });
    }
    slack.control.advance(3_600_000);
    expect(retries(app)).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_error'],
      ['3', 'http_error'],
    ]);
    expect(new Set(app.received.map(({ payload }) => payload.event_id)).size).toBe(1);
  });

  test('after silence, and after too many redirects', async () => {
    const { app, slack, ann } = await begin();
    slack.control.setAckDeadline(50);
    app.answerWith('silence');
    await ann.opensHome();
    await vi.waitUntil(() => app.received.length === 2, 3000);
    expect(retries(app).at(-1)).toEqual(['1', 'http_timeout']);
    slack.control.setAckDeadline(3000);
    app.answerWith(({ path }) => ({ status: 302, headers: { location: path } }));
    await ann.opensHome();
    await vi.waitUntil(() => retries(app).some(([, reason]) => reason === 'too_many_redirects'), 3000);
  });

  test('but not where the app forbids it', async () => {
    const { app, slack, ann } = await begin();
    app.answerWith(() => ({ status: 500, headers: { 'x-slack-no-retry': '1' } }));
    await ann.opensHome();
    await vi.waitUntil(() => slack.control.requests().length === 1);
    slack.control.advance(3_600_000);
    expect(app.received).toHaveLength(1);
  });
});

test('the addresses are asked for the challenge and for ssl_check', async () => {
  const { app, slack } = await begin();
  expect(await slack.control.checkAddresses()).toMatchObject({ ok: false });
  app.answerWith(({ payload }) => ({ body: { challenge: payload.challenge ?? '' } }));
  expect(await slack.control.checkAddresses()).toEqual({ ok: true });
  expect(app.received.at(-1)).toMatchObject({ path: '/commands', payload: { ssl_check: '1' } });
});

test('over HTTP there is no Socket Mode', async () => {
  const { slack } = await begin();
  const open = webClient(slack, slack.appToken).apps.connections.open();
  expect(await outcomeOf(open)).toBe('socket_mode_not_enabled');
});

test('faults of frames meet requests, too', async () => {
  const { app, slack, ann } = await begin();
  slack.control.faultFrames({ fault: 'double', direction: 'to-app', type: 'slash_commands' });
  await ann.types('#ai-team', '/plain');
  await vi.waitUntil(() => app.received.length === 2);
  slack.control.setAckDeadline(50);
  slack.control.faultFrames({ fault: 'drop', direction: 'to-app', type: 'slash_commands' });
  await ann.types('#ai-team', '/plain');
  expect(app.received).toHaveLength(2);
});

test('the rig can be asked for it over HTTP', async () => {
  const { app, slack, ann } = await begin();
  const ask = async (act: object) => {
    const response = await fetch(`${slack.url}control/rig`, { method: 'POST', body: JSON.stringify(act) });
    return response.json();
  };
  expect(await ask({ kind: 'replay' })).toEqual({
    ok: false,
    problem: 'There is no such request to replay.',
  });
  for (const act of [
    { kind: 'forge-next', forgery: { what: 'shifted-time', seconds: 600 } },
    { kind: 'deliver-to', baseUrl: app.url },
  ])
    expect(await ask(act)).toEqual({ ok: true });
  await ann.types('#ai-team', '/plain');
  const ahead = Number(app.received[0]?.headers['x-slack-request-timestamp']) - Date.now() / 1000;
  expect(ahead).toBeGreaterThan(500);
  expect(await ask({ kind: 'replay' })).toEqual({ ok: true });
  const requests = await fetch(`${slack.url}control/requests`);
  expect(await requests.json()).toHaveLength(2);
});
