import type { SocketModeClient } from '@slack/socket-mode';
import { z } from 'zod';
import type { Log } from '../../log.ts';
import { withinTime } from '../answering/within-time.ts';
import { createWorkInProgress } from '../answering/work-in-progress.ts';
import type { Receive } from '../intake/delivery.ts';

/** What is about the connection itself. */
const notice = z.object({ type: z.enum(['hello', 'disconnect']) });

const envelope = z.object({
  envelope_id: z.string(),
  payload: z.unknown().optional(),
  retry_attempt: z.number().optional().catch(undefined),
  retry_reason: z.string().optional().catch(undefined),
});

/** Milliseconds: Slack goes on listening for a while after it has asked to reconnect. */
const longestFarewell = 2500;

/**
 * Stands in front of the client's own reader of messages and hands what Slack brings to `receive`. That one ends the process at a
 * message that it does not expect, reads each twice, and hangs up on Slack before what came over the connection is acknowledged.
 */
export function readMessages(client: SocketModeClient, receive: Receive, log: Log): void {
  const readers = client.listeners('ws_message');
  const unanswered = createWorkInProgress();
  client.removeAllListeners('ws_message');

  const take = (brought: z.infer<typeof envelope>) => {
    const { envelope_id: id, payload, retry_attempt: attempt, retry_reason: reason } = brought;
    const { promise: answered, resolve } = Promise.withResolvers<void>();
    void unanswered.track(answered);
    let isAnswered = false;
    return receive({
      payload,
      text: JSON.stringify(payload) ?? '',
      ...(attempt ? { retry: { num: attempt, reason } } : {}),
      acknowledge: (answer) => {
        if (isAnswered) return;
        isAnswered = true;
        acknowledge(client, id, answer)
          .catch((error: unknown) => log.warn({ err: error }, 'Slack could not be told that it was heard'))
          .then(resolve);
      },
      refuse: resolve,
    });
  };

  client.on('ws_message', async (data: unknown, isBinary: boolean) => {
    try {
      const message = parse(data, isBinary);
      const brought = envelope.safeParse(message);
      if (brought.success) return await take(brought.data);
      const about = notice.safeParse(message);
      if (!about.success) {
        log.warn('a message from Slack that does not fit was left out');
        return;
      }
      if (about.data.type === 'disconnect') await withinTime(unanswered.settled(), longestFarewell);
      for (const read of readers) await read.call(client, data, isBinary);
    } catch (error) {
      log.error({ err: error }, 'a message from Slack could not be read');
    }
  });
}

/** The client keeps its way to acknowledge to itself; there is no public one for an envelope that it did not emit. */
function acknowledge(client: SocketModeClient, envelopeId: string, answer: unknown): Promise<void> {
  return (client as unknown as { send(id: string, body: unknown): Promise<void> }).send(
    envelopeId,
    answer ?? {},
  );
}

function parse(data: unknown, isBinary: boolean): unknown {
  if (isBinary) return undefined;
  try {
    return JSON.parse(typeof data === 'string' ? data : new TextDecoder().decode(data as Uint8Array));
  } catch {
    return undefined;
  }
}
