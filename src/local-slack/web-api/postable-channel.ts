import { openDm, otherMember } from '../channels.ts';
import type { Parts } from '../parts.ts';
import { SlackError } from '../slack-error.ts';
import type { StoredChannel } from '../state.ts';
import { findVisibleChannel } from './conversations.ts';

const dmWith = ({ state }: Parts, user: string): StoredChannel | undefined => {
  const person = state.people.get(user);
  if (person === undefined) return undefined;
  if (person.isDeleted) throw new SlackError('user_disabled');
  if (person.isBot) throw new SlackError('channel_not_found');
  return openDm(state, user, state.identity.botUserId);
};

/** Where the bot may post: a channel it is in, a public one with `chat:write.public`, or a DM named by the person's id. */
export const findPostableChannel = (
  parts: Parts,
  id: string,
  { needsMembership = false }: { readonly needsMembership?: boolean } = {},
): StoredChannel => {
  const { manifest, identity, people } = parts.state;
  const channel = dmWith(parts, id) ?? findVisibleChannel(parts, id);
  if (channel.isArchived) throw new SlackError('is_archived');
  if (channel.kind === 'dm') {
    if (!manifest.features.app_home.messages_tab_enabled) throw new SlackError('messages_tab_disabled');
    if (people.get(otherMember(channel, identity.botUserId))?.isDeleted)
      throw new SlackError('user_disabled');
  }
  const mayPostOutside = !needsMembership && manifest.oauth_config.scopes.bot.includes('chat:write.public');
  if (!channel.members.has(identity.botUserId) && !mayPostOutside) throw new SlackError('not_in_channel');
  return channel;
};
