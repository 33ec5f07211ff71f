import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showInPlace } from '../roster/show-team.ts';
import { showTeamSettings } from '../settings/show-team-settings.ts';

/** Opens one team: its name and channels. */
export const teamsShow = defineAction({
  actionId: actionIds.showTeamSettings,
  needs: 'planner',
  isGeneral: true,
  run: async (request, deps) => showInPlace(request, await showTeamSettings(request.visit, deps)),
});
