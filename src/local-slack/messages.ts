import { withIds } from './blocks/walk-blocks.ts';
import { termsFor } from './channels.ts';
import type { JsonObject } from './control/protocol.ts';
import { describeFile } from './files.ts';
import type { State, StoredChannel, StoredMessage } from './state.ts';

export interface NewMessage {
  readonly channelId: string;
  readonly authorId: string;
  readonly text: string;
  readonly blocks?: readonly unknown[];
  readonly threadTs?: string | null;
  /** A reply that is shown in the channel, too. */
  readonly isBroadcast?: boolean;
  readonly ephemeralFor?: string | null;
  readonly isSlackbot?: boolean;
  readonly subtype?: string;
  readonly metadata?: JsonObject | null;
  /** Ids of files. */
  readonly files?: readonly string[];
}

const broadcast = 'thread_broadcast';

/** True for a reply that stands in its thread and in the channel. */
export const isShownInChannel = ({ subtype }: Pick<StoredMessage, 'subtype'>): boolean =>
  subtype === broadcast;

const isBroadcast = (message: NewMessage): boolean =>
  message.isBroadcast === true && message.threadTs !== undefined && message.threadTs !== null;

/** Puts a message where it belongs. Events are not sent: seeds and ephemerals have none. */
export const addMessage = (state: State, message: NewMessage): StoredMessage => {
  const stored: StoredMessage = {
    ts: state.nextTs(),
    channelId: message.channelId,
    authorId: message.authorId,
    subtype: message.subtype ?? (isBroadcast(message) ? broadcast : null),
    isSlackbot: message.isSlackbot ?? false,
    threadTs: message.threadTs ?? null,
    ephemeralFor: message.ephemeralFor ?? null,
    text: message.text,
    blocks: withIds(message.blocks ?? []),
    files: message.files ?? [],
    metadata: message.metadata ?? null,
    reactions: new Map(),
    edited: null,
    values: new Map(),
    offers: new Map(),
  };
  for (const id of stored.files) state.files.get(id)?.channels.add(message.channelId);
  const inChannel = state.messages.get(message.channelId) ?? [];
  inChannel.push(stored);
  state.messages.set(message.channelId, inChannel);
  state.channels.get(message.channelId)?.readUpTo.set(message.authorId, stored.ts);
  state.changed();
  return stored;
};

const channelTypes = { public: 'channel', private: 'group', dm: 'im' } as const;

const subscriptions = { public: 'message.channels', private: 'message.groups', dm: 'message.im' } as const;

/** Tells the app of a message, or of what became of one, where it may hear it. */
const tellOfMessage = (
  state: State,
  channelId: string,
  event: JsonObject & { readonly ts?: unknown },
): void => {
  const channel = state.channels.get(channelId);
  if (!channel?.members.has(state.identity.botUserId)) return;
  state.emit(
    { ...event, channel: channel.id, event_ts: event.ts, channel_type: channelTypes[channel.kind] },
    { ...termsFor(channel, 'history'), subscription: subscriptions[channel.kind] },
  );
};

const tellOfFile = (state: State, channel: StoredChannel, id: string, user: string): void => {
  state.emit(
    {
      type: 'file_shared',
      file_id: id,
      user_id: user,
      file: { id },
      channel_id: channel.id,
      event_ts: state.nextTs(),
    },
    { ...termsFor(channel, 'history'), scope: 'files:read' },
  );
};

/** Adds a message that everybody in the channel sees, and tells the app where it may hear it. */
export const postMessage = (state: State, message: NewMessage): StoredMessage => {
  const stored = addMessage(state, message);
  const channel = state.channels.get(message.channelId);
  const { botUserId } = state.identity;
  if (channel?.members.has(botUserId)) {
    const common = { channel: channel.id, event_ts: stored.ts };
    tellOfMessage(state, channel.id, describeMessage(state, stored));
    if (message.authorId !== botUserId && channel.kind !== 'dm' && stored.text.includes(`<@${botUserId}>`)) {
      const mention = { ...describeMessage(state, stored), ...common, type: 'app_mention' };
      state.emit(mention, { ...termsFor(channel, 'history'), scope: 'app_mentions:read' });
    }
    for (const id of stored.files) tellOfFile(state, channel, id, stored.authorId);
  }
  return stored;
};

/** The message with that `ts`, ephemerals included. */
export const findMessage = (state: State, channelId: string, ts: string): StoredMessage | undefined =>
  state.messages.get(channelId)?.find((message) => message.ts === ts);

// The app hears of what became of messages that everybody sees.
const tellOfChange = (state: State, message: StoredMessage, event: JsonObject): void => {
  state.changed();
  if (message.ephemeralFor !== null) return;
  tellOfMessage(state, message.channelId, { type: 'message', hidden: true, ts: state.nextTs(), ...event });
};

/** Changes a message in place, and tells the app where it may hear it. */
export const editMessage = (
  state: State,
  message: StoredMessage,
  change: {
    readonly text: string;
    readonly blocks: readonly unknown[];
    readonly metadata?: JsonObject | null | undefined;
  },
): void => {
  const before = describeMessage(state, message);
  message.text = change.text;
  message.blocks = withIds(change.blocks);
  message.edited = { user: message.authorId, ts: state.nextTs() };
  if (change.metadata !== undefined) message.metadata = change.metadata;
  tellOfChange(state, message, {
    subtype: 'message_changed',
    message: describeMessage(state, message),
    previous_message: before,
  });
};

/** Takes a message away, and tells the app where it may hear it. */
export const removeMessage = (state: State, message: StoredMessage): void => {
  const inChannel = state.messages.get(message.channelId) ?? [];
  state.messages.set(
    message.channelId,
    inChannel.filter((other) => other !== message),
  );
  tellOfChange(state, message, {
    subtype: 'message_deleted',
    deleted_ts: message.ts,
    previous_message: describeMessage(state, message),
  });
};

/** The message as the Web API and payloads show it; its metadata only where they were asked for. */
export const describeMessage = (
  state: State,
  message: StoredMessage,
  { withMetadata = false }: { readonly withMetadata?: boolean } = {},
): JsonObject => {
  const isApps = message.authorId === state.identity.botUserId;
  const root =
    isShownInChannel(message) && message.threadTs !== null
      ? findMessage(state, message.channelId, message.threadTs)
      : undefined;
  return {
    type: 'message',
    ...(message.subtype !== null && { subtype: message.subtype }),
    user: message.authorId,
    ts: message.ts,
    text: message.text,
    team: state.people.get(message.authorId)?.teamId ?? state.identity.teamId,
    ...(isApps && { bot_id: state.identity.botId, app_id: state.identity.appId }),
    ...(message.blocks.length > 0 && { blocks: message.blocks }),
    ...(message.threadTs !== null && { thread_ts: message.threadTs }),
    ...(root !== undefined && { root: describeMessage(state, root) }),
    ...(message.reactions.size > 0 && {
      reactions: [...message.reactions].map(([name, users]) => ({
        name,
        users: [...users],
        count: users.size,
      })),
    }),
    ...(message.files.length > 0 && {
      files: message.files.flatMap((id) => {
        const file = state.files.get(id);
        return file === undefined ? [] : describeFile(state, file);
      }),
    }),
    ...(withMetadata && message.metadata !== null && { metadata: message.metadata }),
    ...(message.edited !== null && { edited: message.edited }),
  };
};
