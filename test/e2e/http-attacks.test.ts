import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readManifest } from '../../src/manifest.ts';
import { openConnection, sendRaw } from '../http/raw-request.ts';
import { signingSecret } from '../support/http-app.ts';
import { startTestSlack } from '../support/local-slack.ts';
import { startProcess } from '../support/program-process.ts';
import { randomFrom, seedOfRun } from '../support/seeded-random.ts';
import { aCommandRequest, post } from '../support/signed-request.ts';

/** The whole program in a process of its own, as Slack reaches it by HTTP. */
async function startOverHttp() {
  const slack = await startTestSlack({
    manifest: readManifest(),
    delivery: { kind: 'http', baseUrl: 'http://127.0.0.1:9', signingSecret },
  });
  onTestFinished(() => slack.stop());
  const program = startProcess({
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: slack.apiUrl,
    DATABASE_URL: 'sqlite::memory:',
    PORT: '0',
  });
  const printed = await program.prints(/connected to Slack/);
  const url = /"url":"([^"]+)"/.exec(printed)?.[1] ?? '';
  slack.control.deliverTo(url);
  return { slack, program, url };
}

/** Milliseconds until it is told that the program lives. */
async function timeToHealth(url: string): Promise<number> {
  const begun = performance.now();
  expect(await (await fetch(new URL('/healthz', url))).text()).toBe('alive\n');
  return performance.now() - begun;
}

const start = 'POST /slack/events HTTP/1.1\r\nHost: a\r\n';
const inside = 'GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n';
/** What makes two programs disagree about where a request ends, and other things that Slack would never send. */
const attacks: readonly string[] = [
  `${start}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inside}`,
  `${start}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n${inside}`,
  `${start}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n${inside}`,
  `${start}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${inside}`,
  `${start}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${inside}`,
  `${start}Transfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n${inside}`,
  `${start} Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inside}`,
  `${start}Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde${inside}`,
  `${start}Content-Length: 3, 5\r\n\r\nabcde${inside}`,
  `${start}Content-Length: +3\r\n\r\nabc${inside}`,
  `${start}Content-Length: 0x3\r\n\r\nabc${inside}`,
  `${start}Content-Length: 3\n\nabc${inside}`,
  `${start}Transfer-Encoding: chunked\r\n\r\n3;ext="\n"\r\nabc\r\n0\r\n\r\n`,
  `${start}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc`,
  `${start}Transfer-Encoding: chunked\r\n\r\n-1\r\nabc`,
  `${start}Content-Length: 99999999999999999999\r\n\r\n`,
  `${start}Content-Length: 1048577\r\n\r\nabc`,
  `${start}Content-Length: 0\r\nX-Slack-Signature: v0=\r\nX-Slack-Signature: v0=\r\n\r\n`,
  `${start}Content-Length: 2\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n{}`,
  `${start}Content-Length: 2\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{}`,
  `${start}Connection: upgrade\r\nUpgrade: h2c\r\nContent-Length: 0\r\n\r\n`,
  'POST http://[/slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n',
  'POST //slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
  'POST /slack/events HTTP/1.0\r\n\r\n',
  'POST /slack/events\r\n\r\n',
];

test('a thousand raw requests of every shape, smuggled ones too, leave the program alive and get nothing out of it', {
  timeout: 60_000,
}, async () => {
  const { url, program } = await startOverHttp();
  const seed = seedOfRun();
  const random = randomFrom(seed);
  for (let round = 0; round < 20; round += 1) {
    const sent = attacks.flatMap((attack) => {
      const cut = attack.slice(0, Math.ceil(random() * attack.length));
      return [attack, cut].map((bytes) => sendRaw(url, Buffer.from(bytes, 'latin1'), 150));
    });
    expect(await timeToHealth(url), `seed ${seed}`).toBeLessThan(1000);
    for (const answer of await Promise.all(sent)) {
      expect(answer).not.toMatch(/HTTP\/1\.1 (?:2|5)|aiteam_|\d+\.\d+\.\d+|\.ts:|Error/);
      expect(answer.match(/HTTP\/1\.1 (?!100)/g)?.length ?? 0, 'one answer at most').toBeLessThan(2);
    }
  }
  expect((await post(url, aCommandRequest(''))).status).toBe(200);
  expect(program.errors()).toBe('');
});

test('two hundred who send a body as slowly as they can hold up nobody, and are cut off', {
  timeout: 30_000,
}, async () => {
  const { url } = await startOverHttp();
  let cutOff = 0;
  await Promise.all(
    Array.from({ length: 200 }, async () => {
      const socket = await openConnection(url);
      socket.resume().write(`${start}Content-Length: 1000\r\n\r\n`);
      const drip = setInterval(() => socket.write('a'), 300);
      socket.once('close', () => {
        cutOff += 1;
        clearInterval(drip);
      });
    }),
  );
  for (let round = 0; round < 10; round += 1) {
    expect(await timeToHealth(url)).toBeLessThan(1000);
    expect((await post(url, aCommandRequest(''))).status).toBe(200);
    await wait(50);
  }
  await expect.poll(() => cutOff, { timeout: 15_000 }).toBe(200);
});

test('a stop at fifty commands a second answers all that it took, takes no more, and is over in ten seconds', {
  timeout: 30_000,
}, async () => {
  const { url, program } = await startOverHttp();
  const answers: Promise<string>[] = [];
  const asking = setInterval(() => {
    answers.push(
      post(url, aCommandRequest('')).then(
        ({ status, text }) => `${status} ${text.includes('Whom to hire next')}`,
        () => 'no connection',
      ),
    );
  }, 20);
  await wait(1500);
  const begun = performance.now();
  program.kill('SIGTERM');
  expect(await program.exited).toEqual({ code: 0, signal: null });
  expect(performance.now() - begun).toBeLessThan(10_000);
  clearInterval(asking);
  const kinds = new Set(await Promise.all(answers));
  expect([...kinds].toSorted()).toEqual(expect.arrayContaining(['200 true', 'no connection']));
  for (const kind of kinds) expect(['200 true', '503 false', 'no connection']).toContain(kind);
  expect(program.errors()).toBe('');
});
