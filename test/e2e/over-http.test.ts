import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { sendRaw } from '../http/raw-request.ts';
import { startTestProgram } from '../support/a-program.ts';
import { startWithTeam } from '../support/a-team-in-slack.ts';
import { asksForTheNextHire } from '../support/questionnaire.ts';
import {
  aCommandRequest,
  anEventRequest,
  anInteractionRequest,
  post,
  sign,
} from '../support/signed-request.ts';

const overHttp = { delivery: 'http' } as const;

test('over HTTP a person gets from the first command to the advice, and their Home is up to date', async () => {
  const { slack, person, complaints } = await startTestProgram(overHttp);
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam');
  await ann.sees('Whom to hire next');
  await asksForTheNextHire(ann);
  await ann.clicks('RACI');
  await ann.sees('RACI of this team');
  await ann.opensHome();
  await ann.seesHome('Next hire');
  expect(complaints).toEqual([]);
  expect(new Set(slack.control.requests().map(({ status }) => status))).toEqual(new Set([200]));
});

test('Slack’s looks at the address are answered', async () => {
  const { slack } = await startTestProgram(overHttp);
  expect(await slack.control.checkAddresses()).toEqual({ ok: true });
});

describe('without the right signature, now,', () => {
  test.each([
    { what: 'wrong-signature' },
    { what: 'no-signature' },
    { what: 'changed-body' },
    { what: 'shifted-time', seconds: -301 },
    { what: 'shifted-time', seconds: 301 },
  ] as const)('$what, nothing is answered and nothing done', async (forgery) => {
    const { slack, person, url } = await startTestProgram(overHttp);
    const ann = person('ann');
    slack.control.forgeNext(forgery);
    await ann.types('#ai-team', '/aiteam');
    expect(slack.control.requests().at(-1)?.status).toBe(401);
    expect(ann.messages('#ai-team').at(-1)?.text).toContain('failed with the error');
    for (const body of ['ssl_check=1', '{"type":"url_verification","challenge":"c"}']) {
      const type = body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded';
      const answer = await post(url, { headers: { 'content-type': type }, body });
      expect([answer.status, answer.text]).toEqual([401, 'not signed by Slack\n']);
      expect(answer.headers.get('x-slack-no-retry')).toBe('1');
    }
  });

  test('a thousand times, the log says so once', async () => {
    const { url, complaints } = await startTestProgram(overHttp);
    const unsigned = { headers: {}, body: 'command=%2Faiteam' };
    for (let round = 0; round < 20; round += 1) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => post(url, unsigned)));
      for (const { status } of answers) expect(status).toBe(401);
    }
    expect(complaints).toHaveLength(1);
  });
});

test('a look at the certificate runs nothing that stands beside it', async () => {
  const { slack, url } = await startTestProgram(overHttp);
  const before = slack.control.calls().length;
  const { body } = aCommandRequest('');
  expect((await post(url, sign(`ssl_check=1&${body}`))).status).toBe(200);
  await wait(200);
  expect(slack.control.calls()).toHaveLength(before);
});

describe('a request that is sent a thousand times', () => {
  test('has one effect', async () => {
    const { url, store, workspaceId, ann, slack } = await startWithTeam({}, overHttp);
    const request = aCommandRequest('open mlops', { team_id: workspaceId, user_id: ann.id });
    for (let round = 0; round < 20; round += 1) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => post(url, request)));
      for (const { status } of answers) expect(status).toBe(200);
    }
    const answered = () => slack.control.calls().filter(({ method }) => method === 'chat.postEphemeral');
    await expect.poll(answered).toHaveLength(1);
    const { team } = (await store.findTeam(workspaceId, 'main')) ?? {};
    expect(team?.openRoles).toMatchObject([{ role: 'mlops-engineer' }]);
    expect(ann.messages('#ai-team').at(-1)?.text).toContain('is in hiring from today');
  });

  test('has none six minutes later', async () => {
    const { url, slack, complaints } = await startTestProgram(overHttp);
    const before = slack.control.calls().length;
    const old = sign(aCommandRequest('').body, undefined, Date.now() - 6 * 60_000);
    for (let round = 0; round < 20; round += 1) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => post(url, old)));
      for (const { status } of answers) expect(status).toBe(401);
    }
    expect(slack.control.calls()).toHaveLength(before);
    expect(complaints).toHaveLength(1);
  });
});

describe('what is signed and makes no sense', () => {
  test.each(['null', '[]', '7', '{', ''])('is not understood: %s', async (body) => {
    const { url, complaints } = await startTestProgram(overHttp);
    const answer = await post(url, sign(body, 'application/json'));
    expect([answer.status, answer.text]).toEqual([400, 'not understood\n']);
    expect(complaints).toEqual([]);
  });

  test('is heard where it is an object, so that Slack does not send it again', async () => {
    const { url, person } = await startTestProgram(overHttp);
    const bodies: readonly object[] = [
      {},
      { type: 'app_rate_limited' },
      { event: null },
      { event: { type: 'nobody_listens' }, team_id: 'T0LOCAL', event_id: 'Ev0001' },
      { event: { type: 'app_home_opened' }, event_id: 'Ev0002' },
    ];
    for (const body of bodies)
      expect((await post(url, sign(JSON.stringify(body), 'application/json'))).status).toBe(200);
    for (const payload of [{ type: 'block_actions' }, { type: 'view_submission' }, { type: 'telepathy' }])
      expect((await post(url, anInteractionRequest(payload))).status).toBe(200);
    expect((await post(url, sign('command=%2Faiteam'))).status).toBe(200);
    await person('ann').types('#ai-team', '/aiteam');
    await person('ann').sees('Whom to hire next');
  });

  test('is not read where it is larger than anything that Slack sends', async () => {
    const { url } = await startTestProgram(overHttp);
    const large = sign(`text=${'x'.repeat(1_100_000)}`);
    expect((await post(url, large).catch(() => ({ status: 413 }))).status).toBe(413);
    const announced = 'POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\nxxxx';
    expect(await sendRaw(url, announced)).toMatch(/^HTTP\/1\.1 413 /);
    const piece = `186A0\r\n${'x'.repeat(100_000)}\r\n`;
    const endless = `POST /slack/events HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n${piece.repeat(12)}`;
    expect(await sendRaw(url, endless)).toMatch(/^HTTP\/1\.1 413 |^$/);
  });
});

test('what Slack brings again for want of an answer is known', async () => {
  const { url, person, slack } = await startTestProgram(overHttp);
  const home = { type: 'app_home_opened', user: person('ann').id, channel: 'D0ANN', tab: 'home' };
  const event = anEventRequest(home);
  const again = {
    ...event,
    headers: { ...event.headers, 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' },
  };
  const published = () => slack.control.calls().filter(({ method }) => method === 'views.publish').length;
  expect((await post(url, event)).status).toBe(200);
  await expect.poll(published).toBe(1);
  for (const request of [again, event]) expect((await post(url, request)).status).toBe(200);
  await wait(200);
  expect(published()).toBe(1);
});

test.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is no way to bring anything', async (method) => {
  const { url } = await startTestProgram(overHttp);
  const answer = await sendRaw(
    url,
    `${method} /slack/events HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 405 /);
  expect(answer).toMatch(/\r\nallow: POST\r\n/);
});

test.each(['/slack', '/slack/', '/slack/events/', '/slack/commands', '/slack//events', '/SLACK/EVENTS', '/'])(
  'nothing is at %s',
  async (path) => {
    const { url } = await startTestProgram(overHttp);
    const { headers, body } = aCommandRequest('');
    const answer = await fetch(new URL(path, url), { method: 'POST', headers, body });
    expect([answer.status, await answer.text()]).toEqual([404, 'not found\n']);
    expect([...answer.headers].join()).not.toMatch(/node|express|bolt|\d+\.\d+\.\d+/i);
  },
);
