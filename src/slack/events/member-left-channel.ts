import { z } from 'zod';
import { defineEvent } from '../listener.ts';
import { switchChannel, tellOwners } from '../reminders/switch-channel.ts';

/** The bot was taken out of a channel. */
export const memberLeftChannel = defineEvent({
  type: 'member_left_channel',
  schema: z.object({ user: z.string(), channel: z.string() }),
  run: async ({ workspaceId, botUserId, event: { user, channel: channelId } }, deps) => {
    if (user !== botUserId) return;
    const paused = await switchChannel(
      { workspaceId, channelId },
      { from: undefined, to: 'unreachable' },
      deps,
    );
    await tellOwners(workspaceId, paused, 'left', deps);
  },
});
