import type { ModalView } from '@slack/types';
import { ErrorCode, type WebAPIPlatformError } from '@slack/web-api';
import type { Message } from '../blocks/message.ts';
import type { Deps, PostedMessage, PostOutcome } from '../deps.ts';
import { NotInstalled, type SlackCalls } from './as-bot.ts';

/** Slack's error code of a call that it refused, or would refuse; undefined for everything else that went wrong. */
export function slackErrorCode(error: unknown): string | undefined {
  if (error instanceof NotInstalled) return 'account_inactive';
  // Slack's client takes an answer that it cannot read for a code, whole.
  return isPlatformError(error) && /^\w+$/.test(error.data.error) ? error.data.error : undefined;
}

function isPlatformError(error: unknown): error is WebAPIPlatformError {
  return error instanceof Error && 'code' in error && error.code === ErrorCode.PlatformError;
}

/** Nothing in a text is made a link or a mention by itself. */
const asTyped = { link_names: false, parse: 'none' } as const;

/** Nor does a link in a post unfold. */
export const asPosted = { ...asTyped, unfurl_links: false, unfurl_media: false } as const;

const outcomes: { readonly [code: string]: PostOutcome } = {
  not_in_channel: 'not-there',
  channel_not_found: 'not-there',
  is_archived: 'archived',
};

/** Posts to a channel so that nothing in the text can link, mention or unfold. */
export function createPost({ client, asBot }: SlackCalls): Deps['post'] {
  return async (workspaceId, channel, { text, blocks }: PostedMessage) => {
    try {
      await client.chat.postMessage({
        ...(await asBot(workspaceId)),
        channel,
        text,
        blocks: blocks as Message['blocks'][number][],
        ...asPosted,
      });
      return 'posted';
    } catch (error) {
      const code = slackErrorCode(error);
      if (code === undefined || code === 'invalid_blocks' || code === 'internal_error') throw error;
      return outcomes[code] ?? 'refused';
    }
  };
}

/** Tries a channel by a message that one person sees; whether that person is in the channel does not matter. */
export function createProbe({ client, asBot }: SlackCalls): Deps['probe'] {
  return async (workspaceId, channel, user, { text, blocks }) => {
    try {
      const bot = await asBot(workspaceId);
      await client.chat.postEphemeral({ ...bot, channel, user, text, blocks: [...blocks], ...asTyped });
      return 'posted';
    } catch (error) {
      const code = slackErrorCode(error);
      if (code === undefined || code === 'invalid_blocks' || code === 'internal_error') throw error;
      return code === 'user_not_in_channel' ? 'posted' : (outcomes[code] ?? 'refused');
    }
  };
}

/** Changes a post in place. */
export function createEditPost({ client, asBot }: SlackCalls): Deps['editPost'] {
  return async (workspaceId, channel, ts, { text, blocks }) => {
    try {
      const bot = await asBot(workspaceId);
      await client.chat.update({ ...bot, channel, ts, text, blocks: [...blocks], ...asTyped });
      return true;
    } catch (error) {
      const code = slackErrorCode(error);
      if (code === undefined || code === 'invalid_blocks' || code === 'internal_error') throw error;
      return false;
    }
  };
}

/** Shows a message to one person: in the channel where they are, or as a direct message where the bot is not there. */
export async function sendPrivately(
  { client, asBot }: SlackCalls,
  to: { readonly workspaceId: string; readonly channelId: string; readonly userId: string },
  { text, blocks }: Message,
): Promise<void> {
  const message = { ...(await asBot(to.workspaceId)), text, blocks: [...blocks], ...asTyped };
  try {
    await client.chat.postEphemeral({ channel: to.channelId, user: to.userId, ...message });
  } catch (error) {
    if (slackErrorCode(error) === undefined) throw error;
    await client.chat.postMessage({ ...message, ...asPosted, channel: to.userId });
  }
}

/** Puts another view in the place of one that is open; a view that was closed or changed meanwhile is left alone. */
export async function replaceView(
  { client, asBot }: SlackCalls,
  workspaceId: string,
  viewId: string,
  view: ModalView,
  hash?: string,
): Promise<void> {
  try {
    const bot = await asBot(workspaceId);
    await client.views.update({ ...bot, view_id: viewId, view, ...(hash ? { hash } : {}) });
  } catch (error) {
    if (slackErrorCode(error) !== 'not_found' && slackErrorCode(error) !== 'hash_conflict') throw error;
  }
}
