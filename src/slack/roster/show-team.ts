import type { ModalView } from '@slack/types';
import { findSingleHolders } from '../../advice/single-holders.ts';
import { isEnough } from '../../team/permissions.ts';
import { newTeam, type Team } from '../../team/team.ts';
import { adviseOnce } from '../advise-once.ts';
import type { Deps } from '../deps.ts';
import type { ActionReply, ActionRequest } from '../listener.ts';
import { dateOf } from '../saved-team.ts';
import { signThing } from '../sign-thing.ts';
import { listRoster, pageWith } from '../views/roster-rows.ts';
import { buildTeamModal, type TeamNotice } from '../views/team-modal.ts';
import type { Visit } from '../visit.ts';

interface TeamPlace {
  /** From 0. */
  readonly page?: number;
  /** The page on which this person stands. */
  readonly personId?: string;
  readonly notice?: TeamNotice;
  /** The team as it was just saved; that of the visit otherwise. */
  readonly team?: Team;
}

/** The roster of the team that somebody visits. */
export function showTeam(visit: Visit, deps: Deps, place: TeamPlace = {}): ModalView {
  const { workspaceId, teamId, teamName, saved, permission } = visit;
  const team = place.team ?? saved?.team;
  const today = dateOf(deps.now());
  const roster = team?.roster ?? newTeam.roster;
  const { personId, notice } = place;
  return buildTeamModal({
    // Where there are several teams, the answer names its own anyway.
    teamName: visit.teams > 1 ? '' : teamName,
    roster,
    advice: team && adviseOnce(team, today),
    singleHolders: team ? findSingleHolders(team, today) : [],
    today: today.toString(),
    page: personId === undefined ? (place.page ?? 0) : pageWith(listRoster(roster), personId),
    mayChange: isEnough(permission, 'planner'),
    reference: signTeam(visit, deps),
    referenceTo: (id) => signThing({ what: 'person', id }, { workspaceId, teamId }, deps),
    notice,
  });
}

/** What a button carries that shows the team. */
export function signTeam({ workspaceId, teamId }: Visit, deps: Pick<Deps, 'references'>): string {
  return signThing({ what: 'roster', id: teamId }, { workspaceId, teamId }, deps);
}

/** A view in the place of the modal that was clicked in; on its own where the click came from elsewhere. */
export function showInPlace({ view: clicked }: ActionRequest, view: ModalView): ActionReply {
  return { kind: clicked?.type === 'modal' ? 'replaced-modal' : 'modal', view };
}
