import { openRoleForm } from '../hiring/change-role.ts';
import { signRole } from '../hiring/references.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { emptyHireForm } from '../payloads/hiring-values.ts';
import { buildHireModal } from '../views/hire-modal.ts';

/** "Filled": asks by whom. */
export const fillRole = defineAction({
  actionId: actionIds.fillRole,
  needs: 'planner',
  run: (request, deps) => {
    const { visit, userId, channelId = userId } = request;
    return openRoleForm(
      request,
      (role, team) => ({
        kind: 'modal',
        view: buildHireModal({
          role,
          reference: signRole(role, team, { ...visit, channelId }, deps),
          form: emptyHireForm,
        }),
      }),
      deps,
    );
  },
});
