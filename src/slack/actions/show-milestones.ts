import { newTeam } from '../../team/team.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showMilestones as show } from '../milestones/show-milestones.ts';

/** The milestones, each with a button to change it, for the person alone. */
export const showMilestones = defineAction({
  actionId: actionIds.showMilestones,
  needs: 'viewer',
  run: async (request, deps) => ({
    kind: 'message',
    message: show(request.visit.saved?.team ?? newTeam, request, deps),
  }),
});
