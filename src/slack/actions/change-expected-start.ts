import { findOpenRole } from '../../team/hiring.ts';
import { openRoleForm } from '../hiring/change-role.ts';
import { signRole } from '../hiring/references.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { buildExpectedStartModal } from '../views/expected-start-modal.ts';

/** "Change date" of a role in hiring. */
export const changeExpectedStart = defineAction({
  actionId: actionIds.changeExpectedStart,
  needs: 'planner',
  run: (request, deps) => {
    const { visit, userId, channelId = userId } = request;
    return openRoleForm(
      request,
      (role, team) => ({
        kind: 'modal',
        view: buildExpectedStartModal({
          role,
          reference: signRole(role, team, { ...visit, channelId }, deps),
          date: findOpenRole(team, role)?.expectedStart ?? null,
        }),
      }),
      deps,
    );
  },
});
