import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { adviseSavedTeam } from '../saved-team.ts';
import { showSaved } from '../show-saved.ts';
import { buildPlanMessage } from '../views/plan-message.ts';

/** Every hire with its dates, quarter by quarter, for the person alone. */
export const showPlan = defineAction({
  actionId: actionIds.showPlan,
  needs: 'viewer',
  run: async (request, deps) =>
    showSaved(request, (saved) => ({
      kind: 'message',
      message: buildPlanMessage(adviseSavedTeam(saved, deps).advice, { leadTimes: saved.team.leadTimes }),
    })),
});
