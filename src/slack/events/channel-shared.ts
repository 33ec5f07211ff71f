import { z } from 'zod';
import { defineEvent } from '../listener.ts';
import { switchChannel, tellOwners } from '../reminders/switch-channel.ts';

/** A channel was shared with another organisation, which would read the team's gaps: somebody has to say that it may. */
export const channelShared = defineEvent({
  type: 'channel_shared',
  schema: z.object({ channel: z.string(), event_ts: z.string() }),
  run: async ({ workspaceId, event: { channel: channelId, event_ts: eventTs } }, deps) => {
    const paused = await switchChannel(
      { workspaceId, channelId, eventTs },
      { from: undefined, to: 'by-hand' },
      deps,
    );
    await tellOwners(workspaceId, paused, 'shared', deps);
  },
});
