import { SocketModeReceiver } from '@slack/bolt';
import type { Connection, ConnectionOptions } from './connection.ts';
import { screenMessages } from './screen-messages.ts';
import { slackLogger } from './slack-logger.ts';

/** Slack brings payloads over a WebSocket that the app opens. */
export function createSocketConnection(
  appToken: string,
  { slackApiUrl, fetch, log }: ConnectionOptions,
): Connection {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: slackLogger(log),
    // An object of its own: the receiver writes into it, and has to keep trying for ever.
    installerOptions: {
      clientOptions: {
        ...(slackApiUrl ? { slackApiUrl } : {}),
        fetch,
        retryConfig: { forever: true, retries: 30, factor: 1.3, maxTimeout: 30_000 },
      },
    },
  });
  screenMessages(receiver.client, log);
  return {
    receiver,
    isConnected: () => receiver.client.websocket?.isActive() ?? false,
    stop: () => receiver.client.disconnect(),
  };
}
