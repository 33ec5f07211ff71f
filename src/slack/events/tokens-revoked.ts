import { z } from 'zod';
import { installationsOf } from '../installing/installations-of.ts';
import { defineEvent } from '../listener.ts';

/** Tokens are dead: the bot's where the app was taken away, only a person's where that person left. */
export const tokensRevoked = defineEvent({
  type: 'tokens_revoked',
  schema: z.object({ tokens: z.object({ bot: z.array(z.string()).default([]) }) }),
  run: ({ workspaceId, origin, event: { tokens } }, { installs }) =>
    installs.noteDeparture({
      ...installationsOf(workspaceId, origin),
      at: origin.at,
      botUserIds: tokens.bot,
    }),
});
