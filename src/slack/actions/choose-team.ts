import { showHome } from '../home.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';

/** The menu of teams on the Home: from now on the person sees that team wherever a channel does not say another. */
export const chooseTeam = defineAction({
  actionId: actionIds.chooseTeam,
  needs: 'viewer',
  run: async ({ visit: { workspaceId, userId }, value }, deps) => {
    const teams = await deps.store.listTeams(workspaceId);
    // A team that somebody deleted meanwhile is not chosen; the Home shows those that are there.
    const chosen = teams.find(({ teamId }) => teamId === value);
    if (chosen) await deps.store.chooseTeam(workspaceId, userId, chosen.teamId);
    await showHome({ workspaceId, userId }, deps);
    return { kind: 'nothing' };
  },
});
