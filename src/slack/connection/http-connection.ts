import type { HttpAnswer, HttpRequest, Routes } from '../../http/route.ts';
import type { Log } from '../../log.ts';
import { jsonOf } from '../answering/json-of.ts';
import type { Receive } from '../intake/delivery.ts';
import type { Payload } from '../intake/payload.ts';
import { readRequest } from '../intake/read-request.ts';
import { createSignatureCheck } from '../intake/signature.ts';
import type { Connection } from './connection.ts';

/** The one address for events, commands and everything that people do in views and messages. */
const eventsRoute = 'POST /slack/events';

export interface HttpConnection extends Connection {
  readonly routes: Routes;
}

export interface HttpConnectionOptions {
  readonly log: Log;
  /** By the clock of this machine, in milliseconds since 1970. */
  readonly machineNow?: () => number;
}

/** Slack brings payloads in requests that it signs. Throws at an empty secret, with which anybody could. */
export function createHttpConnection(
  signingSecret: string,
  { log, machineNow = Date.now }: HttpConnectionOptions,
): HttpConnection {
  const isSigned = createSignatureCheck(signingSecret, machineNow);
  const complain = createComplaint(log, machineNow);
  let receive: Receive | undefined;

  const answer = (request: HttpRequest): HttpAnswer | Promise<HttpAnswer> => {
    if (!isSigned(request)) {
      complain();
      return unsigned;
    }
    const read = readRequest(request);
    switch (read.kind) {
      case 'unreadable':
        return unreadable;
      case 'ssl-check':
        return acknowledged();
      case 'challenge':
        return acknowledged({ challenge: read.challenge });
      case 'payload':
        return receive ? deliver(read.payload, read.text, request, receive) : refused;
    }
  };
  return {
    routes: new Map([[eventsRoute, answer]]),
    start: async (given) => {
      receive = given;
    },
    isConnected: () => receive !== undefined,
    stop: async () => {
      receive = undefined;
    },
  };
}

function deliver(
  payload: Payload,
  text: string,
  { headers }: HttpRequest,
  receive: Receive,
): Promise<HttpAnswer> {
  const { 'x-slack-retry-num': num, 'x-slack-retry-reason': reason } = headers;
  return new Promise((resolve) => {
    receive({
      payload,
      text,
      ...(typeof num === 'string' && /^\d{1,3}$/.test(num)
        ? { retry: { num: Number(num), reason: typeof reason === 'string' ? reason : undefined } }
        : {}),
      acknowledge: (answer) => resolve(acknowledged(answer)),
      refuse: () => resolve(refused),
      // Only before the program has started whole.
    }).catch(() => resolve(refused));
  });
}

/** Slack takes what is no JSON as the text of a message. */
function acknowledged(answer?: unknown): HttpAnswer {
  if (answer === undefined || answer === '') return { status: 200, body: '' };
  if (typeof answer !== 'object' || answer === null) return { status: 200, body: String(answer) };
  return { status: 200, type: 'application/json; charset=utf-8', body: jsonOf(answer) };
}

/** Bringing it again would not help. */
const final = { 'x-slack-no-retry': '1' };
const unsigned: HttpAnswer = { status: 401, headers: final, body: 'not signed by Slack\n' };
const unreadable: HttpAnswer = { status: 400, headers: final, body: 'not understood\n' };
const refused: HttpAnswer = { status: 503, body: 'not taken, please bring it again\n' };

/** Milliseconds: whoever sends many must not fill the log. */
const complaintEvery = 60_000;

/** Says how many requests were not signed, at the first one and then at most once a minute. */
function createComplaint(log: Log, now: () => number): () => void {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    count += 1;
    if (now() - last < complaintEvery) return;
    log.warn(
      { count },
      'requests were refused that Slack has not signed with our secret, or more than five minutes ago',
    );
    count = 0;
    last = now();
  };
}
