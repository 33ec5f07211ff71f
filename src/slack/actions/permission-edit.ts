import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showInPlace } from '../roster/show-team.ts';
import { showPermissions } from '../settings/show-permissions.ts';

/** Opens the form of rights. */
export const permissionEdit = defineAction({
  actionId: actionIds.editPermissions,
  needs: 'owner',
  isGeneral: true,
  run: async (request, deps) => showInPlace(request, await showPermissions(request.visit, deps)),
});
