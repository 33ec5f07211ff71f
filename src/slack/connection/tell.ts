import { setTimeout as wait } from 'node:timers/promises';
import { WebAPIRateLimitedError } from '@slack/web-api';
import type { Deps } from '../deps.ts';
import type { SlackCalls } from './as-bot.ts';
import { asPosted, slackErrorCode } from './web-client.ts';

/** So often it is tried where Slack asks to go slower, which it does from a second message a second on. */
const mostTries = 4;
/** Seconds. Where Slack asks for more, it is not waited for: others wait behind this. */
const longestWait = 5;

/** Sends a direct message; false where the person has left or Slack refuses it otherwise. */
export function createTell({ client, asBot }: SlackCalls): Deps['tell'] {
  return async (workspaceId, userId, { text, blocks }) => {
    for (let tries = 1; ; tries += 1) {
      try {
        await client.chat.postMessage({
          ...(await asBot(workspaceId)),
          channel: userId,
          text,
          blocks: [...blocks],
          ...asPosted,
        });
        return true;
      } catch (error) {
        if (slackErrorCode(error) !== undefined) return false;
        // A 429 says for sure that nothing was sent; anything else may have been.
        if (!(error instanceof WebAPIRateLimitedError) || tries === mostTries) throw error;
        if (error.retryAfter > longestWait) throw error;
        await wait(error.retryAfter * 1000);
      }
    }
  };
}
