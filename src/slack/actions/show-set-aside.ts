import { showRolesSetAside } from '../hiring/show-role.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';

/** The roles that were set aside, each with a button to need it again, for the person alone. */
export const showSetAside = defineAction({
  actionId: actionIds.showSetAside,
  needs: 'viewer',
  run: async (request, deps) => ({ kind: 'message', message: await showRolesSetAside(request, deps) }),
});
