import { findStanding, setRoleAside } from '../../team/hiring.ts';
import { changeInForm } from '../hiring/change-in-form.ts';
import { readReason } from '../hiring/read-reason.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission } from '../listener.ts';
import { hiringBlocks } from '../payloads/hiring-values.ts';
import { readValue } from '../payloads/view-state.ts';
import { dateOf } from '../saved-team.ts';
import { tellSetAside } from '../views/hiring-text.ts';
import { buildSetAsideModal } from '../views/set-aside-modal.ts';

/** Sets a role aside with a reason. */
export const setAsideRole = defineSubmission({
  callbackId: callbackIds.setAsideRole,
  needs: 'planner',
  run: async (request, deps) => {
    const typed = readValue(request.view.state, hiringBlocks.reason) ?? null;
    const { reason, errors } = readReason(typed);
    const made = { on: dateOf(deps.now()).toString(), by: request.userId };
    return changeInForm(
      request,
      {
        errors,
        change: (team, role) => setRoleAside(team, { role, reason, ...made }),
        tell: (role, before) => tellSetAside(role, findStanding(before, role).open !== undefined),
        showAgain: (role, reference, notice) =>
          buildSetAsideModal({ role, reference, reason: typed, notice }),
      },
      deps,
    );
  },
});
