import type { PostAnswer, Sighting } from '../../src/reminders/delivery.ts';
import type { SchedulerDeps } from '../../src/scheduler/deps.ts';
import type { AcceptedPost } from './check-slots.ts';

const eventType = 'aiteam_reminder';

interface HistoryAnswer {
  readonly ok: boolean;
  readonly messages?: readonly {
    readonly ts: string;
    readonly metadata?: { readonly event_payload?: { readonly slot?: string } };
  }[];
  readonly response_metadata?: { readonly next_cursor?: string };
}

/** A plain way to post to a local Slack and to look there; everything but an ordinary answer is unsure. */
export function localSlackSender(
  apiUrl: string,
  token: string,
  isReadable: boolean,
): Pick<SchedulerDeps, 'send' | 'lookUp'> {
  const call = async (method: string, body: object): Promise<unknown> => {
    const response = await fetch(`${apiUrl}${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    return response.json();
  };
  return {
    send: async (slot, { isRepeat }): Promise<PostAnswer> => {
      try {
        const answer = (await call('chat.postMessage', {
          channel: slot.channelId,
          text: isRepeat ? 'a repeat' : 'a reminder',
          metadata: { event_type: eventType, event_payload: { slot: slot.slotId } },
        })) as { readonly ok: boolean; readonly ts?: string };
        return answer.ok && answer.ts ? { kind: 'sent', ts: answer.ts } : { kind: 'unsure' };
      } catch {
        return { kind: 'unsure' };
      }
    },
    lookUp: async (slot): Promise<Sighting> => {
      if (!isReadable) return { kind: 'unreadable' };
      let cursor = '';
      do {
        const page = (await call('conversations.history', {
          channel: slot.channelId,
          oldest: String(((slot.postingAt ?? 0) - 60_000) / 1000),
          include_all_metadata: true,
          limit: 200,
          cursor,
        })) as HistoryAnswer;
        if (!page.ok || !page.messages) return { kind: 'later', at: 0 };
        const found = page.messages.find(({ metadata }) => metadata?.event_payload?.slot === slot.slotId);
        if (found) return { kind: 'found', ts: found.ts };
        cursor = page.response_metadata?.next_cursor ?? '';
      } while (cursor !== '');
      return { kind: 'absent' };
    },
  };
}

/** What local Slack took, as the checker knows it. */
export function acceptedOf(
  calls: readonly {
    readonly ts: string;
    readonly at: number;
    readonly text: string;
    readonly metadata: { readonly event_payload?: unknown } | null;
  }[],
): readonly AcceptedPost[] {
  return calls.flatMap(({ ts, at, text, metadata }) => {
    const payload = metadata?.event_payload;
    const slot =
      payload && typeof payload === 'object' && 'slot' in payload ? String(payload.slot) : undefined;
    return slot === undefined ? [] : [{ slotId: slot, ts, at, isRepeat: text === 'a repeat' }];
  });
}
