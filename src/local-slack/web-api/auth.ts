import { z } from 'zod';
import { uninstall } from '../installing.ts';
import { booleanParameter, defineMethod, type Method } from './method.ts';

export const authMethods: { readonly [name: string]: Method } = {
  'api.test': defineMethod({
    token: 'none',
    parameters: z.looseObject({ error: z.string().optional() }),
    run: (given) => (given.error ? { ok: false, error: given.error, args: given } : { args: given }),
  }),

  'auth.test': defineMethod({
    parameters: z.object({}),
    run: (_, { state }, { token }) => {
      const { teamId, teamName, botUserId, botId, enterprise } = state.identity;
      const isEnterpriseInstall = token?.installation?.teamId === null;
      return {
        url: `${state.origin()}/`,
        team: isEnterpriseInstall ? enterprise?.name : teamName,
        user: state.people.get(botUserId)?.name,
        team_id: isEnterpriseInstall ? enterprise?.id : teamId,
        user_id: botUserId,
        bot_id: botId,
        ...(enterprise !== null && { enterprise_id: enterprise.id }),
        is_enterprise_install: isEnterpriseInstall,
        ...(token?.expiresAt != null && {
          expires_in: Math.floor((token.expiresAt - state.clock.now()) / 1000),
        }),
      };
    },
  }),

  'auth.revoke': defineMethod({
    parameters: z.object({ test: booleanParameter.default(false) }),
    run: ({ test }, { slack }, { token }) => {
      if (test || token === undefined) return { revoked: false };
      token.fate = 'revoked';
      // A token that rotates is one of several; the other kind is all that the app has.
      if (token.expiresAt === null && token.installation !== null && token.executionId === null)
        uninstall(slack, token.installation);
      return { revoked: true };
    },
  }),
};
