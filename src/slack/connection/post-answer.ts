import { WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import type { PauseReason, PostAnswer } from '../../reminders/delivery.ts';
import { readRetryAfter } from './watch-answers.ts';
import { slackErrorCode } from './web-client.ts';

/** What a failed post was: refused for good, surely not done, or unknown. Milliseconds say how long to wait then. */
export type PostFailure =
  | { readonly kind: 'final'; readonly why: string; readonly pause: PauseReason }
  | { readonly kind: 'slow-down'; readonly wait: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unsure' };

/** Codes that say for sure that nothing was posted, and that trying again would not help. Any other one says nothing. */
const finalCodes: readonly (readonly [code: RegExp, pause: PauseReason])[] = [
  [/^is_archived$/, 'archived'],
  [/^(channel_not_found|not_in_channel)$/, 'unreachable'],
  [/^(token_revoked|account_inactive|invalid_auth|missing_scope)$/, 'not-installed'],
  [/^restricted_action(_[a-z_]+)?$/, 'refused'],
  [/^(msg_(blocks_)?too_long|no_text|invalid_blocks(_[a-z_]+)?|metadata_[a-z_]+)$/, 'refused'],
];

/** The same as a 429, with a 200. */
const tooFast: readonly string[] = ['ratelimited', 'rate_limited'];

/** Errors of a connection that was never made. */
const neverConnected: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

/** Reads the error of a post. Only what is surely known to be refused or never sent counts as that. */
export function readPostFailure(error: unknown): PostFailure {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'slow-down', wait: error.retryAfter * 1000 };
  if (error instanceof WebAPIRequestError && isNeverConnected(error.original)) return { kind: 'unreachable' };
  const code = slackErrorCode(error);
  if (code === undefined) return { kind: 'unsure' };
  if (tooFast.includes(code)) return { kind: 'slow-down', wait: readRetryAfter(null) * 1000 };
  const [, pause] = finalCodes.find(([pattern]) => pattern.test(code)) ?? [];
  return pause ? { kind: 'final', why: code, pause } : { kind: 'unsure' };
}

/** The answer to a post that failed; `nextTry` is for how many milliseconds to leave Slack alone where it cannot be reached. */
export function answerOfFailure(failure: PostFailure, nextTry: () => number): PostAnswer {
  switch (failure.kind) {
    case 'slow-down':
      return { kind: 'again', after: failure.wait };
    case 'unreachable':
      return { kind: 'again', after: nextTry() };
    default:
      return failure;
  }
}

function isNeverConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && neverConnected.includes(String(error.code))) return true;
  // Several addresses of one name were tried.
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isNeverConnected);
  return isNeverConnected(error.cause);
}
