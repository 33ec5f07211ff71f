import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { WebSocketServer } from 'ws';

/** What an app did: acknowledged an envelope, or called an address of ours. */
export type FromApp =
  | { readonly kind: 'ack'; readonly payload: unknown }
  | { readonly kind: 'call'; readonly path: string; readonly body: string };

export interface Envelope {
  readonly type: 'slash_commands' | 'interactive';
  readonly payload: object;
}

/** The least that an app can connect to: says yes to everything at once, checks and remembers nothing. */
export interface FloorSlack {
  readonly apiUrl: string;
  readonly responseUrl: string;
  /** Resolves when the next app that connects was greeted. */
  readonly connected: () => Promise<void>;
  readonly send: (envelope: Envelope) => void;
  /** Replaces whoever listened before. */
  readonly listen: (listener: (event: FromApp) => void) => void;
  readonly stop: () => Promise<void>;
}

const botToken = 'xoxb-0-floor';
const appToken = 'xapp-0-floor';
export const floorTokens = { botToken, appToken } as const;

export async function startFloorSlack(): Promise<FloorSlack> {
  let listener: (event: FromApp) => void = () => {};
  let envelopes = 0;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answerTo(request)));
    listener({ kind: 'call', path: request.url ?? '', body });
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => {
    socket.on('message', (data) => {
      listener({ kind: 'ack', payload: JSON.parse(String(data)).payload });
    });
    socket.on('error', () => socket.terminate());
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0FLOOR' } }),
    );
    sockets.emit('greeted');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  function answerTo({ url = '' }: IncomingMessage): object {
    if (url.endsWith('/apps.connections.open')) return { ok: true, url: `ws://127.0.0.1:${port}/link` };
    if (url.endsWith('/auth.test'))
      return { ok: true, user_id: 'U0BOT', bot_id: 'B0BOT', team_id: 'T0FLOOR', user: 'bot', team: 'Floor' };
    // A member of whichever workspace asks: what they may do is checked before anything is answered.
    if (url.endsWith('/users.info')) return { ok: true, user: { id: 'U0ASKER', real_name: 'Asker' } };
    return { ok: true };
  }

  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    responseUrl: `http://127.0.0.1:${port}/response`,
    connected: async () => {
      await once(sockets, 'greeted');
    },
    send: ({ type, payload }) => {
      envelopes += 1;
      const message = JSON.stringify({
        envelope_id: `envelope-${envelopes}`,
        type,
        payload,
        accepts_response_payload: true,
      });
      // An app has several connections, and gets each payload over one of them.
      const [socket] = sockets.clients;
      socket?.send(message);
    },
    listen: (next) => {
      listener = next;
    },
    stop: async () => {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
