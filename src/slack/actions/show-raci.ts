import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { adviseSavedTeam } from '../saved-team.ts';
import { showSaved } from '../show-saved.ts';
import { buildRaciMessage } from '../views/raci-message.ts';

/** The RACI of the team as it is saved now, for the person alone. */
export const showRaci = defineAction({
  actionId: actionIds.showRaci,
  needs: 'viewer',
  run: async (request, deps) =>
    showSaved(request, (saved) => {
      const { advice, roster } = adviseSavedTeam(saved, deps);
      return { kind: 'message', message: buildRaciMessage(advice, roster) };
    }),
});
