import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showInPlace } from '../roster/show-team.ts';
import { showTeamName } from '../settings/show-team-form.ts';

/** Opens the form for another name of a team. */
export const teamsRename = defineAction({
  actionId: actionIds.renameTeam,
  needs: 'owner',
  isGeneral: true,
  run: async (request, deps) => showInPlace(request, showTeamName(request.visit, 'team-name', deps)),
});
