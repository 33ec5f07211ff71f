import { z } from 'zod';
import { defineEvent, type EventListener } from '../listener.ts';
import { tellOwners } from '../reminders/switch-channel.ts';

/** A public channel has another name. */
export const channelRename = renamed('channel_rename');

/** A private channel has another name. */
export const groupRename = renamed('group_rename');

/** Reminders know a channel by its id, so they go on; whoever looks for them by the old name is told. */
function renamed(type: string): EventListener {
  return defineEvent({
    type,
    schema: z.object({ channel: z.object({ id: z.string() }), event_ts: z.string() }),
    run: async ({ workspaceId, event: { channel, event_ts: eventTs } }, deps) => {
      const { reminders } = deps.store;
      const news = await reminders.noteChannelEvent(workspaceId, channel.id, eventTs);
      const running = news.filter(({ paused }) => paused === undefined);
      await tellOwners(workspaceId, running, 'renamed', deps);
    },
  });
}
