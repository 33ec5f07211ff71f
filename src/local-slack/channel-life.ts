import { removeMember, termsFor } from './channels.ts';
import type { JsonObject } from './control/protocol.ts';
import { postMessage } from './messages.ts';
import type { State, StoredChannel } from './state.ts';
import { escapeText } from './text.ts';

// The app hears of public channels, and of private ones with its bot.
const tell = (state: State, channel: StoredChannel, event: string, fields: JsonObject): void => {
  state.changed();
  if (channel.kind !== 'public' && !channel.members.has(state.identity.botUserId)) return;
  const kind = channel.kind === 'private' ? 'group' : 'channel';
  state.emit({ type: `${kind}_${event}`, ...fields, event_ts: state.nextTs() }, termsFor(channel, 'read'));
};

/** Archives the channel, or takes it out of the archive, and tells the app. */
export const setArchived = (
  state: State,
  channel: StoredChannel,
  isArchived: boolean,
  actor: string,
): void => {
  channel.isArchived = isArchived;
  const fields = { channel: channel.id, user: actor, ...(isArchived && { is_moved: 0 }) };
  tell(state, channel, isArchived ? 'archive' : 'unarchive', fields);
};

/** Gives the channel another name, and tells the app. */
export const renameChannel = (state: State, channel: StoredChannel, name: string): void => {
  channel.name = name;
  const isPrivate = channel.kind === 'private';
  tell(state, channel, 'rename', {
    channel: {
      id: channel.id,
      is_channel: !isPrivate,
      is_private: isPrivate,
      name,
      name_normalized: name,
      created: channel.created,
    },
  });
};

/** Takes the channel away with all that was said in it, and tells the app. */
export const deleteChannel = (state: State, channel: StoredChannel, actor: string): void => {
  state.channels.delete(channel.id);
  state.messages.delete(channel.id);
  tell(state, channel, 'deleted', { channel: channel.id, actor_id: actor });
};

// Slack has no event for these two but a message that says so.

/** Makes a public channel private; it keeps its id. */
export const makePrivate = (state: State, channel: StoredChannel, actor: string): void => {
  channel.kind = 'private';
  postMessage(state, {
    channelId: channel.id,
    authorId: actor,
    subtype: 'channel_convert_to_private',
    text: 'made this channel *private*. Now, it can only be viewed or joined by invitation.',
  });
};

/** Says what the channel is about. */
export const setTopic = (state: State, channel: StoredChannel, topic: string, actor: string): void => {
  channel.topic = topic;
  postMessage(state, {
    channelId: channel.id,
    authorId: actor,
    subtype: 'channel_topic',
    text: `<@${actor}> set the channel topic: ${escapeText(topic)}`,
  });
};

/** Gives the channel another id, as happens when it is shared or moved; the old one is nobody's from then on. */
export const changeChannelId = (state: State, channel: StoredChannel, id: string): void => {
  const messages = state.messages.get(channel.id) ?? [];
  for (const message of messages) message.channelId = id;
  state.channels.delete(channel.id);
  state.messages.delete(channel.id);
  state.channels.set(id, { ...channel, id });
  state.messages.set(id, messages);
  const isHeard = channel.kind === 'public' || channel.members.has(state.identity.botUserId);
  if (isHeard) {
    state.emit({
      type: 'channel_id_changed',
      old_channel_id: channel.id,
      new_channel_id: id,
      event_ts: state.nextTs(),
    });
  }
  state.changed();
};

const tellOfSharing = (state: State, channel: StoredChannel, event: JsonObject): void => {
  state.changed();
  if (channel.kind !== 'public' && !channel.members.has(state.identity.botUserId)) return;
  state.emit({ ...event, channel: channel.id, event_ts: state.nextTs() }, termsFor(channel, 'read'));
};

/** Shares the channel with another company, and tells the app. */
export const shareChannel = (state: State, channel: StoredChannel, teamId: string): void => {
  channel.sharedWith.add(teamId);
  tellOfSharing(state, channel, { type: 'channel_shared', connected_team_id: teamId });
};

/** Ends the sharing; that company's people are out of the channel. */
export const unshareChannel = (state: State, channel: StoredChannel, teamId: string): void => {
  channel.sharedWith.delete(teamId);
  for (const user of channel.members) {
    if (state.people.get(user)?.teamId === teamId) removeMember(state, channel, user);
  }
  tellOfSharing(state, channel, {
    type: 'channel_unshared',
    previously_connected_team_id: teamId,
    is_ext_shared: channel.sharedWith.size > 0,
  });
};
