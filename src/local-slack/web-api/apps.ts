import { z } from 'zod';
import { uninstall } from '../installing.ts';
import { SlackError } from '../slack-error.ts';
import { checkClient } from './check-client.ts';
import { defineMethod, type Method } from './method.ts';

export const appsMethods: { readonly [name: string]: Method } = {
  'apps.connections.open': defineMethod({
    token: 'app',
    parameters: z.object({}),
    run: (_, { state, socketMode, transport }) => {
      if (transport !== socketMode) throw new SlackError('socket_mode_not_enabled');
      return { url: socketMode.issueAddress(state.origin()) };
    },
  }),

  'apps.uninstall': defineMethod({
    parameters: z.object({ client_id: z.string().default(''), client_secret: z.string().default('') }),
    run: ({ client_id, client_secret }, { slack }, { token }) => {
      checkClient(slack, client_id, client_secret);
      if (token?.installation != null) uninstall(slack, token.installation);
      return {};
    },
  }),
};
