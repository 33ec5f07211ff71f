import { SocketModeClient } from '@slack/socket-mode';
import type { Connection, ConnectionOptions } from './connection.ts';
import { readMessages } from './read-messages.ts';
import { slackLogger } from './slack-logger.ts';

export interface SocketConnectionOptions extends ConnectionOptions {
  /** Milliseconds from the start of one WebSocket to that of the other. */
  readonly apart?: number | undefined;
}

/** Longer than a WebSocket takes to reconnect, so that Slack, which ends each after some hours, does not end both at once. */
const usuallyApart = 60_000;

/**
 * Slack brings payloads over two WebSockets that the app opens, each payload over one of them. One alone would leave five
 * seconds without a connection each time that Slack asks to reconnect.
 */
export function createSocketConnection(
  appToken: string,
  { slackApiUrl, fetch, log, apart = usuallyApart }: SocketConnectionOptions,
): Connection {
  const open = () =>
    new SocketModeClient({
      appToken,
      logger: slackLogger(log),
      // An object of its own: the client writes into it, and has to keep trying for ever.
      clientOptions: {
        ...(slackApiUrl ? { slackApiUrl } : {}),
        fetch,
        retryConfig: { forever: true, retries: 30, factor: 1.3, maxTimeout: 30_000 },
      },
    });
  const first = open();
  const second = open();
  const clients = [first, second];
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  return {
    start: async (receive) => {
      for (const client of clients) {
        readMessages(client, receive, log);
        // It may be on its way to Slack when it is stopped.
        client.on('connected', () => isStopped && void client.disconnect());
      }
      await first.start();
      timer = setTimeout(() => {
        second.start().catch((error: unknown) => {
          // Slack refuses the token: nobody catches this, so that it ends the program as it does at any reconnection.
          if (!isStopped) throw error;
        });
      }, apart).unref();
    },
    isConnected: () => clients.some(({ websocket }) => websocket?.isActive()),
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await Promise.all(clients.map((client) => client.disconnect()));
    },
  };
}
