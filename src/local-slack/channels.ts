import type { JsonObject } from './control/protocol.ts';
import type { EventTerms, State, StoredChannel } from './state.ts';

/** The channel with this id or name (`C0GENERAL`, `#general`), or nothing. */
export const findChannel = (state: State, name: string): StoredChannel | undefined =>
  state.channels.get(name) ??
  [...state.channels.values()].find((one) => one.kind !== 'dm' && one.name === name.replace(/^#/, ''));

const scopes = {
  public: { read: 'channels:read', history: 'channels:history' },
  private: { read: 'groups:read', history: 'groups:history' },
  dm: { read: 'im:read', history: 'im:history' },
} as const;

/** The scope that reading this channel, or what was said in it, takes. */
export const scopeFor = (channel: StoredChannel, purpose: 'read' | 'history'): string =>
  scopes[channel.kind][purpose];

/** What hearing of this channel, or of what is said in it, takes. */
export const termsFor = (channel: StoredChannel, purpose: 'read' | 'history'): EventTerms => ({
  scope: scopeFor(channel, purpose),
  isShared: channel.sharedWith.size > 0,
});

/** A channel that is new: empty but for its members. */
export const createChannel = (
  state: State,
  channel: Pick<StoredChannel, 'id' | 'name' | 'kind'>,
  members: readonly string[],
): StoredChannel => {
  const created: StoredChannel = {
    ...channel,
    topic: '',
    members: new Set(members),
    sharedWith: new Set(),
    posting: 'everyone',
    created: Math.floor(state.clock.now() / 1000),
    readUpTo: new Map(),
    isArchived: false,
  };
  state.channels.set(created.id, created);
  return created;
};

/** The DM between two people, made when they have none yet. */
export const openDm = (state: State, one: string, other: string): StoredChannel => {
  const id = `D0${state.identity.mark}${[one, other]
    .map((user) => user.replace(/^U0?/, ''))
    .toSorted()
    .join('')}`;
  const existing = state.channels.get(id);
  if (existing !== undefined) return existing;
  const channel = createChannel(state, { id, name: '', kind: 'dm' }, [one, other]);
  state.changed();
  return channel;
};

/** The other side of a DM. */
export const otherMember = (channel: StoredChannel, user: string): string =>
  [...channel.members].find((member) => member !== user) ?? user;

/** How payloads call the channel. */
export const payloadName = (channel: StoredChannel): string =>
  channel.kind === 'public' ? channel.name : channel.kind === 'private' ? 'privategroup' : 'directmessage';

// The app hears of comings and goings where its bot is, and of its bot's own.
const tellOfMember = (
  state: State,
  channel: StoredChannel,
  event: JsonObject & { readonly user: string },
) => {
  const { botUserId, teamId } = state.identity;
  if (!channel.members.has(botUserId) && event.user !== botUserId) return;
  state.emit(
    {
      ...event,
      channel: channel.id,
      channel_type: channel.kind === 'private' ? 'G' : 'C',
      team: teamId,
      event_ts: state.nextTs(),
    },
    termsFor(channel, 'read'),
  );
};

/** Brings somebody in, and tells the app. */
export const addMember = (state: State, channel: StoredChannel, user: string, inviter?: string): void => {
  if (channel.members.has(user)) return;
  channel.members.add(user);
  channel.readUpTo.set(user, state.nextTs());
  tellOfMember(state, channel, {
    type: 'member_joined_channel',
    user,
    ...(inviter !== undefined && { inviter }),
  });
  state.changed();
};

/** Takes somebody out, and tells the app; `actor` is who did it, where it was not themselves. */
export const removeMember = (state: State, channel: StoredChannel, user: string, actor = user): void => {
  if (!channel.members.delete(user)) return;
  tellOfMember(state, channel, { type: 'member_left_channel', user });
  if (user === state.identity.botUserId) {
    const type = channel.kind === 'private' ? 'group_left' : 'channel_left';
    const event = { type, channel: channel.id, actor_id: actor, event_ts: state.nextTs() };
    state.emit(event, termsFor(channel, 'read'));
  }
  state.changed();
};
