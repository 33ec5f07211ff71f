import { z } from 'zod';
import { defineEvent } from '../listener.ts';
import { tellOwners } from '../reminders/switch-channel.ts';

/** A channel has another id, as when it moves to another workspace of the organisation: its reminders go with it. */
export const channelIdChanged = defineEvent({
  type: 'channel_id_changed',
  schema: z.object({ old_channel_id: z.string(), new_channel_id: z.string() }),
  run: async ({ workspaceId, event: { old_channel_id: from, new_channel_id: to } }, deps) => {
    const moved = await deps.store.reminders.moveChannel(workspaceId, from, to);
    await tellOwners(workspaceId, moved, 'moved', deps);
  },
});
