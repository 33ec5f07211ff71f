import { z } from 'zod';
import { defineEvent, type EventListener } from '../listener.ts';
import { switchChannel, tellOwners } from '../reminders/switch-channel.ts';

/** A public channel was deleted. */
export const channelDeleted = deleted('channel_deleted');

/** A private channel was deleted. */
export const groupDeleted = deleted('group_deleted');

function deleted(type: string): EventListener {
  return defineEvent({
    type,
    schema: z.object({ channel: z.string(), event_ts: z.string() }),
    run: async ({ workspaceId, event: { channel: channelId, event_ts: eventTs } }, deps) => {
      const paused = await switchChannel(
        { workspaceId, channelId, eventTs },
        { from: undefined, to: 'unreachable' },
        deps,
      );
      await tellOwners(workspaceId, paused, 'deleted', deps);
    },
  });
}
