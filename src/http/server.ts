import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import { HttpProblem } from './http-problem.ts';

export interface Answer {
  readonly status: number;
  /** The content type; plain text unless given. */
  readonly type?: string;
  readonly body: string;
}

/** What is answered to a GET, by path. */
export type Routes = ReadonlyMap<string, () => Answer | Promise<Answer>>;

export interface ServerOptions {
  readonly host: string;
  /** Any free one for 0. */
  readonly port: number;
  readonly routes: Routes;
  readonly log: Log;
}

export interface RunningServer {
  /** Ends in `/`. */
  readonly url: string;
  /** Takes no further connections, and ends the others within a second. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds: whoever connects and then dawdles is cut off, and holds up nobody meanwhile. */
const limits = {
  headersTimeout: 5000,
  requestTimeout: 5000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 8192,
};
const longestSilence = 10_000;
/** More than these would take the files that the database and Slack need. */
const mostConnections = 1000;
const longestStop = 1000;

/** Serves the routes, and nothing else; what it cannot read never ends the process. Throws an `HttpProblem` if it cannot listen. */
export async function startServer({ host, port, routes, log }: ServerOptions): Promise<RunningServer> {
  const server = createServer(limits);
  server.maxConnections = mostConnections;
  server.setTimeout(longestSilence);
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const answer = await findAnswer(request, response, routes);
      // Nothing more is to be asked over it once a stop has begun.
      if (!server.listening) response.setHeader('connection', 'close');
      send(response, answer);
    } catch (error) {
      log.error({ err: error }, 'a request for health or metrics could not be answered');
      send(response, { status: 500, body: 'not known' });
    }
  };
  server.on('request', respond);
  // Otherwise Node would invite the body.
  server.on('checkContinue', respond);
  // Otherwise a connection that cannot be accepted would end the process.
  const complain = (error: Error) => log.warn({ err: error }, 'a connection could not be accepted');
  await listen(server, host, port);
  server.on('error', complain);
  return { url: urlOf(server), stop: () => stop(server) };
}

async function findAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Routes,
): Promise<Answer> {
  const { method = '', url = '', headers } = request;
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  // It is never read.
  if (hasBody) response.setHeader('connection', 'close');
  // `parse` throws at nothing that is no address, unlike the constructor.
  const route = routes.get(URL.parse(url, 'http://localhost')?.pathname ?? '');
  if (!route) return { status: 404, body: 'not found' };
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return { status: 405, body: 'method not allowed' };
  }
  return hasBody ? { status: 413, body: 'no body is taken' } : route();
}

function send(response: ServerResponse, { status, type = 'text/plain; charset=utf-8', body }: Answer): void {
  const content = `${body.trimEnd()}\n`;
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(content),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(content);
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new HttpProblem(sentences[String(code)]?.(host, port) ?? otherwise(host, port), { cause: error });
  }
}

const otherwise = (host: string, port: number) =>
  `Health and metrics cannot be served at ${host}, port ${port}: set HOST and PORT to an address of this machine.`;

const sentences: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `Port ${port} of ${host} is taken by another program: set PORT to a free one, or to 0 for any.`,
  EACCES: (_host, port) => `Port ${port} is not open to this user: set PORT to one from 1024 on.`,
};

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') return '';
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}/`;
}

async function stop(server: Server): Promise<void> {
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  const deadline = setTimeout(() => server.closeAllConnections(), longestStop);
  await closed;
  clearTimeout(deadline);
}
