import { z } from 'zod';
import { showHome } from '../home.ts';
import { defineEvent } from '../listener.ts';

/** Somebody opened the app's Home: it is published where it is not the one that they see already. */
export const appHomeOpened = defineEvent({
  type: 'app_home_opened',
  schema: z.object({
    user: z.string(),
    tab: z.string(),
    view: z.object({ private_metadata: z.string().default('') }).optional(),
  }),
  run: async ({ workspaceId, event: { user, tab, view } }, deps) => {
    if (tab === 'home') await showHome({ workspaceId, userId: user }, deps, view?.private_metadata);
  },
});
