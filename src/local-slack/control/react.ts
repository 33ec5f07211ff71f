import { termsFor } from '../channels.ts';
import { done, problem } from '../interactions/interaction-payload.ts';
import { findMessage } from '../messages.ts';
import type { State, StoredChannel, StoredMessage } from '../state.ts';
import type { ActResult } from './protocol.ts';

/** Somebody reacts to a message with an emoji, or takes that back; the app hears of it where its bot is. */
export const react = (
  state: State,
  user: string,
  channel: StoredChannel,
  { ts, emoji }: { readonly ts: string; readonly emoji: string },
): ActResult => {
  const message = findMessage(state, channel.id, ts);
  if (message === undefined || message.ephemeralFor !== null) return problem('That message is gone.');
  if (!channel.members.has(user)) return problem(`You are not in #${channel.name}. Join it to react there.`);
  if (channel.isArchived) return problem(`#${channel.name} is archived.`);
  const isAdded = toggle(message, user, emoji);
  state.changed();
  if (!channel.members.has(state.identity.botUserId)) return done;
  state.emit(
    {
      type: isAdded ? 'reaction_added' : 'reaction_removed',
      user,
      reaction: emoji,
      item: { type: 'message', channel: channel.id, ts },
      item_user: message.authorId,
      event_ts: state.nextTs(),
    },
    { ...termsFor(channel, 'read'), scope: 'reactions:read' },
  );
  return done;
};

/** True where the reaction is there now. */
const toggle = ({ reactions }: StoredMessage, user: string, emoji: string): boolean => {
  const users = reactions.get(emoji) ?? new Set<string>();
  const isAdded = !users.delete(user);
  if (isAdded) users.add(user);
  if (users.size > 0) reactions.set(emoji, users);
  else reactions.delete(emoji);
  return isAdded;
};
