import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showInPlace } from '../roster/show-team.ts';
import { showSettings } from '../settings/show-settings.ts';
import { showTeamDeletion } from '../settings/show-team-form.ts';

/** Shows what goes with a team, and asks for its name. */
export const teamsRemove = defineAction({
  actionId: actionIds.openTeamDeletion,
  needs: 'owner',
  isGeneral: true,
  run: async (request, deps) =>
    showInPlace(
      request,
      (await showTeamDeletion(request.visit, deps)) ?? (await showSettings(request.visit, deps)),
    ),
});
