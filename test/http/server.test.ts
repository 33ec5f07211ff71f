import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { HttpProblem } from '../../src/http/http-problem.ts';
import type { Route } from '../../src/http/route.ts';
import { startServer } from '../../src/http/server.ts';
import { createLog } from '../../src/log.ts';
import { silentLog } from '../support/silent-log.ts';
import { openConnection, sendRaw } from './raw-request.ts';

type Routes = Readonly<Record<string, Route>>;

const alive: Routes = { 'GET /healthz': () => ({ status: 200, body: 'alive\n' }) };

async function start(routes: Routes = alive, log = silentLog) {
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    routes: new Map(Object.entries(routes)),
    log,
  });
  onTestFinished(() => server.stop());
  return server;
}

/** Milliseconds until it is told that the server lives. */
async function timeToHealth(url: string): Promise<number> {
  const begun = performance.now();
  const answer = await fetch(new URL('/healthz', url));
  expect(await answer.text()).toBe('alive\n');
  return performance.now() - begun;
}

describe('what is listed', () => {
  test('is answered as plain text that nobody keeps', async () => {
    const { url } = await start();
    const answer = await fetch(new URL('/healthz?from=probe', url));
    expect([answer.status, await answer.text()]).toEqual([200, 'alive\n']);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('is answered to HEAD without its content', async () => {
    const { url } = await start();
    const answer = await sendRaw(url, 'HEAD /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toMatch(/\r\ncontent-length: 6\r\n/);
    expect(answer).toMatch(/\r\n\r\n$/);
  });

  test('is “not known” where it fails, and the log says why', async () => {
    const complaints: string[] = [];
    const log = createLog('error', { write: (line) => void complaints.push(line) });
    const { url } = await start(
      {
        ...alive,
        'GET /broken': () => {
          throw new Error('no such table');
        },
      },
      log,
    );
    const answer = await fetch(new URL('/broken', url));
    expect([answer.status, await answer.text()]).toEqual([500, 'not known\n']);
    expect(complaints.join()).toContain('no such table');
    await timeToHealth(url);
  });
});

describe('everything else is refused, without a version or data:', () => {
  test.each([
    '/',
    '/healthz/',
    '/health',
    '/metrics',
    '/.env',
    '/__proto__',
    '/healthz/../data',
    '//',
    'http://[',
    '*',
    '//healthz',
  ])('the path %s', async (path) => {
    const { url } = await start();
    for (const method of ['GET', 'POST', 'DELETE']) {
      const answer = await sendRaw(url, `${method} ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/);
      expect(answer).toMatch(/\r\n\r\nnot found\n$/);
      expect(answer).not.toMatch(/node|server:|powered|\d+\.\d+\.\d+/i);
    }
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'the method %s',
    async (method) => {
      const { url } = await start();
      const answer = await sendRaw(
        url,
        `${method} /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 405 Method Not Allowed\r\n/);
      expect(answer).toMatch(/\r\nallow: GET, HEAD\r\n/);
      expect(answer).not.toMatch(/alive|node|server:|powered|\d+\.\d+\.\d+/i);
    },
  );

  test('a body, of which not a byte is read', async () => {
    const { url } = await start();
    const endless = 'GET /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\nxxxx';
    const begun = performance.now();
    expect(await sendRaw(url, endless)).toMatch(/^HTTP\/1\.1 413 /);
    const chunked = 'POST /healthz HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello';
    expect(await sendRaw(url, chunked)).toMatch(/^HTTP\/1\.1 405 /);
    const expects = 'POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n';
    expect(await sendRaw(url, expects)).toMatch(/^HTTP\/1\.1 404 /);
    expect(performance.now() - begun, 'it hung up at once each time').toBeLessThan(2500);
  });

  test('headers that are too long', async () => {
    const { url } = await start();
    const request = `GET /healthz HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`;
    expect(await sendRaw(url, request)).toMatch(/^HTTP\/1\.1 431 /);
  });
});

const malformed = [
  'GET // HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET http://[ HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET http://a:99999/ HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET //[::1 HTTP/1.1\r\nHost: [\r\n\r\n',
  'GET /%ff%00%zz HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /healthz\0 HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /healthz HTTP/1.1\r\n\r\n',
  'GET /healthz HTTP/9.9\r\nHost: a\r\n\r\n',
  'GET /healthz\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n',
  'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n',
  'GET /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
  'GET /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
  'POST /healthz HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  'GET /healthz HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n',
  'GET /healthz HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  '\r\n\r\n\r\n',
  'null',
  '',
];

test('a thousand malformed requests leave it alive', { timeout: 60_000 }, async () => {
  const { url } = await start();
  for (let round = 0; round < 46; round += 1) {
    const sent = Promise.all(malformed.map((request) => sendRaw(url, Buffer.from(request, 'latin1'), 100)));
    expect(await timeToHealth(url)).toBeLessThan(1000);
    const answers = await sent;
    for (const answer of answers) expect(answer).not.toMatch(/\d+\.\d+\.\d+|\.ts:|Error/);
  }
});

test('two hundred slow connections hold up nobody, and are cut off', { timeout: 30_000 }, async () => {
  const { url } = await start();
  const headers = 'GET /healthz HTTP/1.1\r\nHost: a\r\nX';
  const beginnings = ['', 'GET /hea', headers, `${headers}: `];
  let cutOff = 0;
  await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      const socket = await openConnection(url);
      const beginning = beginnings[index % beginnings.length] ?? '';
      socket.resume().write(beginning);
      const drip = setInterval(() => socket.write(beginning && 'a'), 500);
      socket.once('close', () => {
        cutOff += 1;
        clearInterval(drip);
      });
    }),
  );
  for (let round = 0; round < 10; round += 1) {
    expect(await timeToHealth(url)).toBeLessThan(1000);
    await wait(100);
  }
  expect(cutOff, 'they were all there meanwhile').toBe(0);
  await vi.waitFor(() => expect(cutOff).toBe(200), 15_000);
  expect(await timeToHealth(url)).toBeLessThan(1000);
});

describe('a stop', () => {
  test('lets a request that has begun be answered, and takes no other', async () => {
    const server = await start({
      'GET /slow': async () => {
        await wait(300);
        return { status: 200, body: 'done\n' };
      },
    });
    const answer = fetch(new URL('/slow', server.url));
    await wait(100);
    const begun = performance.now();
    const stopped = server.stop();
    expect(await (await answer).text()).toBe('done\n');
    await stopped;
    expect(performance.now() - begun, 'the connection is not kept for more').toBeLessThan(900);
    await expect(fetch(new URL('/slow', server.url))).rejects.toThrow();
  });

  test('does not wait for those who dawdle', async () => {
    const server = await start({ ...alive, 'GET /never': () => new Promise(() => {}) });
    await Promise.all(Array.from({ length: 50 }, () => openConnection(server.url)));
    const asking = await openConnection(server.url);
    asking.write('GET /never HTTP/1.1\r\nHost: a\r\n\r\n');
    await wait(50);
    const begun = performance.now();
    await server.stop();
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});

test('an address that cannot be had is a problem that says what to set', async () => {
  const { url } = await start();
  const port = Number(new URL(url).port);
  const elsewhere = (host: string, wanted: number) =>
    startServer({ host, port: wanted, routes: new Map(), log: silentLog });
  await expect(elsewhere('127.0.0.1', port)).rejects.toThrow(
    new HttpProblem(
      `Port ${port} of 127.0.0.1 is taken by another program: set PORT to a free one, or to 0 for any.`,
    ),
  );
  await expect(elsewhere('192.0.2.1', 0)).rejects.toThrow(
    /set HOST and PORT to an address of this machine\.$/,
  );
});
