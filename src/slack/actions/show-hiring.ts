import { showRolesInHiring } from '../hiring/show-role.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';

/** The roles in hiring, each with its buttons, for the person alone. */
export const showHiring = defineAction({
  actionId: actionIds.showHiring,
  needs: 'viewer',
  run: async (request, deps) => ({ kind: 'message', message: await showRolesInHiring(request, deps) }),
});
