import type { ModalView } from '@slack/types';
import { isEnough } from '../../team/permissions.ts';
import { newTeam, type Team } from '../../team/team.ts';
import type { Deps } from '../deps.ts';
import { signThing } from '../sign-thing.ts';
import { buildSettingsModal } from '../views/settings-modal.ts';
import type { Visit } from '../visit.ts';
import { savedPermissions } from './show-permissions.ts';

interface SettingsPlace {
  /** Mrkdwn; what was just done, or why not. */
  readonly notice?: string;
  /** The team as it was just saved; that of the visit otherwise. */
  readonly team?: Team;
}

/** The settings of the workspace and of the team that somebody visits, as far as they may see them. */
export async function showSettings(
  visit: Visit,
  deps: Deps,
  { notice, team = visit.saved?.team ?? newTeam }: SettingsPlace = {},
): Promise<ModalView> {
  const { workspaceId, teamId, teamName, permission, isSlackAdmin } = visit;
  const isOwner = isEnough(permission, 'owner');
  return buildSettingsModal({
    rights: savedPermissions(visit),
    teams: await deps.store.listTeams(workspaceId),
    teamName,
    leadTimes: team.leadTimes,
    isOwner,
    isPlanner: isEnough(permission, 'planner'),
    mayClaim: isSlackAdmin && !isOwner,
    reference: signTeam(workspaceId, teamId, deps),
    referenceTo: (id) => signTeam(workspaceId, id, deps),
    notice,
  });
}

/** What a button or form carries that is about the settings of a team. */
export function signTeam(workspaceId: string, teamId: string, deps: Pick<Deps, 'references'>): string {
  return signThing({ what: 'settings', id: teamId }, { workspaceId, teamId }, deps);
}
