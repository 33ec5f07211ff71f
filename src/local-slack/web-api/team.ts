import { z } from 'zod';
import { SlackError } from '../slack-error.ts';
import { defineMethod, type Method } from './method.ts';

export const teamMethods: { readonly [name: string]: Method } = {
  'team.info': defineMethod({
    scope: 'team:read',
    parameters: z.object({ team: z.string().optional() }),
    run: ({ team }, { state }) => {
      const { teamId, teamName, teamDomain, enterprise } = state.identity;
      if (team !== undefined && team !== teamId) throw new SlackError('team_not_found');
      return {
        team: {
          id: teamId,
          name: teamName,
          domain: teamDomain,
          email_domain: '',
          url: `${state.origin()}/`,
          icon: {},
          ...(enterprise !== null && { enterprise_id: enterprise.id, enterprise_name: enterprise.name }),
        },
      };
    },
  }),

  'bots.info': defineMethod({
    scope: 'users:read',
    parameters: z.object({ bot: z.string().optional() }),
    run: ({ bot }, { state }) => {
      const { botId, appId, botUserId } = state.identity;
      if (bot !== undefined && bot !== botId) throw new SlackError('bot_not_found');
      const name = state.manifest.features.bot_user.display_name;
      return {
        bot: { id: botId, deleted: false, name, updated: 0, app_id: appId, user_id: botUserId, icons: {} },
      };
    },
  }),
};
