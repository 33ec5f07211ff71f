import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import { addRoutes, answerRequest, type Served, sendAnswer } from './answer-request.ts';
import { HttpProblem } from './http-problem.ts';
import type { Routes } from './route.ts';

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
  /** Serves these, too, from now on: health is asked for while the rest of the program starts. */
  readonly add: (routes: Routes) => void;
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
  let served: Served = addRoutes(new Map(), routes);
  const respond = async (request: IncomingMessage, response: ServerResponse, isInvited: boolean) => {
    try {
      const answer = await answerRequest(request, response, served, isInvited);
      // Nothing more is to be asked over it once a stop has begun.
      if (!server.listening) response.setHeader('connection', 'close');
      if (answer) sendAnswer(response, answer);
    } catch (error) {
      log.error({ err: error }, 'a request could not be answered');
      sendAnswer(response, { status: 500, body: 'not known\n' });
    }
  };
  server.on('request', (request, response) => respond(request, response, false));
  // Otherwise Node would invite every body.
  server.on('checkContinue', (request, response) => respond(request, response, true));
  // Otherwise a connection that cannot be accepted would end the process.
  const complain = (error: Error) => log.warn({ err: error }, 'a connection could not be accepted');
  await listen(server, host, port);
  server.on('error', complain);
  return {
    url: urlOf(server),
    add: (more) => {
      served = addRoutes(served, more);
    },
    stop: () => stop(server),
  };
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
  `Nothing can be served at ${host}, port ${port}: set HOST and PORT to an address of this machine.`;

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
