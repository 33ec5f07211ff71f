import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Failures } from '../control/failures.ts';
import type { JsonObject } from '../control/protocol.ts';
import type { Call } from '../control/traffic.ts';
import type { WireLog } from '../delivery/wire-log.ts';
import type { Parts } from '../parts.ts';
import { callMethod } from '../web-api/call-method.ts';
import { readApiRequest } from './read-request.ts';
import { sendJson } from './send.ts';

export interface WebApiRouteOptions {
  readonly parts: Parts;
  readonly calls: WireLog<Call>;
  readonly failures: Failures;
}

/** Answers `/api/<method>`: always HTTP 200, except for the failures that a test asked for. */
export const createWebApiRoute = ({ parts, calls, failures }: WebApiRouteOptions) => {
  const scopes = parts.state.manifest.oauth_config.scopes.bot.join(',');

  return async (request: IncomingMessage, response: ServerResponse, address: URL): Promise<void> => {
    const began = performance.now();
    const method = address.pathname.slice('/api/'.length);
    const read = await readApiRequest(request, address);
    const { token: _secret, ...given } = read?.given ?? {};
    const finish = (
      status: number,
      answer: JsonObject,
      headers: { readonly [name: string]: string } = {},
    ) => {
      calls.add({ method, arguments: given, answer, ms: performance.now() - began });
      sendJson(response, status, answer, { 'x-oauth-scopes': scopes, ...headers });
    };
    if (read === undefined) return finish(200, { ok: false, error: 'invalid_post_type' });

    const failure = failures.take(method);
    switch (failure) {
      case 'http-429':
        return finish(429, { ok: false, error: 'ratelimited' }, { 'retry-after': '1' });
      case 'http-503':
        return finish(503, { ok: false, error: 'service_unavailable' });
      case undefined:
        return finish(200, callMethod(parts, method, given, read.token));
      case 'lost': {
        const answer = callMethod(parts, method, given, read.token);
        calls.add({ method, arguments: given, answer, ms: performance.now() - began });
        response.destroy();
        return;
      }
      default:
        return finish(200, { ok: false, error: failure });
    }
  };
};
