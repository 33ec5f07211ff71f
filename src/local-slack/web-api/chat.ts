import { z } from 'zod';
import { allBlocks } from '../blocks/walk-blocks.ts';
import {
  addMessage,
  describeMessage,
  editMessage,
  findMessage,
  postMessage,
  removeMessage,
} from '../messages.ts';
import type { Parts } from '../parts.ts';
import { SlackError } from '../slack-error.ts';
import type { StoredMessage } from '../state.ts';
import { findVisibleChannel } from './conversations.ts';
import { checkContent, checkMetadata, contentParameters, maxPosted } from './message-content.ts';
import { booleanParameter, defineMethod, type Method } from './method.ts';
import { findPostableChannel } from './postable-channel.ts';

const target = { channel: z.string().default('') };
const one = z.object({ ...target, ts: z.string().default('') });

const findOwnMessage = (parts: Parts, id: string, ts: string, refusal: string): StoredMessage => {
  const channel = findVisibleChannel(parts, id);
  const message = findMessage(parts.state, channel.id, ts);
  // An ephemeral message cannot be reached by its ts.
  if (message === undefined || message.ephemeralFor !== null) throw new SlackError('message_not_found');
  if (message.authorId !== parts.state.identity.botUserId) throw new SlackError(refusal);
  if (channel.isArchived) throw new SlackError('is_inactive');
  return message;
};

// Rich text can be changed and taken away, but not replaced by other blocks.
const losesRichText = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  after.length > 0 && hasRichText(before) && !hasRichText(after);

const hasRichText = (blocks: readonly unknown[]): boolean =>
  allBlocks(blocks).some(({ type }) => type === 'rich_text');

export const chatMethods: { readonly [name: string]: Method } = {
  'chat.postMessage': defineMethod({
    scope: 'chat:write',
    parameters: z.object({
      ...target,
      ...contentParameters,
      thread_ts: z.string().optional(),
      reply_broadcast: booleanParameter.default(false),
    }),
    run: (given, parts) => {
      const { state } = parts;
      const channel = findPostableChannel(parts, given.channel, {
        isReply: given.thread_ts !== undefined && !given.reply_broadcast,
      });
      const content = checkContent(given);
      const isCut = content.text.length > maxPosted;
      const message = postMessage(state, {
        channelId: channel.id,
        authorId: state.identity.botUserId,
        text: content.text.slice(0, maxPosted),
        blocks: content.blocks ?? [],
        threadTs: given.thread_ts ?? null,
        isBroadcast: given.reply_broadcast,
        metadata: checkMetadata(given.metadata) ?? null,
      });
      return {
        channel: channel.id,
        ts: message.ts,
        message: describeMessage(state, message, { withMetadata: true }),
        ...(isCut && {
          warning: 'message_truncated',
          response_metadata: { warnings: ['message_truncated'] },
        }),
      };
    },
  }),

  'chat.postEphemeral': defineMethod({
    scope: 'chat:write',
    parameters: z.object({
      ...target,
      ...contentParameters,
      user: z.string().default(''),
      thread_ts: z.string().optional(),
    }),
    run: (given, parts) => {
      const { state } = parts;
      const channel = findPostableChannel(parts, given.channel, { needsMembership: true });
      if (!channel.members.has(given.user)) throw new SlackError('user_not_in_channel');
      const content = checkContent(given);
      const message = addMessage(state, {
        channelId: channel.id,
        authorId: state.identity.botUserId,
        text: content.text,
        blocks: content.blocks ?? [],
        threadTs: given.thread_ts ?? null,
        ephemeralFor: given.user,
      });
      return { message_ts: message.ts };
    },
  }),

  'chat.update': defineMethod({
    scope: 'chat:write',
    parameters: one.extend(contentParameters),
    run: (given, parts) => {
      const message = findOwnMessage(parts, given.channel, given.ts, 'cant_update_message');
      const content = checkContent(given);
      if (content.text.length > 4000) throw new SlackError('msg_too_long');
      if (losesRichText(message.blocks, content.blocks ?? [])) throw new SlackError('block_mismatch');
      // Text without blocks takes the blocks away.
      editMessage(parts.state, message, {
        text: content.text,
        blocks: content.blocks ?? [],
        metadata: checkMetadata(given.metadata),
      });
      return {
        channel: message.channelId,
        ts: message.ts,
        text: message.text,
        message: describeMessage(parts.state, message, { withMetadata: true }),
      };
    },
  }),

  'chat.delete': defineMethod({
    scope: 'chat:write',
    parameters: one,
    run: ({ channel, ts }, parts) => {
      const message = findOwnMessage(parts, channel, ts, 'cant_delete_message');
      removeMessage(parts.state, message);
      return { channel: message.channelId, ts };
    },
  }),

  'chat.getPermalink': defineMethod({
    parameters: z.object({ ...target, message_ts: z.string().default('') }),
    run: ({ channel: id, message_ts: ts }, parts) => {
      const channel = findVisibleChannel(parts, id);
      const message = findMessage(parts.state, channel.id, ts);
      if (message === undefined || message.ephemeralFor !== null) throw new SlackError('message_not_found');
      return { channel: id, permalink: `${parts.state.origin()}/archives/${id}/p${ts.replace('.', '')}` };
    },
  }),
};
