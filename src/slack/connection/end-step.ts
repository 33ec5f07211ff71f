import type { Deps } from '../deps.ts';
import type { BotIdentity, SlackCalls } from './as-bot.ts';
import { slackErrorCode } from './web-client.ts';

/** Slack’s codes for a token that is no good any more: a run’s own ends with the run, or a quarter of an hour after it was made. */
const endedTokens: readonly string[] = ['token_revoked', 'token_expired', 'invalid_auth'];

/**
 * Tells Slack how the run of a step ended, with the token that came with the run: no other ends it for sure. Where that one is no good any
 * more, as after a restart, the bot's own is tried. The client is one that keeps trying: a run ends only once, so that
 * trying again does no harm.
 */
export function createEndStep({ client, asBot }: SlackCalls): Deps['endStep'] {
  return async (workspaceId, { executionId, token }, end) => {
    const endAs = async (identity: BotIdentity) => {
      const run = { ...identity, function_execution_id: executionId };
      if (end.outcome === 'done') await client.functions.completeSuccess({ ...run, outputs: end.outputs });
      else await client.functions.completeError({ ...run, error: end.sentence });
    };
    try {
      const isEnded = token !== undefined && (await isDone(endAs({ token })));
      if (!isEnded) await endAs(await asBot(workspaceId));
    } catch (error) {
      // It was told before: Slack brought the run twice, or an answer got lost.
      if (slackErrorCode(error) !== 'execution_not_in_running_state') throw error;
    }
  };
}

/** False where Slack refused the token. */
async function isDone(call: Promise<void>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (!endedTokens.includes(slackErrorCode(error) ?? '')) throw error;
    return false;
  }
}
