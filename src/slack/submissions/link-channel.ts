import { nameOfTeam } from '../../team/team-name.ts';
import type { Deps } from '../deps.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission, type SubmissionReply } from '../listener.ts';
import { readChannel, teamBlocks } from '../payloads/team-values.ts';
import { refreshHome } from '../settings/save-settings.ts';
import { asTeamForm, showChannelLink } from '../settings/show-team-form.ts';
import { showTeamSettings } from '../settings/show-team-settings.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';
import type { Visit } from '../visit.ts';

/** Links a channel to a team, if it is about no other one. */
export const linkChannel = defineSubmission({
  callbackId: callbackIds.linkChannel,
  needs: 'planner',
  isGeneral: true,
  run: async ({ view, reference, visit }, deps) => {
    if (!asTeamForm(reference, 'team-channel'))
      return { kind: 'replaced-modal', view: buildNoticeModal('Team', outdatedForm) };
    const channelId = readChannel(view.state);
    if (!channelId) return refuse('Choose a channel.', visit, deps);
    const { workspaceId, teamId, userId: by } = visit;
    const isLinked = await deps.store.linkChannel({
      workspaceId,
      teamId,
      channelId,
      by,
      at: deps.now().toString(),
    });
    if (!isLinked) return refuse(await describeObstacle(channelId, visit, deps), visit, deps);
    refreshHome(visit, deps);
    return {
      kind: 'replaced-modal',
      view: await showTeamSettings(visit, deps, `<#${channelId}> is linked.`),
    };
  },
});

async function describeObstacle(channelId: string, { workspaceId }: Visit, deps: Deps): Promise<string> {
  const teams = await deps.store.listTeams(workspaceId);
  const other = teams.find(({ channels }) => channels.includes(channelId));
  const owner = other ? nameOfTeam(other.name) : 'another team';
  return `This channel is about ${owner}. Unlink it there first, or choose another one.`;
}

function refuse(problem: string, visit: Visit, deps: Deps): SubmissionReply {
  return {
    kind: 'field-errors',
    errors: { [teamBlocks.channel]: problem },
    view: (notice) => showChannelLink(visit, deps, notice),
  };
}
