import { z } from 'zod';
import { installationsOf } from '../installing/installations-of.ts';
import { defineEvent } from '../listener.ts';

/** The app was taken away: its tokens are dead, and are deleted. */
export const appUninstalled = defineEvent({
  type: 'app_uninstalled',
  schema: z.object({}),
  run: ({ workspaceId, origin }, { installs }) =>
    installs.noteDeparture({ ...installationsOf(workspaceId, origin), at: origin.at }),
});
