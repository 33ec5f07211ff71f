import { z } from 'zod';
import { defineEvent } from '../listener.ts';

/** An organisation that has the app let it into more of its workspaces. */
export const teamAccessGranted = defineEvent({
  type: 'team_access_granted',
  schema: z.object({ team_ids: z.array(z.string()) }),
  run: async ({ origin: { enterpriseId }, event: { team_ids } }, { installs }) => {
    if (enterpriseId !== undefined) await installs.noteEntry(enterpriseId, team_ids);
  },
});
