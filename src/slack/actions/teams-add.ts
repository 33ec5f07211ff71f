import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showInPlace } from '../roster/show-team.ts';
import { showTeamName } from '../settings/show-team-form.ts';

/** Opens the form for a new team. */
export const teamsAdd = defineAction({
  actionId: actionIds.addTeam,
  needs: 'owner',
  isGeneral: true,
  run: async (request, deps) => showInPlace(request, showTeamName(request.visit, 'new-team', deps)),
});
