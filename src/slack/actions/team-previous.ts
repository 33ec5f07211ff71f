import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showInPlace, showTeam } from '../roster/show-team.ts';

/** The previous page of the roster; the button says which one that is. */
export const teamPrevious = defineAction({
  actionId: actionIds.previousPeople,
  needs: 'viewer',
  run: async (request, deps) =>
    showInPlace(request, showTeam(request.visit, deps, { page: Number(request.value) })),
});
