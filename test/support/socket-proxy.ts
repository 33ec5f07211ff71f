import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import type { TestSlack } from './local-slack.ts';

/** Stands between the bot and Slack, so that a test can send the bot what Slack never would. */
export interface SocketProxy {
  /** For the bot, in place of Slack's own; ends in `/api/`. */
  readonly apiUrl: string;
  /** Sends to the bot over its open connection: text as it is, bytes as a binary frame. */
  send(frame: string | Uint8Array): void;
  /** All that the bot has sent. */
  readonly fromBot: readonly string[];
}

/** A proxy in front of this Slack, which ends with the test. */
export async function startSocketProxy(slack: TestSlack): Promise<SocketProxy> {
  const fromBot: string[] = [];
  const addresses: string[] = [];
  let toBot: WebSocket | undefined;
  let origin = '';

  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { 'content-type': type = '', authorization = '' } = request.headers;
    const answer = await fetch(new URL(request.url ?? '/', slack.url), {
      method: 'POST',
      headers: { 'content-type': type, authorization },
      body: Buffer.concat(chunks),
    });
    const body = (await answer.json()) as { url?: string };
    if (request.url?.endsWith('/apps.connections.open') && body.url) {
      addresses.push(body.url);
      body.url = `${origin.replace('http', 'ws')}/link/`;
    }
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  });

  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (bot) => {
    const upstream = new WebSocket(addresses.shift() ?? '');
    toBot = bot;
    upstream.on('message', (data, isBinary) => bot.send(data, { binary: isBinary }));
    upstream.on('close', () => bot.close());
    bot.on('message', (data) => {
      fromBot.push(String(data));
      upstream.send(String(data));
    });
    bot.on('close', () => upstream.close());
  });

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate();
    server.closeAllConnections();
    server.close();
  });
  return { apiUrl: `${origin}/api/`, fromBot, send: (frame) => toBot?.send(frame) };
}
