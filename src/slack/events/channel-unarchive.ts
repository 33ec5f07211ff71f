import { z } from 'zod';
import { defineEvent, type EventListener } from '../listener.ts';
import { switchChannel, tellOwners } from '../reminders/switch-channel.ts';
import { buildCanPostAgain } from '../views/owner-news-message.ts';

/** A public channel was taken out of the archive. */
export const channelUnarchive = unarchived('channel_unarchive');

/** A private channel was taken out of the archive. */
export const groupUnarchive = unarchived('group_unarchive');

function unarchived(type: string): EventListener {
  return defineEvent({
    type,
    schema: z.object({ channel: z.string(), event_ts: z.string() }),
    run: async ({ workspaceId, event: { channel: channelId, event_ts: eventTs } }, deps) => {
      const place = { workspaceId, channelId, eventTs };
      const [first] = (await deps.store.reminders.listOfChannel(workspaceId, channelId)).filter(
        ({ paused }) => paused === 'archived',
      );
      if (!first) return;
      // Whoever was in the channel before it was archived may not be any more.
      const probed = await deps.probe(workspaceId, channelId, first.reminder.ownerId, buildCanPostAgain());
      const isReachable = probed === 'posted';
      const to = isReachable ? undefined : 'unreachable';
      const changed = await switchChannel(place, { from: 'archived', to }, deps);
      await tellOwners(workspaceId, changed, isReachable ? 'unarchived' : 'unarchived-without-me', deps);
    },
  });
}
