import type { State, StoredChannel, StoredMessage } from '../state.ts';

/** What somebody sees of what was said in a channel: nothing that is for another person alone. */
export const visibleMessages = (state: State, channelId: string, user: string): readonly StoredMessage[] =>
  (state.messages.get(channelId) ?? []).filter(
    ({ ephemeralFor }) => ephemeralFor === null || ephemeralFor === user,
  );

/** How much of it waits to be read, where they are a member. */
export const countUnread = (state: State, channel: StoredChannel, user: string): number => {
  if (!channel.members.has(user)) return 0;
  const readUpTo = Number(channel.readUpTo.get(user) ?? 0);
  return visibleMessages(state, channel.id, user).filter(
    ({ ts, authorId }) => Number(ts) > readUpTo && authorId !== user,
  ).length;
};
