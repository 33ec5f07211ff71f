import { createServer, type IncomingHttpHeaders } from 'node:http';
import { onTestFinished } from 'vitest';
import { sampleManifest } from './sample-app.ts';

/** A secret that local Slack and the app share. */
export const signingSecret = '0123456789abcdef0123456789abcdef';

/** The sample's manifest for HTTP, with the addresses of production. */
export const httpManifest = {
  ...sampleManifest,
  features: {
    ...sampleManifest.features,
    slash_commands: [
      { command: '/plain', description: 'Over HTTP', url: 'https://bot.example.com/commands' },
    ],
  },
  settings: {
    socket_mode_enabled: false,
    interactivity: {
      is_enabled: true,
      request_url: 'https://bot.example.com/interactions',
      message_menu_options_url: 'https://bot.example.com/options',
    },
    event_subscriptions: {
      ...sampleManifest.settings.event_subscriptions,
      request_url: 'https://bot.example.com/events',
    },
  },
};

export interface HttpReceived {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The payload, wherever in the body it stands. */
  // Slack's payloads are many; a test knows which one it caused.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly payload: any;
}

export interface HttpAnswer {
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  /** What is no string is sent as JSON. */
  readonly body?: unknown;
}

export interface HttpApp {
  readonly url: string;
  readonly received: readonly HttpReceived[];
  /** How many requests Slack hung up on before they were answered. */
  cutOff(): number;
  /** How to answer from now on; `silence` lets Slack wait. */
  answerWith(answer: ((received: HttpReceived) => HttpAnswer) | 'silence'): void;
}

const payloadOf = (contentType: string, body: string): unknown => {
  if (contentType === 'application/json') return JSON.parse(body);
  const fields = Object.fromEntries(new URLSearchParams(body));
  return fields.payload === undefined ? fields : JSON.parse(fields.payload);
};

/** An app that takes Slack's requests and notes them, without checking any; it ends with the test. */
export const startHttpApp = async (): Promise<HttpApp> => {
  const received: HttpReceived[] = [];
  let cutOff = 0;
  let answer: ((received: HttpReceived) => HttpAnswer) | 'silence' = () => ({});
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks).toString();
    const { headers, url: path = '' } = request;
    const entry = { path, headers, body, payload: payloadOf(headers['content-type'] ?? '', body) };
    received.push(entry);
    response.on('close', () => {
      if (!response.writableEnded) cutOff += 1;
    });
    if (answer === 'silence') return;
    const { status = 200, headers: given = {}, body: sent = '' } = answer(entry);
    const isText = typeof sent === 'string';
    response.writeHead(status, { ...(!isText && { 'content-type': 'application/json' }), ...given });
    response.end(isText ? sent : JSON.stringify(sent));
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    cutOff: () => cutOff,
    answerWith(next) {
      answer = next;
    },
  };
};
