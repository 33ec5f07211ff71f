import { z } from 'zod';
import { findNames, unknownName } from '../hiring/names.ts';
import { defineEvent } from '../listener.ts';
import { switchChannel, tellOwners } from '../reminders/switch-channel.ts';
import { buildIntroduction } from '../views/channel-news-message.ts';

/** The bot was invited: it says in a sentence what it is for, or its reminders of that channel go on. */
export const memberJoinedChannel = defineEvent({
  type: 'member_joined_channel',
  schema: z.object({
    user: z.string(),
    channel: z.string(),
    event_ts: z.string(),
    inviter: z.string().nullish(),
  }),
  run: async (
    { workspaceId, botUserId, event: { user, channel: channelId, event_ts: eventTs, inviter } },
    deps,
  ) => {
    if (user !== botUserId) return;
    const { reminders } = deps.store;
    if ((await reminders.listOfChannel(workspaceId, channelId)).length === 0) {
      const name = (await findNames(workspaceId, [inviter ?? undefined], deps))(inviter ?? undefined);
      const introduction = buildIntroduction(name === unknownName ? undefined : name);
      await deps.post(workspaceId, channelId, introduction);
      return;
    }
    const resumed = await switchChannel(
      { workspaceId, channelId, eventTs },
      { from: 'unreachable', to: undefined },
      deps,
    );
    await tellOwners(workspaceId, resumed, 'joined', deps);
  },
});
