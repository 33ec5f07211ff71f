import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showPerson } from '../roster/show-person.ts';
import { showInPlace } from '../roster/show-team.ts';

/** Opens the form for a person who is not on the roster yet. */
export const personAdd = defineAction({
  actionId: actionIds.addPerson,
  needs: 'planner',
  run: async (request, deps) => showInPlace(request, showPerson(request.visit, undefined, deps)),
});
