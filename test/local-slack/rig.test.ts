import { expect, test, vi } from 'vitest';
import type { Failure } from '../../src/local-slack/rig/faults.ts';
import type { TestSlack } from '../support/local-slack.ts';
import { connectSampleApp, outcomeOf, startSampleSlack, webClient } from '../support/sample-app.ts';

const post = (slack: TestSlack, given: object = {}) =>
  webClient(slack).chat.postMessage({ channel: 'C0AITEAM', text: 'once', ...given });

const failureOf = async (call: Promise<unknown>): Promise<Record<string, unknown>> => {
  try {
    await call;
    return { code: 'none' };
  } catch (error) {
    return error instanceof Error ? { ...error, message: error.message } : { error };
  }
};

const platform = 'slack_webapi_platform_error';
const network = 'slack_webapi_request_error';
const http = 'slack_webapi_http_error';

test.each<[string, Failure, object, number]>([
  ['an error code', { kind: 'error', code: 'not_allowed' }, { code: platform }, 0],
  ['an error after all', { kind: 'error', code: 'fatal_error', isPerformed: true }, { code: platform }, 1],
  ['a rate limit', { kind: 'rate-limit', retryAfter: 7 }, { retryAfter: 7 }, 0],
  ['a rate limit that names no time', { kind: 'rate-limit', retryAfter: null }, {}, 0],
  ['a rate limit of nonsense', { kind: 'rate-limit', retryAfter: 'soon' }, {}, 0],
  ['a server error', { kind: 'status', status: 502 }, { code: http, statusCode: 502 }, 0],
  [
    'a server error after all',
    { kind: 'status', status: 504, isPerformed: true },
    { code: http, statusCode: 504 },
    1,
  ],
  ['a redirect', { kind: 'status', status: 302, location: 'https://status.example/' }, {}, 0],
  ['an odd body', { kind: 'body', body: '<html>hello</html>' }, {}, 0],
  ['an odd body after all', { kind: 'body', body: '', isPerformed: true }, {}, 1],
  ['a reset', { kind: 'reset' }, { code: network }, 0],
  ['a lost answer', { kind: 'lost' }, { code: network }, 1],
  ['half an answer', { kind: 'cut' }, {}, 1],
  ['an answer that breaks off', { kind: 'broken-off' }, {}, 1],
])('a call can meet %s', async (_, failure, error, posts) => {
  const slack = await startSampleSlack();
  slack.control.failNext('chat.postMessage', failure);
  const met = await failureOf(post(slack));
  expect(met.code).not.toBe('none');
  expect(met).toMatchObject(error);
  expect(slack.control.accepted()).toHaveLength(posts);
  expect(await outcomeOf(post(slack))).toBe('ok');
});

test('a delayed answer belongs to a call that was carried out at once', async () => {
  const slack = await startSampleSlack();
  slack.control.failNext('chat.postMessage', { kind: 'delay', ms: 60_000 });
  const posted = post(slack);
  await vi.waitUntil(() => slack.control.accepted().length === 1);
  slack.control.advance(60_000);
  expect(await posted).toMatchObject({ ok: true });
});

test('faults for any method last until they are cleared, and those of a method come first', async () => {
  const slack = await startSampleSlack();
  slack.control.failNext('*', 'internal_error', Number.POSITIVE_INFINITY);
  slack.control.failNext('chat.postMessage', 'is_archived', 2);
  const outcomes: string[] = [];
  for (let count = 0; count < 3; count += 1) outcomes.push(await outcomeOf(post(slack)));
  expect(outcomes).toEqual(['is_archived', 'is_archived', 'internal_error']);
  expect(await outcomeOf(webClient(slack).auth.test())).toBe('internal_error');
  slack.control.clearFaults();
  expect(await outcomeOf(webClient(slack).auth.test())).toBe('ok');
});

test('the log says what was carried out, in order, even where the caller was told nothing', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  const metadata = { event_type: 'slot', event_payload: { key: 'k1' } };
  slack.control.failNext('chat.postMessage', 'lost');
  await failureOf(client.chat.postMessage({ channel: 'C0AITEAM', text: 'first', metadata }));
  const { ts = '' } = await client.chat.postMessage({ channel: 'U0ANN', text: 'second' });
  await client.chat.update({ channel: 'D0ANNBOT', ts, text: 'changed' });
  await outcomeOf(client.chat.postMessage({ channel: 'C0NONE', text: 'refused' }));
  expect(slack.control.accepted()).toMatchObject([
    { method: 'chat.postMessage', channel: 'C0AITEAM', text: 'first', metadata },
    { method: 'chat.postMessage', channel: 'D0ANNBOT', ts, text: 'second', metadata: null },
    { method: 'chat.update', channel: 'D0ANNBOT', ts, text: 'changed' },
  ]);
});

test('metadata are kept, and shown by history when it is asked for them', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  const metadata = { event_type: 'slot', event_payload: { key: 'k1' } };
  await client.chat.postMessage({ channel: 'C0AITEAM', text: 'with', metadata });
  const newest = async (include_all_metadata: boolean) =>
    (await client.conversations.history({ channel: 'C0AITEAM', include_all_metadata, limit: 1 }))
      .messages?.[0];
  expect(await newest(true)).toMatchObject({ metadata });
  expect(await newest(false)).not.toHaveProperty('metadata');
});

test.each([
  ['no object', 'text', 'invalid_metadata_format'],
  ['no type', { event_payload: {} }, 'invalid_metadata_schema'],
  ['a payload that is no object', { event_type: 'a', event_payload: 'b' }, 'invalid_metadata_schema'],
])('metadata with %s are refused', async (_, metadata, error) => {
  const slack = await startSampleSlack();
  const call = webClient(slack).apiCall('chat.postMessage', { channel: 'C0AITEAM', text: 'x', metadata });
  expect(await outcomeOf(call)).toBe(error);
});

test('history can lag behind', async () => {
  const slack = await startSampleSlack();
  slack.control.turn({ historyLagMs: 30_000 });
  await post(slack);
  const texts = async () =>
    (await webClient(slack).conversations.history({ channel: 'C0AITEAM' })).messages?.map(({ text }) => text);
  expect(await texts()).not.toContain('once');
  slack.control.advance(30_000);
  expect(await texts()).toContain('once');
});

test('posts can be held to one a second in each channel, after a burst', async () => {
  const slack = await startSampleSlack();
  slack.control.turn({ postPace: { burst: 2, everyMs: 1000 } });
  await post(slack);
  await post(slack);
  await expect(post(slack)).rejects.toMatchObject({ retryAfter: 1 });
  expect(await outcomeOf(post(slack, { channel: 'U0ANN' }))).toBe('ok');
  slack.control.advance(1000);
  expect(await outcomeOf(post(slack))).toBe('ok');
  await expect(post(slack)).rejects.toMatchObject({ retryAfter: 1 });
  slack.control.turn({ postPace: null });
  expect(await outcomeOf(post(slack))).toBe('ok');
});

test('without a word it is one a second in each channel, after a burst of ten', async () => {
  const slack = await startSampleSlack({ now: () => Date.UTC(2026, 10, 23) });
  for (let count = 0; count < 10; count += 1) await post(slack);
  await expect(post(slack)).rejects.toMatchObject({ retryAfter: 1 });
  slack.control.advance(1000);
  expect(await outcomeOf(post(slack))).toBe('ok');
});

test('a method can be held to so many calls a minute, and the others go on', async () => {
  const slack = await startSampleSlack();
  slack.control.turn({ callsPerMinute: { 'users.list': 2 } });
  const list = () => webClient(slack).users.list({ limit: 5 });
  await list();
  await list();
  await expect(list()).rejects.toMatchObject({ retryAfter: 30 });
  expect(await outcomeOf(webClient(slack).users.info({ user: 'U0ANN' }))).toBe('ok');
  slack.control.advance(30_000);
  expect(await outcomeOf(list())).toBe('ok');
});

test.each(['unreachable', 'unavailable'] as const)(
  'when Slack is %s nothing works, and everything after it',
  async (outage) => {
    const slack = await startSampleSlack();
    const app = await connectSampleApp(slack);
    await slack.person('ann').types('#ai-team', '/plain');
    const isConnected = () => slack.person('ann').snapshot().isAppConnected;
    slack.control.turn({ outage });
    await vi.waitUntil(() => !isConnected());
    expect((await failureOf(post(slack))).code).toBe(outage === 'unreachable' ? network : http);
    const body = JSON.stringify({ text: 'late' });
    const responded = await fetch(app.received[0]?.body.response_url, { method: 'POST', body });
    expect(responded.status).toBe(503);
    slack.control.turn({ outage: 'none' });
    expect(await outcomeOf(post(slack))).toBe('ok');
    await vi.waitUntil(isConnected, 20_000);
  },
  30_000,
);

test('the Date of answers follows the workspace’s clock, and can be off', async () => {
  const slack = await startSampleSlack();
  const ahead = async () => {
    const { headers } = await fetch(`${slack.apiUrl}api.test`);
    return Math.round((Date.parse(headers.get('date') ?? '') - slack.control.now()) / 60_000);
  };
  expect(await ahead()).toBeCloseTo(0);
  slack.control.advance(3_600_000);
  expect(await ahead()).toBeCloseTo(0);
  slack.control.turn({ dateAheadMs: -600_000 });
  expect(await ahead()).toBeCloseTo(-10);
});

test('a frame can be dropped, doubled and delayed on its way to the app', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  const ann = slack.person('ann');
  slack.control.setAckDeadline(100);
  slack.control.faultFrames({ fault: 'drop', direction: 'to-app', type: 'slash_commands' });
  await ann.types('#ai-team', '/plain dropped');
  expect(await ann.sees()).toContain('failed because the app did not respond');
  slack.control.faultFrames({ fault: 'double', direction: 'to-app', type: 'slash_commands' });
  await ann.types('#ai-team', '/plain doubled');
  slack.control.setAckDeadline(60_000);
  slack.control.faultFrames({ fault: 'delay', direction: 'to-app', type: 'slash_commands', ms: 20_000 });
  const typed = ann.types('#ai-team', '/plain delayed');
  slack.control.advance(20_000);
  await typed;
  expect(app.received.map(({ body }) => body.text)).toEqual(['doubled', 'doubled', 'delayed']);
});

test('an acknowledgement that is dropped brings the event again', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  slack.control.setAckDeadline(50);
  slack.control.faultFrames({ fault: 'drop', direction: 'from-app', times: 1 });
  await slack.person('ann').opensHome();
  await vi.waitUntil(() => app.received.length === 2, 3000);
  expect(app.received[0]?.body.event_id).toBe(app.received[1]?.body.event_id);
});

test('all of it can be asked for over HTTP, and what cannot be is refused with a reason', async () => {
  const slack = await startSampleSlack();
  const ask = async (act: object) => {
    const response = await fetch(`${slack.url}control/rig`, { method: 'POST', body: JSON.stringify(act) });
    return response.json();
  };
  for (const act of [
    { kind: 'fail-next', method: 'chat.postMessage', failure: { kind: 'lost' } },
    { kind: 'turn', knobs: { historyLagMs: 5000 } },
    { kind: 'fault-frames', fault: 'drop', direction: 'to-app' },
    { kind: 'ack-deadline', ms: 500 },
    { kind: 'ignore-pings', isIgnoring: false },
  ]) {
    expect(await ask(act)).toEqual({ ok: true });
  }
  expect((await failureOf(post(slack))).code).toBe(network);
  expect(await (await fetch(`${slack.url}control/accepted`)).json()).toMatchObject([{ text: 'once' }]);
  expect(await ask({ kind: 'clear-faults' })).toEqual({ ok: true });
  for (const act of [
    { kind: 'turn', knobs: { gravity: 9.81 } },
    { kind: 'turn', knobs: { historyLagMs: -1 } },
    { kind: 'fail-next', method: 'chat.postMessage', failure: { kind: 'explode' } },
    { kind: 'dance' },
  ]) {
    expect(await ask(act)).toEqual({ ok: false, problem: expect.stringMatching(/./) });
  }
});
