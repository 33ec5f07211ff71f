import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JsonObject } from '../control/protocol.ts';
import type { Call } from '../control/traffic.ts';
import type { WireLog } from '../delivery/wire-log.ts';
import type { Slack } from '../slack.ts';
import { callMethod } from '../web-api/call-method.ts';
import { type Departure, departAs, rateLimited, whole } from './faulty-answer.ts';
import { readApiRequest } from './read-request.ts';
import { send } from './send.ts';

export interface WebApiRouteOptions {
  readonly slack: Slack;
  readonly calls: WireLog<Call>;
}

/** Answers `/api/<method>`: always HTTP 200, except for the faults that a rig asked for. */
export const createWebApiRoute = ({ slack, calls }: WebApiRouteOptions) => {
  const { rig, clock } = slack;

  const depart = (response: ServerResponse, departure: Departure, token: string): void => {
    if (departure.kind === 'reset') {
      response.socket?.resetAndDestroy();
      return;
    }
    const { status, headers, body } = departure;
    const scopes = slack.tokens.find(token)?.installation?.scopes.join(',') ?? '';
    const date = new Date(clock.now() + rig.knobs.dateAheadMs).toUTCString();
    const all = { 'x-oauth-scopes': scopes, date, ...headers };
    if (departure.kind === 'answer') {
      send(response, status, 'application/json; charset=utf-8', body, all);
      return;
    }
    response.writeHead(status, { ...all, 'content-length': Buffer.byteLength(body) });
    response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy());
  };

  /** What the caller is to get; what it was really answered goes to `note`. */
  const decide = (
    method: string,
    read: { readonly given: JsonObject; readonly token: string } | undefined,
    note: (answer: JsonObject) => void,
  ): Departure => {
    if (rig.knobs.outage === 'unreachable') return { kind: 'reset' };
    if (rig.knobs.outage === 'unavailable') return whole('', 503);
    if (read === undefined) return whole({ ok: false, error: 'invalid_post_type' });
    const perform = () => {
      const answer = callMethod(slack, method, read.given, read.token);
      note(answer);
      return answer;
    };
    const fault = rig.faults.take(method);
    if (fault !== undefined) return departAs(fault, perform);
    const seconds = rig.pace.refusal(method, read.given);
    return seconds === undefined ? whole(perform()) : rateLimited(seconds);
  };

  return async (request: IncomingMessage, response: ServerResponse, address: URL): Promise<void> => {
    const began = performance.now();
    const method = address.pathname.slice('/api/'.length);
    const read = await readApiRequest(request, address);
    const { token: _token, ...given } = read?.given ?? {};
    let answer: JsonObject | undefined;
    const departure = decide(method, read && { given, token: read.token }, (real) => {
      answer = real;
    });
    const shown = answer ?? { ok: false, ...describe(departure) };
    calls.add({
      method,
      arguments: withoutSecrets(given),
      answer: withoutSecrets(shown),
      ms: performance.now() - began,
    });
    const delayMs = departure.kind === 'reset' ? 0 : departure.delayMs;
    const leave = () => depart(response, departure, read?.token ?? '');
    if (delayMs === 0) leave();
    else clock.after(delayMs, leave);
  };
};

const secrets = new Set(['client_secret', 'refresh_token', 'access_token']);

const withoutSecrets = (given: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !secrets.has(name)));

// For the log: what a call that was not carried out was told.
const describe = (departure: Departure): JsonObject =>
  departure.kind === 'reset'
    ? { error: 'connection_reset' }
    : { status: departure.status, body: departure.body };
