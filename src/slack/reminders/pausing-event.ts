import { z } from 'zod';
import type { PauseReason } from '../../reminders/delivery.ts';
import { defineEvent, type EventListener } from '../listener.ts';
import type { ChannelNews } from '../views/channel-news-message.ts';
import { switchChannel, tellOwners } from './switch-channel.ts';

/** An event after which nothing can be, or should be, posted to its channel: its reminders are paused, and their owners told why. */
export function pausingEvent(
  type: string,
  { to, news }: { readonly to: PauseReason; readonly news: ChannelNews },
): EventListener {
  return defineEvent({
    type,
    schema: z.object({ channel: z.string(), event_ts: z.string() }),
    run: async ({ workspaceId, event: { channel: channelId, event_ts: eventTs } }, deps) => {
      const paused = await switchChannel({ workspaceId, channelId, eventTs }, { from: undefined, to }, deps);
      await tellOwners(workspaceId, paused, news, deps);
    },
  });
}
