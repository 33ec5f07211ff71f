import { openDm, otherMember } from '../channels.ts';
import { grantedScopes } from '../installing.ts';
import type { Parts } from '../parts.ts';
import { SlackError } from '../slack-error.ts';
import type { PostingRule, StoredChannel } from '../state.ts';
import { findVisibleChannel } from './conversations.ts';

const dmWith = ({ state }: Parts, user: string): StoredChannel | undefined => {
  const person = state.people.get(user);
  if (person === undefined) return undefined;
  if (person.isDeleted) throw new SlackError('user_disabled');
  if (person.isBot) throw new SlackError('channel_not_found');
  return openDm(state, user, state.identity.botUserId);
};

const postingRefusals: { readonly [Rule in PostingRule]: string | null } = {
  everyone: null,
  restricted: 'restricted_action',
  'read-only': 'restricted_action_read_only_channel',
  'threads-only': 'restricted_action_thread_only_channel',
};

interface PostingOptions {
  readonly needsMembership?: boolean;
  /** In a thread, where some channels take messages that they do not take otherwise. */
  readonly isReply?: boolean;
}

/** Where the bot may post: a channel it is in, a public one with `chat:write.public`, or a DM named by the person's id. */
export const findPostableChannel = (
  parts: Parts,
  id: string,
  { needsMembership = false, isReply = false }: PostingOptions = {},
): StoredChannel => {
  const { manifest, identity, people } = parts.state;
  const channel = dmWith(parts, id) ?? findVisibleChannel(parts, id);
  if (channel.isArchived) throw new SlackError('is_archived');
  if (channel.kind === 'dm') {
    if (!manifest.features.app_home.messages_tab_enabled) throw new SlackError('messages_tab_disabled');
    if (people.get(otherMember(channel, identity.botUserId))?.isDeleted)
      throw new SlackError('user_disabled');
  }
  const refused = postingRefusals[channel.posting];
  if (refused !== null && !(channel.posting === 'threads-only' && isReply)) throw new SlackError(refused);
  const mayPostOutside = !needsMembership && grantedScopes(parts.state).includes('chat:write.public');
  if (!channel.members.has(identity.botUserId) && !mayPostOutside) throw new SlackError('not_in_channel');
  return channel;
};
