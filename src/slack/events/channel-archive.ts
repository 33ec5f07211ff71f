import { z } from 'zod';
import { defineEvent, type EventListener } from '../listener.ts';
import { switchChannel, tellOwners } from '../reminders/switch-channel.ts';

/** A public channel was archived. */
export const channelArchive = archived('channel_archive');

/** A private channel was archived. */
export const groupArchive = archived('group_archive');

function archived(type: string): EventListener {
  return defineEvent({
    type,
    schema: z.object({ channel: z.string(), event_ts: z.string() }),
    run: async ({ workspaceId, event: { channel: channelId, event_ts: eventTs } }, deps) => {
      const paused = await switchChannel(
        { workspaceId, channelId, eventTs },
        { from: undefined, to: 'archived' },
        deps,
      );
      await tellOwners(workspaceId, paused, 'archived', deps);
    },
  });
}
