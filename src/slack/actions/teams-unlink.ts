import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showInPlace } from '../roster/show-team.ts';
import { refreshHome } from '../settings/save-settings.ts';
import { showTeamSettings } from '../settings/show-team-settings.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';

/** From now on a channel is about no team in particular. */
export const teamsUnlink = defineAction({
  actionId: actionIds.unlinkChannel,
  needs: 'planner',
  isGeneral: true,
  run: async (request, deps) => {
    const { visit, reference } = request;
    if (reference?.kind !== 'thing' || reference.what !== 'channel')
      return showInPlace(request, buildNoticeModal('Team', outdatedForm));
    const { workspaceId, teamId, userId: by } = visit;
    const channelId = reference.id;
    await deps.store.unlinkChannel({ workspaceId, teamId, channelId, by, at: deps.now().toString() });
    refreshHome(visit, deps);
    return showInPlace(
      request,
      await showTeamSettings(visit, deps, `<#${channelId}> is not linked any more.`),
    );
  },
});
