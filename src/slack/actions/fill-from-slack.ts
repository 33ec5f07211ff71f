import { advise } from '../../advice/advise.ts';
import { newTeam } from '../../team/team.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showInPlace } from '../roster/show-team.ts';
import { dateOf } from '../saved-team.ts';
import { buildFillStart } from '../views/fill-modal.ts';

/** “Fill from Slack”: asks for which roles profiles are to be read. */
export const fillFromSlack = defineAction({
  actionId: actionIds.fillFromSlack,
  needs: 'planner',
  run: async (request, deps) => {
    const { workspaceId, teamId, saved } = request.visit;
    const { coverage } = advise(saved?.team ?? newTeam, dateOf(deps.now()));
    const needed = coverage.roles.filter((role) => role.needed > 0).map(({ role }) => role);
    const reference = deps.references.sign({
      kind: 'profiles',
      workspaceId,
      teamId,
      roles: [],
      skip: 0,
      read: 0,
      isOver: false,
    });
    return showInPlace(request, buildFillStart({ needed, reference }));
  },
});
