import { openRole as putInHiring } from '../../team/hiring.ts';
import { changeRole } from '../hiring/change-role.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { dateOf } from '../saved-team.ts';
import { tellOpened } from '../views/hiring-text.ts';

/** "Role is open": in hiring from today. */
export const openRole = defineAction({
  actionId: actionIds.openRole,
  needs: 'planner',
  run: (request, deps) => {
    const opening = { openedOn: dateOf(deps.now()).toString(), openedBy: request.userId };
    return changeRole(
      request,
      { change: (team, role) => putInHiring(team, { role, ...opening }), tell: tellOpened },
      deps,
    );
  },
});
