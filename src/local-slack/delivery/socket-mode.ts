import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { isObject } from '../blocks/walk-blocks.ts';
import type { Clock } from '../clock.ts';
import type { JsonObject } from '../control/protocol.ts';
import type { Frame } from '../control/traffic.ts';
import type { FrameFaults } from '../rig/frame-faults.ts';
import type { Delivery, Transport } from './transport.ts';
import type { WireLog } from './wire-log.ts';

/** Slack closes a connection (1009, “Max frame length of 20480 has been exceeded”) over which an app sends more at once. */
const mostBytes = 20_480;

/** Brings payloads to the app over its WebSockets: each to exactly one, waiting a while for one to exist. */
export interface SocketMode extends Transport {
  /** An address that serves one connection, once. */
  issueAddress(origin: string): string;
  /** Takes an upgrade request; false when its ticket is not good. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Asks the app to reconnect, as Slack does every few hours: over all of its connections, or over the one with that number. */
  disconnect(reason: string, only?: number): void;
  /** Cuts the TCP connections without a word. */
  dropConnections(): void;
  /** Stops answering the app's pings, or begins again. */
  ignorePings(isIgnoring: boolean): void;
}

export interface SocketModeOptions {
  readonly clock: Clock;
  readonly appId: string;
  readonly frames: WireLog<Frame>;
  readonly faults: FrameFaults;
  readonly changed: () => void;
  /** How long a payload waits for a connection. */
  readonly holdMs: number;
}

interface Connection {
  readonly number: number;
  readonly socket: WebSocket;
  /** Was asked to reconnect: gets nothing new, but may still acknowledge. */
  isLeaving: boolean;
}

const unanswered: Delivery = { isAcknowledged: false, reason: 'timeout', mayRetry: true };

const maxConnections = 10;
const pingEveryMs = 10_000;

const acknowledgement = z.object({ envelope_id: z.string(), payload: z.unknown() });

/** Brings payloads to the app over WebSockets that the app opens. */
export const createSocketMode = ({
  clock,
  appId,
  frames,
  faults,
  changed,
  holdMs,
}: SocketModeOptions): SocketMode => {
  // Pings are answered by hand, so that a test can have them ignored.
  const server = new WebSocketServer({ noServer: true, autoPong: false, maxPayload: mostBytes });
  const tickets = new Set<string>();
  const connections = new Set<Connection>();
  const waiting: { readonly send: (connection: Connection) => void }[] = [];
  const pending = new Map<string, (payload: unknown) => void>();
  let deadlineMs = 3000;
  let isIgnoringPings = false;
  let connectionCount = 0;
  let turn = 0;

  const send = (connection: Connection, message: JsonObject) => {
    faults.pass('to-app', message, () => {
      frames.add({ direction: 'to-app', connection: connection.number, message });
      if (connection.socket.readyState === connection.socket.OPEN) {
        connection.socket.send(JSON.stringify(message));
      }
    });
  };

  const ready = () =>
    [...connections].filter(({ socket, isLeaving }) => !isLeaving && socket.readyState === socket.OPEN);

  const receive = (connection: Connection, text: string) => {
    let message: unknown;
    try {
      message = JSON.parse(text);
    } catch {
      return;
    }
    if (!isObject(message)) return;
    faults.pass('from-app', message, () => {
      frames.add({ direction: 'from-app', connection: connection.number, message });
      const parsed = acknowledgement.safeParse(message);
      if (parsed.success) pending.get(parsed.data.envelope_id)?.(parsed.data.payload);
    });
  };

  const welcome = (socket: WebSocket) => {
    connectionCount += 1;
    const connection: Connection = { number: connectionCount, socket, isLeaving: false };
    connections.add(connection);
    const pinging = setInterval(() => socket.ping(), pingEveryMs);
    socket.on('message', (data, isBinary) => {
      if (!isBinary) receive(connection, String(data));
    });
    socket.on('ping', (data) => {
      if (!isIgnoringPings) socket.pong(data);
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(pinging);
      connections.delete(connection);
      changed();
    });
    if (connections.size > maxConnections) {
      connection.isLeaving = true;
      send(connection, {
        type: 'disconnect',
        reason: 'too_many_websockets',
        debug_info: { host: 'local-slack' },
      });
      return;
    }
    send(connection, {
      type: 'hello',
      num_connections: connections.size,
      connection_info: { app_id: appId },
      debug_info: { host: 'local-slack', build_number: 1, approximate_connection_time: 18_060 },
    });
    for (const held of waiting.splice(0)) held.send(connection);
    changed();
  };

  return {
    issueAddress(origin) {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `${origin.replace(/^http/, 'ws')}/link/?ticket=${ticket}&app_id=${appId}`;
    },
    accept(request, socket, head) {
      const ticket = new URL(request.url ?? '/', 'ws://localhost').searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket)) return false;
      server.handleUpgrade(request, socket, head, welcome);
      return true;
    },
    deliver: ({ type, payload, retry }) =>
      new Promise((resolve) => {
        const sendTo = (connection: Connection) => {
          cancelHold();
          const id = randomUUID();
          const cancelDeadline = clock.after(deadlineMs, () => {
            pending.delete(id);
            resolve(unanswered);
          });
          pending.set(id, (answer) => {
            pending.delete(id);
            cancelDeadline();
            resolve({ isAcknowledged: true, payload: answer });
          });
          send(connection, {
            envelope_id: id,
            type,
            payload: payload(),
            accepts_response_payload: type !== 'events_api',
            ...(type === 'events_api' && {
              retry_attempt: retry?.attempt ?? 0,
              retry_reason: retry?.reason ?? '',
            }),
          });
        };
        const held = { send: sendTo };
        const cancelHold = clock.after(holdMs, () => {
          const index = waiting.indexOf(held);
          if (index === -1) return;
          waiting.splice(index, 1);
          resolve(unanswered);
        });
        const open = ready();
        turn += 1;
        const connection = open[turn % Math.max(open.length, 1)];
        if (connection === undefined) waiting.push(held);
        else sendTo(connection);
      }),
    isConnected: () => ready().length > 0,
    setAckDeadline(ms) {
      deadlineMs = ms;
    },
    disconnect(reason, only) {
      for (const connection of ready()) {
        if (only !== undefined && connection.number !== only) continue;
        connection.isLeaving = true;
        send(connection, { type: 'disconnect', reason, debug_info: { host: 'local-slack' } });
      }
      changed();
    },
    dropConnections() {
      for (const { socket } of connections) socket.terminate();
    },
    ignorePings(isIgnoring) {
      isIgnoringPings = isIgnoring;
    },
    stop() {
      for (const { socket } of connections) {
        socket.close(1001);
        setTimeout(() => socket.terminate(), 300).unref();
      }
      server.close();
    },
  };
};
