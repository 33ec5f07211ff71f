import { decide } from '../../team/hiring.ts';
import { adviseRole } from '../hiring/advised-role.ts';
import { changeRole } from '../hiring/change-role.ts';
import { readRole } from '../hiring/references.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { dateOf } from '../saved-team.ts';
import { tellAccepted } from '../views/hiring-text.ts';
import { adviceMoved, buildNotice } from '../views/notices.ts';

/** "Accept": the role that the advice gives is to be hired. */
export const acceptAdvice = defineAction({
  actionId: actionIds.acceptAdvice,
  needs: 'planner',
  run: async (request, deps) => {
    const about = readRole(request.reference);
    const advised = adviseRole(request.visit.saved, deps);
    if (about && advised !== about.role)
      return { kind: 'message', message: buildNotice(adviceMoved(advised)) };
    const on = dateOf(deps.now()).toString();
    const by = request.userId;
    return changeRole(
      request,
      {
        change: (team, role) => decide(team, { role, decision: 'accepted', reason: '', on, by }),
        tell: tellAccepted,
      },
      deps,
    );
  },
});
