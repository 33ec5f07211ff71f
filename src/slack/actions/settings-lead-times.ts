import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showInPlace } from '../roster/show-team.ts';
import { showLeadTimes } from '../settings/show-lead-times.ts';

/** Opens the form of the team's lead times. */
export const settingsLeadTimes = defineAction({
  actionId: actionIds.editLeadTimes,
  needs: 'planner',
  isGeneral: true,
  run: async (request, deps) => showInPlace(request, showLeadTimes(request.visit, deps)),
});
