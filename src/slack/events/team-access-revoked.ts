import { z } from 'zod';
import { defineEvent } from '../listener.ts';

/** An organisation that has the app took it out of some of its workspaces. */
export const teamAccessRevoked = defineEvent({
  type: 'team_access_revoked',
  schema: z.object({ team_ids: z.array(z.string()) }),
  run: async ({ origin: { enterpriseId, at }, event: { team_ids } }, { installs }) => {
    if (enterpriseId !== undefined) await installs.noteExit(enterpriseId, team_ids, at);
  },
});
