import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showInPlace, showTeam } from '../roster/show-team.ts';

/** The next page of the roster; the button says which one that is. */
export const teamNext = defineAction({
  actionId: actionIds.nextPeople,
  needs: 'viewer',
  run: async (request, deps) =>
    showInPlace(request, showTeam(request.visit, deps, { page: Number(request.value) })),
});
