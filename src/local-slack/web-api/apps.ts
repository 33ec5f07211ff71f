import { z } from 'zod';
import { SlackError } from '../slack-error.ts';
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
};
