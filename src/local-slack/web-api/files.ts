import { z } from 'zod';
import { isObject } from '../blocks/walk-blocks.ts';
import { announceFile, describeFile } from '../files.ts';
import { postMessage } from '../messages.ts';
import type { Parts } from '../parts.ts';
import { SlackError } from '../slack-error.ts';
import type { State, StoredChannel, StoredFile } from '../state.ts';
import { findVisibleChannel } from './conversations.ts';
import { defineMethod, integerParameter, jsonParameter, type Method } from './method.ts';
import { findPostableChannel } from './postable-channel.ts';

const uploaded = z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1);

const findUploaded = (state: State, id: string): StoredFile => {
  const file = state.files.get(id);
  if (file === undefined || file.content === null || file.ownerId !== state.identity.botUserId) {
    throw new SlackError('file_not_found');
  }
  return file;
};

// `channel_id` takes conversations only; `channels` takes people, too.
const findTargets = (
  parts: Parts,
  channel: string | undefined,
  channels: string | undefined,
): readonly StoredChannel[] => {
  if (channel !== undefined) findVisibleChannel(parts, channel);
  const ids = channel === undefined ? (channels ?? '').split(',').filter(Boolean) : [channel];
  if (ids.length > 100) throw new SlackError('invalid_channel');
  return ids.map((id) => findPostableChannel(parts, id));
};

const share = (state: State, channel: StoredChannel, files: readonly StoredFile[], message: Shared): void => {
  postMessage(state, {
    channelId: channel.id,
    authorId: state.identity.botUserId,
    text: message.text,
    blocks: message.blocks,
    threadTs: message.threadTs,
    files: files.map(({ id }) => id),
  });
};

interface Shared {
  readonly text: string;
  readonly blocks: readonly unknown[];
  readonly threadTs: string | null;
}

export const filesMethods: { readonly [name: string]: Method } = {
  'files.getUploadURLExternal': defineMethod({
    scope: 'files:write',
    parameters: z.object({
      filename: z.string().min(1),
      length: integerParameter.pipe(z.int().min(1).max(1_000_000_000)),
      alt_txt: z.string().max(1000).optional(),
    }),
    run: ({ filename, length }, { state }) => {
      const file = announceFile(state, { name: filename, size: length, ownerId: state.identity.botUserId });
      return { upload_url: `${state.origin()}/upload/${file.id}`, file_id: file.id };
    },
  }),

  'files.completeUploadExternal': defineMethod({
    scope: 'files:write',
    parameters: z.object({
      files: jsonParameter.pipe(uploaded),
      channel_id: z.string().optional(),
      channels: z.string().optional(),
      initial_comment: z.string().optional(),
      blocks: jsonParameter.optional(),
      thread_ts: z.string().optional(),
    }),
    run: (given, parts) => {
      const { state } = parts;
      const files = given.files.map(({ id }) => findUploaded(state, id));
      const targets = findTargets(parts, given.channel_id, given.channels);
      for (const [index, file] of files.entries()) file.title = given.files[index]?.title ?? file.title;
      const text = given.initial_comment ?? '';
      const blocks = text === '' && Array.isArray(given.blocks) ? given.blocks.filter(isObject) : [];
      for (const channel of targets) {
        share(state, channel, files, { text, blocks, threadTs: given.thread_ts ?? null });
      }
      return { files: files.map((file) => describeFile(state, file)) };
    },
  }),

  'files.info': defineMethod({
    scope: 'files:read',
    parameters: z.object({ file: z.string() }),
    run: ({ file: id }, { state }) => {
      const file = state.files.get(id);
      if (file === undefined || file.content === null) throw new SlackError('file_not_found');
      return { file: describeFile(state, file) };
    },
  }),
};
