import { otherMember } from '../channels.ts';
import type { JsonObject } from '../control/protocol.ts';
import { SlackError } from '../slack-error.ts';
import type { State, StoredChannel } from '../state.ts';

type Kind = StoredChannel['kind'];

const kindsByType: { readonly [type: string]: Kind | null } = {
  public_channel: 'public',
  private_channel: 'private',
  im: 'dm',
  mpim: null,
};

const readScopes: { readonly [type: string]: string } = {
  public_channel: 'channels:read',
  private_channel: 'groups:read',
  im: 'im:read',
  mpim: 'mpim:read',
};

/** The `types` argument of lists, with the scopes it takes. */
export const parseTypes = (types: string | undefined) => {
  const names = (types || 'public_channel').split(',').map((name) => name.trim());
  if (names.some((name) => kindsByType[name] === undefined)) throw new SlackError('invalid_types');
  return {
    kinds: new Set(names.map((name) => kindsByType[name])),
    scopes: names.flatMap((name) => readScopes[name] ?? []),
  };
};

/** The channel as conversations.* show it. */
export const describeChannel = (state: State, channel: StoredChannel): JsonObject => {
  const common = {
    id: channel.id,
    created: channel.created,
    is_archived: channel.isArchived,
    is_im: channel.kind === 'dm',
    is_mpim: false,
    is_shared: channel.sharedWith.size > 0,
    is_ext_shared: channel.sharedWith.size > 0,
    is_org_shared: false,
    context_team_id: state.identity.teamId,
  };
  if (channel.kind === 'dm') {
    return { ...common, user: otherMember(channel, state.identity.botUserId), is_open: true };
  }
  return {
    ...common,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: channel.kind === 'public',
    is_group: false,
    is_private: channel.kind === 'private',
    is_general: channel.name === 'general',
    is_member: channel.members.has(state.identity.botUserId),
    topic: { value: channel.topic, creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    num_members: channel.members.size,
  };
};
