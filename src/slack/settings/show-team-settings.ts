import type { ModalView } from '@slack/types';
import type { TeamEntry } from '../../store/store.ts';
import { isEnough } from '../../team/permissions.ts';
import type { Deps } from '../deps.ts';
import { signThing } from '../sign-thing.ts';
import { buildTeamSettingsModal } from '../views/team-settings-modal.ts';
import type { Visit } from '../visit.ts';
import { signTeam } from './show-settings.ts';

/** The name and channels of the team that a button was made for. */
export async function showTeamSettings(visit: Visit, deps: Deps, notice?: string): Promise<ModalView> {
  const { workspaceId, teamId, teamName, permission } = visit;
  const teams = await deps.store.listTeams(workspaceId);
  const entry: TeamEntry = teams.find((team) => team.teamId === teamId) ?? {
    teamId,
    name: teamName,
    channels: [],
  };
  return buildTeamSettingsModal({
    team: entry,
    isOwner: isEnough(permission, 'owner'),
    isOnly: teams.length < 2,
    reference: signTeam(workspaceId, teamId, deps),
    referenceTo: (channelId) => signThing({ what: 'channel', id: channelId }, { workspaceId, teamId }, deps),
    notice,
  });
}
