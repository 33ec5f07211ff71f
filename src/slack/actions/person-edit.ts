import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { asPerson, showPerson } from '../roster/show-person.ts';
import { showInPlace, showTeam } from '../roster/show-team.ts';
import { notOnTheTeam } from '../views/person-messages.ts';

/** Opens the form for somebody on the roster, as they are now. */
export const personEdit = defineAction({
  actionId: actionIds.editPerson,
  needs: 'planner',
  run: async (request, deps) => {
    const { visit, reference } = request;
    const id = asPerson(reference)?.id;
    const person = visit.saved?.team.roster.find((one) => one.id === id);
    const view = person
      ? showPerson(visit, person, deps)
      : showTeam(visit, deps, { notice: { lines: [notOnTheTeam] } });
    return showInPlace(request, view);
  },
});
