import type { SocketModeClient } from '@slack/socket-mode';
import { z } from 'zod';
import type { Log } from '../../log.ts';

const envelope = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  z.object({ type: z.literal('disconnect') }),
  z.object({
    type: z.literal('events_api'),
    envelope_id: z.string(),
    payload: z.object({ event: z.object({ type: z.string() }) }),
  }),
  z.object({
    type: z.literal(['slash_commands', 'interactive']),
    envelope_id: z.string(),
    payload: z.object({}),
  }),
]);

const anyEnvelope = z.object({ envelope_id: z.string() });

/**
 * Stands in front of the client's own reader of messages. That one ends the process at a message that it does not expect, and
 * Slack sends some (`app_rate_limited` has no event). Those are acknowledged where they can be, so that they are not sent again.
 */
export function screenMessages(client: SocketModeClient, log: Log): void {
  const readers = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', async (data: unknown, isBinary: boolean) => {
    const message = parse(data, isBinary);
    try {
      if (envelope.safeParse(message).success) {
        for (const read of readers) await read.call(client, data, isBinary);
        return;
      }
      const refused = anyEnvelope.safeParse(message);
      log.warn({ acknowledged: refused.success }, 'a message from Slack that does not fit was left out');
      if (refused.success) await acknowledge(client, refused.data.envelope_id);
    } catch (error) {
      log.error({ err: error }, 'a message from Slack could not be read');
    }
  });
}

/** The client keeps its way to acknowledge to itself; there is no public one for an envelope that it would not emit. */
function acknowledge(client: SocketModeClient, envelopeId: string): Promise<void> {
  return (client as unknown as { send(id: string, body: object): Promise<void> }).send(envelopeId, {});
}

function parse(data: unknown, isBinary: boolean): unknown {
  if (isBinary) return undefined;
  try {
    return JSON.parse(typeof data === 'string' ? data : new TextDecoder().decode(data as Uint8Array));
  } catch {
    return undefined;
  }
}
