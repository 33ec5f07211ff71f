import { isRoleId } from '../../knowledge/roles/index.ts';
import { decide } from '../../team/hiring.ts';
import { changeInForm } from '../hiring/change-in-form.ts';
import { readReason } from '../hiring/read-reason.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission } from '../listener.ts';
import { readDecisionForm } from '../payloads/hiring-values.ts';
import { dateOf } from '../saved-team.ts';
import { buildDecisionModal } from '../views/decision-modal.ts';
import { tellOverridden } from '../views/hiring-text.ts';

/** Keeps a decision against the advice, with its reason. */
export const overrideAdvice = defineSubmission({
  callbackId: callbackIds.overrideAdvice,
  needs: 'planner',
  run: async (request, deps) => {
    const typed = readDecisionForm(request.view.state);
    const { reason, errors } = readReason(typed.reason);
    const instead = typed.instead && isRoleId(typed.instead) ? { instead: typed.instead } : {};
    const made = { on: dateOf(deps.now()).toString(), by: request.userId };
    return changeInForm(
      request,
      {
        errors,
        change: (team, role) => decide(team, { role, decision: 'overridden', ...instead, reason, ...made }),
        tell: tellOverridden,
        showAgain: (role, reference, notice) => buildDecisionModal({ role, reference, typed, notice }),
      },
      deps,
    );
  },
});
