import { z } from 'zod';
import { addMember, openDm, scopeFor } from '../channels.ts';
import { describeMessage, isShownInChannel } from '../messages.ts';
import type { Parts } from '../parts.ts';
import { SlackError } from '../slack-error.ts';
import type { StoredChannel, StoredMessage } from '../state.ts';
import { describeChannel, parseTypes } from './conversation-types.ts';
import { booleanParameter, defineMethod, type Method, requireScope } from './method.ts';
import { page, pagingParameters } from './paging.ts';

const inChannel = { channel: z.string().default('') };

/** A channel that the app may know of; private ones without the bot do not exist for it. */
export const findVisibleChannel = ({ state }: Parts, id: string): StoredChannel => {
  const channel = state.channels.get(id);
  const isVisible = channel?.kind === 'public' || channel?.members.has(state.identity.botUserId);
  if (channel === undefined || !isVisible) throw new SlackError('channel_not_found');
  return channel;
};

const readHistory = (parts: Parts, id: string) => {
  const channel = findVisibleChannel(parts, id);
  requireScope(parts, scopeFor(channel, 'history'));
  if (!channel.members.has(parts.state.identity.botUserId)) throw new SlackError('not_in_channel');
  const newest = parts.state.clock.now() - parts.rig.knobs.historyLagMs;
  // Ephemeral messages are in nobody's history.
  return (parts.state.messages.get(channel.id) ?? []).filter(
    ({ ephemeralFor, ts }) => ephemeralFor === null && Number(ts) * 1000 <= newest + 1,
  );
};

export const conversationsMethods: { readonly [name: string]: Method } = {
  'conversations.list': defineMethod({
    parameters: z.object({
      ...pagingParameters,
      types: z.string().optional(),
      exclude_archived: booleanParameter.optional(),
    }),
    run: ({ types, exclude_archived, ...paging }, parts) => {
      const { state } = parts;
      const { kinds, scopes } = parseTypes(types);
      for (const scope of scopes) requireScope(parts, scope);
      const channels = [...state.channels.values()].filter(
        (channel) =>
          kinds.has(channel.kind) &&
          (channel.kind === 'public' || channel.members.has(state.identity.botUserId)) &&
          !(exclude_archived && channel.isArchived),
      );
      return page('channels', channels, (channel) => describeChannel(state, channel), paging);
    },
  }),

  'conversations.info': defineMethod({
    parameters: z.object({ ...inChannel, include_num_members: booleanParameter.optional() }),
    run: ({ channel: id }, parts) => {
      const channel = findVisibleChannel(parts, id);
      requireScope(parts, scopeFor(channel, 'read'));
      return { channel: describeChannel(parts.state, channel) };
    },
  }),

  'conversations.members': defineMethod({
    parameters: z.object({ ...inChannel, ...pagingParameters }),
    run: ({ channel: id, ...paging }, parts) => {
      const channel = findVisibleChannel(parts, id);
      requireScope(parts, scopeFor(channel, 'read'));
      // People who were deactivated are members of nothing.
      const members = [...channel.members].filter((id) => parts.state.people.get(id)?.isDeleted === false);
      return page('members', members, (id) => id, paging);
    },
  }),

  'conversations.join': defineMethod({
    scope: 'channels:join',
    parameters: z.object(inChannel),
    run: ({ channel: id }, parts) => {
      const channel = findVisibleChannel(parts, id);
      if (channel.kind !== 'public') throw new SlackError('method_not_supported_for_channel_type');
      if (channel.isArchived) throw new SlackError('is_archived');
      const { botUserId } = parts.state.identity;
      const wasMember = channel.members.has(botUserId);
      addMember(parts.state, channel, botUserId);
      return {
        channel: describeChannel(parts.state, channel),
        ...(wasMember && { warning: 'already_in_channel' }),
      };
    },
  }),

  'conversations.open': defineMethod({
    scope: 'im:write',
    parameters: z.object({
      users: z.string().optional(),
      channel: z.string().optional(),
      return_im: booleanParameter.optional(),
    }),
    run: ({ users, channel: id, return_im: isWhole }, parts) => {
      const { state } = parts;
      const answer = (channel: StoredChannel) => ({
        channel: isWhole ? describeChannel(state, channel) : { id: channel.id },
      });
      if (id !== undefined) return answer(findVisibleChannel(parts, id));
      const ids = (users ?? '').split(',').flatMap((user) => user.trim() || []);
      const [user] = ids;
      if (user === undefined) throw new SlackError('users_list_not_supplied');
      if (ids.length > 8) throw new SlackError('too_many_users');
      if (ids.length > 1) requireScope(parts, 'mpim:write');
      const person = state.people.get(user);
      if (person === undefined) throw new SlackError('user_not_found');
      if (person.isDeleted) throw new SlackError('user_disabled');
      if (ids.length > 1) throw new SlackError('not_enabled');
      return answer(openDm(state, user, state.identity.botUserId));
    },
  }),

  'conversations.history': defineMethod({
    parameters: z.object({
      ...inChannel,
      ...pagingParameters,
      oldest: z.string().optional(),
      latest: z.string().optional(),
      inclusive: booleanParameter.optional(),
      include_all_metadata: booleanParameter.default(false),
    }),
    run: ({ channel, oldest, latest, inclusive, include_all_metadata: withMetadata, ...paging }, parts) => {
      const isWithin = (ts: string) =>
        (inclusive && (ts === oldest || ts === latest)) ||
        (Number(ts) > Number(oldest ?? 0) && (latest === undefined || Number(ts) < Number(latest)));
      const messages = readHistory(parts, channel)
        .filter((message) => (message.threadTs === null || isShownInChannel(message)) && isWithin(message.ts))
        .toReversed();
      const describe = (message: StoredMessage) => describeMessage(parts.state, message, { withMetadata });
      const answer = page('messages', messages, describe, paging);
      return { ...answer, has_more: answer.response_metadata.next_cursor !== '' };
    },
  }),

  'conversations.replies': defineMethod({
    parameters: z.object({
      ...inChannel,
      ...pagingParameters,
      ts: z.string().default(''),
      include_all_metadata: booleanParameter.default(false),
    }),
    run: ({ channel, ts, include_all_metadata: withMetadata, ...paging }, parts) => {
      const thread = readHistory(parts, channel).filter(
        (message) => message.ts === ts || message.threadTs === ts,
      );
      if (thread.length === 0) throw new SlackError('thread_not_found');
      const describe = (message: StoredMessage) => describeMessage(parts.state, message, { withMetadata });
      return page('messages', thread, describe, paging);
    },
  }),
};
