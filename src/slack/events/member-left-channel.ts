import { z } from 'zod';
import { defineEvent } from '../listener.ts';
import { switchChannel, tellOwners } from '../reminders/switch-channel.ts';

/** The bot was taken out of a channel. */
export const memberLeftChannel = defineEvent({
  type: 'member_left_channel',
  schema: z.object({ user: z.string(), channel: z.string(), event_ts: z.string() }),
  run: async ({ workspaceId, botUserId, event: { user, channel: channelId, event_ts: eventTs } }, deps) => {
    if (user !== botUserId) return;
    const paused = await switchChannel(
      { workspaceId, channelId, eventTs },
      { from: undefined, to: 'unreachable' },
      deps,
    );
    await tellOwners(workspaceId, paused, 'left', deps);
  },
});
