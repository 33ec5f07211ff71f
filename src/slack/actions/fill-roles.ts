import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';

/** The menu of roles to look for; what is chosen is read when the reading begins. */
export const fillRoles = defineAction({
  actionId: actionIds.fillRoles,
  needs: 'planner',
  run: async () => ({ kind: 'nothing' }),
});
