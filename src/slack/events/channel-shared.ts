import { z } from 'zod';
import { defineEvent } from '../listener.ts';
import { switchChannel, tellOwners } from '../reminders/switch-channel.ts';

/** A channel was shared with another organisation, which would read the team's gaps: somebody has to say that it may. */
export const channelShared = defineEvent({
  type: 'channel_shared',
  schema: z.object({ channel: z.string() }),
  run: async ({ workspaceId, event: { channel: channelId } }, deps) => {
    const paused = await switchChannel({ workspaceId, channelId }, { from: undefined, to: 'by-hand' }, deps);
    await tellOwners(workspaceId, paused, 'shared', deps);
  },
});
