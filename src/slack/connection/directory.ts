import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Directory } from '../deps.ts';
import { slackUserSchema } from '../payloads/slack-user.ts';
import type { SlackCalls } from './as-bot.ts';
import { describeUser } from './people.ts';
import { slackErrorCode } from './web-client.ts';

/** Milliseconds from one call to the next, below what Slack allows: a hundred a minute, and twenty. */
export interface DirectoryPace {
  readonly find: number;
  readonly list: number;
}

export const usualPace: DirectoryPace = { find: 700, list: 3000 };

/** As many as Slack advises to ask for at once. */
const pageSize = 200;

const listSchema = z.object({
  members: z.array(slackUserSchema),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/**
 * Asks Slack about many people one after another, for work that has time. The client is one that waits when Slack says so. A
 * stop ends the wait: what is asked then is refused with the signal's reason.
 */
export function createDirectory(
  { client, asBot }: SlackCalls,
  pace: DirectoryPace,
  stopping: AbortSignal,
): Directory {
  const takeTurn = { find: createTurns(pace.find, stopping), list: createTurns(pace.list, stopping) };
  return {
    find: async (workspaceId, userId) => {
      await takeTurn.find();
      try {
        const { user } = await untilStopped(
          client.users.info({ ...(await asBot(workspaceId)), user: userId }),
          stopping,
        );
        return user && describeUser(slackUserSchema.parse(user), workspaceId);
      } catch (error) {
        if (slackErrorCode(error) !== 'user_not_found') throw error;
        return undefined;
      }
    },
    list: async (workspaceId, cursor) => {
      await takeTurn.list();
      try {
        const answer = await untilStopped(
          client.users.list({
            ...(await asBot(workspaceId)),
            team_id: workspaceId,
            limit: pageSize,
            ...(cursor ? { cursor } : {}),
          }),
          stopping,
        );
        const { members, response_metadata: next } = listSchema.parse(answer);
        const people = members.map((member) => describeUser(member, workspaceId));
        return { outcome: 'page', people, next: next?.next_cursor || undefined };
      } catch (error) {
        if (slackErrorCode(error) !== 'missing_scope') throw error;
        return { outcome: 'missing-scope' };
      }
    },
  };
}

/** Lets callers through one after another, so many milliseconds apart; the first at once. */
function createTurns(apart: number, stopping: AbortSignal): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return async () => {
    stopping.throwIfAborted();
    const turn = last;
    last = turn.then(() => pause(apart, undefined, { signal: stopping, ref: false })).catch(() => undefined);
    await turn;
    stopping.throwIfAborted();
  };
}

/** The result, or the signal's reason if it comes first; the call itself goes on unheard. */
async function untilStopped<Result>(call: Promise<Result>, stopping: AbortSignal): Promise<Result> {
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stop = () => reject(stopping.reason);
  stopping.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([call, stopped]);
  } finally {
    stopping.removeEventListener('abort', stop);
    call.catch(() => undefined);
  }
}
