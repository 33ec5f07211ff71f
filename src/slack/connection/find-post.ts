import { WebAPIRateLimitedError } from '@slack/web-api';
import type { Sighting } from '../../reminders/delivery.ts';
import type { SlackCalls } from './as-bot.ts';
import { slackErrorCode } from './web-client.ts';

/** What a post says of itself to programs. */
export interface PostMetadata {
  readonly event_type?: string | undefined;
  readonly event_payload?: { readonly [key: string]: unknown } | undefined;
}

export interface PostToFind {
  readonly workspaceId: string;
  readonly channelId: string;
  /** Milliseconds since 1970; older messages are not looked at. */
  readonly since: number;
  readonly isIt: (metadata: PostMetadata) => boolean;
}

const pageSize = 100;
/** A channel in which more was said since is not read to its end. */
const mostPages = 20;
/** Milliseconds until Slack is asked again where it did not answer. */
const pause = 15_000;

/** Slack's codes for a channel that cannot be read, and will not be. Any other trouble may pass. */
const unreadable: readonly string[] = [
  'missing_scope',
  'not_in_channel',
  'channel_not_found',
  'access_denied',
  'token_revoked',
  'account_inactive',
  'invalid_auth',
];

/** Looks for a post of ours, from a moment on to the newest message. "absent" only where all of that was read. */
export async function findPost(slack: SlackCalls, post: PostToFind): Promise<Sighting> {
  try {
    return await readHistory(slack, post);
  } catch (error) {
    if (error instanceof WebAPIRateLimitedError) return { kind: 'later', after: error.retryAfter * 1000 };
    if (unreadable.includes(slackErrorCode(error) ?? '')) return { kind: 'unreadable' };
    return { kind: 'later', after: pause };
  }
}

async function readHistory(
  { client, asBot }: SlackCalls,
  { workspaceId, channelId, since, isIt }: PostToFind,
): Promise<Sighting> {
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const { messages, response_metadata, has_more } = await client.conversations.history({
      ...(await asBot(workspaceId)),
      channel: channelId,
      oldest: (since / 1000).toFixed(6),
      inclusive: true,
      include_all_metadata: true,
      limit: pageSize,
      ...(cursor ? { cursor } : {}),
    });
    const found = messages?.find(({ metadata }) => metadata !== undefined && isIt(metadata));
    if (found?.ts !== undefined) return { kind: 'found', ts: found.ts };
    cursor = response_metadata?.next_cursor || undefined;
    // An answer without messages was cut short; it says nothing.
    if (messages === undefined) return { kind: 'unreadable' };
    if (cursor === undefined) return has_more ? { kind: 'unreadable' } : { kind: 'absent' };
  }
  return { kind: 'unreadable' };
}
