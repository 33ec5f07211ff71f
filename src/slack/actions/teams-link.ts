import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showInPlace } from '../roster/show-team.ts';
import { showChannelLink } from '../settings/show-team-form.ts';

/** Opens the form that links a channel to a team. */
export const teamsLink = defineAction({
  actionId: actionIds.openChannelLink,
  needs: 'planner',
  isGeneral: true,
  run: async (request, deps) => showInPlace(request, showChannelLink(request.visit, deps)),
});
