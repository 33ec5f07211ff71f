import { z } from 'zod';
import { defineMethod, type Method } from './method.ts';

export const authMethods: { readonly [name: string]: Method } = {
  'api.test': defineMethod({
    token: 'none',
    parameters: z.looseObject({ error: z.string().optional() }),
    run: (given) => (given.error ? { ok: false, error: given.error, args: given } : { args: given }),
  }),

  'auth.test': defineMethod({
    parameters: z.object({}),
    run: (_, { state }) => {
      const { teamId, teamName, botUserId, botId } = state.identity;
      return {
        url: `${state.origin()}/`,
        team: teamName,
        user: state.people.get(botUserId)?.name,
        team_id: teamId,
        user_id: botUserId,
        bot_id: botId,
        is_enterprise_install: false,
      };
    },
  }),
};
