import type { IncomingMessage, ServerResponse } from 'node:http';
import { isTooLarge, readBody } from './read-body.ts';
import type { HttpAnswer, Route, Routes } from './route.ts';

/** What is served, by path and then by method. */
export type Served = ReadonlyMap<string, ReadonlyMap<string, Route>>;

/** What is served already, and these routes with it. */
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
  const byMethod = served.get(pathOf(url));
  const route = byMethod?.get(method === 'HEAD' ? 'GET' : method);
  if (!byMethod) return refuse(request, response, { status: 404, body: 'not found\n' });
  if (!route) {
    const allow = [...byMethod.keys()].map((known) => (known === 'GET' ? 'GET, HEAD' : known)).join(', ');
    return refuse(request, response, { status: 405, headers: { allow }, body: 'method not allowed\n' });
  }
  if (method !== 'POST') {
    if (hasBody(request)) return refuse(request, response, { status: 413, body: 'no body is taken\n' });
    return route({ query: queryOf(url), headers, body: noBody });
  }
  if (isTooLarge(request)) return refuse(request, response, tooLarge);
  if (isInvited) response.writeContinue();
  const read = await readBody(request);
  if (read.outcome === 'cut-off') return undefined;
  if (read.outcome === 'too-large') return refuse(request, response, tooLarge);
  return route({ query: queryOf(url), headers, body: read.body });
}

/** Sends it whole, with its length, so that it goes out in one piece. */
export function sendAnswer(response: ServerResponse, { status, type, headers, body }: HttpAnswer): void {
  const all = [
    'content-type',
    type ?? 'text/plain; charset=utf-8',
    'content-length',
    String(Buffer.byteLength(body)),
    'cache-control',
    'no-store',
    'x-content-type-options',
    'nosniff',
  ];
  response.writeHead(status, headers ? [...all, ...Object.entries(headers).flat()] : all);
  response.end(body);
}

const noBody = Buffer.alloc(0);
const tooLarge: HttpAnswer = { status: 413, body: 'too large\n' };

/** Nothing more is read of the request, nor of whatever follows it. */
function refuse(request: IncomingMessage, response: ServerResponse, answer: HttpAnswer): HttpAnswer {
  if (hasBody(request)) response.setHeader('connection', 'close');
  return answer;
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** As it stands, so that `/a/../b` is no way to `/b`. What is no path leads nowhere. */
function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

function queryOf(url: string): URLSearchParams {
  const begin = url.indexOf('?');
  return new URLSearchParams(begin === -1 ? '' : url.slice(begin));
}
