import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { asPerson } from '../roster/show-person.ts';
import { showInPlace, showTeam } from '../roster/show-team.ts';

/** Opens the roster; from the form of a person, goes back to the page on which they stand. */
export const teamShow = defineAction({
  actionId: actionIds.showTeam,
  needs: 'viewer',
  run: async (request, deps) => {
    const { visit, reference } = request;
    const personId = asPerson(reference)?.id;
    return showInPlace(request, showTeam(visit, deps, personId === undefined ? {} : { personId }));
  },
});
