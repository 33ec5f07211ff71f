import type { State, StoredChannel } from './state.ts';

/** The channel, or nothing when there is none with that id. */
export const findChannel = (state: State, id: string): StoredChannel | undefined => state.channels.get(id);

/** The DM between two people, made when they have none yet. */
export const openDm = (state: State, one: string, other: string): StoredChannel => {
  const id = `D0${[one, other]
    .map((user) => user.replace(/^U0?/, ''))
    .toSorted()
    .join('')}`;
  const existing = state.channels.get(id);
  if (existing !== undefined) return existing;
  const channel: StoredChannel = {
    id,
    name: '',
    kind: 'dm',
    members: new Set([one, other]),
    created: Math.floor(state.clock.now() / 1000),
    readUpTo: new Map(),
    isArchived: false,
  };
  state.channels.set(id, channel);
  state.changed();
  return channel;
};

/** The other side of a DM. */
export const otherMember = (channel: StoredChannel, user: string): string =>
  [...channel.members].find((member) => member !== user) ?? user;

/** How payloads call the channel. */
export const payloadName = (channel: StoredChannel): string =>
  channel.kind === 'public' ? channel.name : channel.kind === 'private' ? 'privategroup' : 'directmessage';

const channelType = (channel: StoredChannel) => (channel.kind === 'private' ? 'G' : 'C');

/** Brings somebody in, and tells the app. */
export const addMember = (state: State, channel: StoredChannel, user: string, inviter?: string): void => {
  if (channel.members.has(user)) return;
  channel.members.add(user);
  channel.readUpTo.set(user, state.nextTs());
  state.emit({
    type: 'member_joined_channel',
    user,
    channel: channel.id,
    channel_type: channelType(channel),
    team: state.identity.teamId,
    ...(inviter !== undefined && { inviter }),
    event_ts: state.nextTs(),
  });
  state.changed();
};

/** Takes somebody out, and tells the app. */
export const removeMember = (state: State, channel: StoredChannel, user: string): void => {
  if (!channel.members.delete(user)) return;
  state.emit({
    type: 'member_left_channel',
    user,
    channel: channel.id,
    channel_type: channelType(channel),
    team: state.identity.teamId,
    event_ts: state.nextTs(),
  });
  state.changed();
};

/** Archives the channel, and tells the app. */
export const archiveChannel = (state: State, channel: StoredChannel, user: string): void => {
  channel.isArchived = true;
  state.emit({ type: 'channel_archive', channel: channel.id, user, event_ts: state.nextTs() });
  state.changed();
};
