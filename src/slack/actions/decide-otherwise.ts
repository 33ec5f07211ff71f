import { adviseRole } from '../hiring/advised-role.ts';
import { openRoleForm } from '../hiring/change-role.ts';
import { readRole, signRole } from '../hiring/references.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { buildDecisionModal } from '../views/decision-modal.ts';
import { adviceMoved, buildNotice } from '../views/notices.ts';

/** "Decide otherwise": asks what instead, and why. */
export const decideOtherwise = defineAction({
  actionId: actionIds.decideOtherwise,
  needs: 'planner',
  run: async (request, deps) => {
    const { visit, userId, channelId = userId } = request;
    const about = readRole(request.reference);
    const advised = adviseRole(visit.saved, deps);
    if (about && advised !== about.role)
      return { kind: 'message', message: buildNotice(adviceMoved(advised)) };
    return openRoleForm(
      request,
      (role, team) => ({
        kind: 'modal',
        view: buildDecisionModal({
          role,
          reference: signRole(role, team, { ...visit, channelId }, deps),
          typed: { instead: null, reason: null },
        }),
      }),
      deps,
    );
  },
});
