import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { WebClient } from '@slack/web-api';
import { describe, expect, onTestFinished, test } from 'vitest';
import { JsonWebClient } from '../../../src/slack/connection/json-web-client.ts';
import { answerOfFailure, readPostFailure } from '../../../src/slack/connection/post-answer.ts';
import { slackLogger } from '../../../src/slack/connection/slack-logger.ts';
import { readRetryAfter, watchAnswers } from '../../../src/slack/connection/watch-answers.ts';
import { finalCodes } from '../../support/final-codes.ts';
import { silentLog } from '../../support/silent-log.ts';

/** A client like the one that posts, with a server behind it that answers as it is told. */
async function clientOf(answer: RequestListener): Promise<WebClient> {
  const server = createServer(answer);
  onTestFinished(() => void server.close());
  return clientAt(await portOf(server));
}

async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return address.port;
}

function clientAt(port: number): WebClient {
  return new JsonWebClient({
    slackApiUrl: `http://127.0.0.1:${port}/api/`,
    fetch: watchAnswers(() => {}).fetch,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 300,
    logger: quiet,
  });
}

const nothing = () => {};
const quiet = slackLogger(silentLog);

async function failureOf(client: WebClient) {
  try {
    await client.chat.postMessage({ token: 'xoxb-1', channel: 'C1', text: 'a reminder' });
  } catch (error) {
    return readPostFailure(error);
  }
  return { kind: 'none' };
}

const says =
  (body: object | string, status = 200, headers = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
const refuses = (error: string) => says({ ok: false, error });

describe('an answer to a post', () => {
  test.each(finalCodes)('%s is final', async (why, pause) => {
    expect(await failureOf(await clientOf(refuses(why)))).toEqual({ kind: 'final', why, pause });
  });

  test.each([
    ['internal_error', refuses('internal_error')],
    ['fatal_error', refuses('fatal_error')],
    ['request_timeout', refuses('request_timeout')],
    ['service_unavailable', refuses('service_unavailable')],
    ['a code that nobody knows', refuses('is_archived_or_so')],
    ['a code that begins like a final one', refuses('restricted_actions')],
    ['a 500', says('oops', 500)],
    ['a 503 with a final code in it', says({ ok: false, error: 'is_archived' }, 503)],
    ['a page instead of an answer', says('<html>is_archived</html>')],
    ['half an answer', says('{"ok":true,"ts":"1795')],
    ['nothing', says('')],
    ['a redirect', says('', 302, { location: 'http://127.0.0.1:1/' })],
    ['a connection that is cut', (request) => void request.socket.destroy()],
    [
      'a connection that is cut in the answer',
      (request, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{"ok":tr');
        setTimeout(() => request.socket.destroy(), 20);
      },
    ],
    ['silence', nothing],
  ] as readonly (readonly [string, RequestListener])[])('%s leaves it open', async (_what, answer) => {
    expect(await failureOf(await clientOf(answer))).toEqual({ kind: 'unsure' });
  });

  test('a connection that nobody takes was never made, nor one to a name that is not known', async () => {
    const gone = createServer();
    const port = await portOf(gone);
    gone.close();
    await once(gone, 'close');
    expect(await failureOf(clientAt(port))).toEqual({ kind: 'unreachable' });
    const unknown = Object.assign(new TypeError('fetch failed'), {
      cause: Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }),
    });
    const client = new JsonWebClient({
      fetch: () => Promise.reject(unknown),
      timeout: 300,
      logger: quiet,
    });
    expect(await failureOf(client)).toEqual({ kind: 'unreachable' });
  });

  test.each([
    ['120', 120],
    ['1', 1],
    [null, 30],
    ['0', 30],
    ['-5', 30],
    ['soon', 30],
    ['', 30],
    ['86400', 900],
    ['Infinity', 30],
    ['1e400', 30],
  ])('a 429 with the header %s waits %i seconds', async (header, seconds) => {
    expect(readRetryAfter(header)).toBe(seconds);
    const headers = header === null ? {} : { 'retry-after': header };
    const failure = await failureOf(await clientOf(says({ ok: false }, 429, headers)));
    expect(failure).toEqual({ kind: 'slow-down', wait: seconds * 1000 });
  });

  test.each(['ratelimited', 'rate_limited'])('%s without a 429 is the same', async (code) => {
    expect(await failureOf(await clientOf(refuses(code)))).toEqual({ kind: 'slow-down', wait: 30_000 });
  });

  test('says when to try again', () => {
    const never = () => 0;
    expect(answerOfFailure({ kind: 'slow-down', wait: 5000 }, never)).toEqual({ kind: 'again', after: 5000 });
    expect(answerOfFailure({ kind: 'unreachable' }, () => 1000)).toEqual({ kind: 'again', after: 1000 });
    expect(answerOfFailure({ kind: 'unsure' }, never)).toEqual({ kind: 'unsure' });
  });
});

test('what the clock of Slack shows is told with every answer, also with a refusal', async () => {
  const told: number[] = [];
  const date = 'Mon, 23 Nov 2026 08:00:00 GMT';
  const watch = watchAnswers((slackTime) => void told.push(slackTime));
  const client = await clientOf(says({ ok: false, error: 'is_archived' }, 200, { date }));
  const { fetch } = watch;
  await fetch(`${client.slackApiUrl}auth.test`, { method: 'POST' });
  expect(told).toEqual([Date.parse(date)]);
  expect(watch.slackTime()).toBe(Date.parse(date));
});
