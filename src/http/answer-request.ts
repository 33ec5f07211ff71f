import type { IncomingMessage, ServerResponse } from 'node:http';
import { isTooLarge, readBody } from './read-body.ts';
import type { HttpAnswer, Route, Routes } from './route.ts';

/** What is served, by path and then by method. */
export type Served = ReadonlyMap<string, ReadonlyMap<string, Route>>;

/** The same routes by path, and these ones with them. */
export function addRoutes(served: Served, routes: Routes): Served {
  const all = new Map(served);
  for (const [name, route] of routes) {
    const [method = '', path = ''] = name.split(' ');
    all.set(path, new Map([...(all.get(path) ?? []), [method, route]]));
  }
  return all;
}

/** What to answer; undefined where nobody is there any more who would hear it. `isInvited`: the body comes only if it is asked for. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
  isInvited: boolean,
): Promise<HttpAnswer | undefined> {
  const { method = '', url = '', headers } = request;
  // `parse` throws at nothing that is no address, unlike the constructor.
  const address = URL.parse(url, 'http://localhost');
  const byMethod = served.get(address?.pathname ?? '');
  const route = byMethod?.get(method === 'HEAD' ? 'GET' : method);
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  const refuse = (answer: HttpAnswer) => {
    // What follows is never read.
    if (hasBody) response.setHeader('connection', 'close');
    return answer;
  };
  if (!address || !byMethod) return refuse({ status: 404, body: 'not found\n' });
  if (!route)
    return refuse({ status: 405, headers: { allow: allowed(byMethod) }, body: 'method not allowed\n' });
  const given = {
    get query() {
      return address.searchParams;
    },
    headers,
  };
  if (method !== 'POST') {
    if (hasBody) return refuse({ status: 413, body: 'no body is taken\n' });
    return route({ ...given, body: Buffer.alloc(0) });
  }
  if (isTooLarge(request)) return refuse(tooLarge);
  if (isInvited) response.writeContinue();
  const read = await readBody(request);
  if (read.outcome === 'cut-off') return undefined;
  if (read.outcome === 'too-large') return refuse(tooLarge);
  return route({ ...given, body: read.body });
}

/** Sends it whole, with its length, so that it goes out in one piece. */
export function sendAnswer(response: ServerResponse, { status, type, headers, body }: HttpAnswer): void {
  response.writeHead(status, {
    'content-type': type ?? 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

const tooLarge: HttpAnswer = { status: 413, body: 'too large\n' };

function allowed(byMethod: ReadonlyMap<string, Route>): string {
  return [...byMethod.keys()].map((method) => (method === 'GET' ? 'GET, HEAD' : method)).join(', ');
}
