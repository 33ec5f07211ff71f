import { mainTeamId, type Place } from '../../store/store.ts';
import { isEnough } from '../../team/permissions.ts';
import type { Deps } from '../deps.ts';
import type { Needs } from '../listener.ts';
import { findOwnerNames } from '../owner-names.ts';
import { teamIsGone } from '../views/notices.ts';
import { describeRefusal } from '../views/refusal.ts';
import { openVisit, type Visit } from '../visit.ts';

/** What somebody meets who wants to do something: the way in, or a sentence in plain text that says what to do instead. */
export type Guarded = { readonly outcome: 'allowed'; readonly visit: Visit } | Refused;

export interface Refused {
  readonly outcome: 'refused';
  readonly sentence: string;
  /** They are an admin of the Slack workspace and may make themselves owner. */
  readonly mayClaim: boolean;
}

/** Opens the team that somebody means, if they may do what needs that much. Every payload passes here when it is answered. */
export async function guard(place: Place, needs: Needs, deps: Deps): Promise<Guarded> {
  const visit = await openVisit(place, deps);
  if (!mayDo(visit, needs)) return refuse(visit, needs, deps);
  if (isGone(place, visit)) return refuseGone(visit, deps);
  return { outcome: 'allowed', visit };
}

/** True where that is enough for what needs that much. */
export function mayDo(
  { permission, isSlackAdmin }: Pick<Visit, 'permission' | 'isSlackAdmin'>,
  needs: Needs,
): boolean {
  return needs === 'slack-admin' ? isSlackAdmin : isEnough(permission, needs);
}

async function refuse(visit: Visit, needs: Needs, deps: Deps): Promise<Refused> {
  const { workspaceId, userId, permission, membership, isSlackAdmin } = visit;
  deps.log.info({ workspaceId, userId, permission, needs }, 'somebody may not do that');
  const owners = await findOwnerNames(visit, deps);
  return {
    outcome: 'refused',
    sentence: describeRefusal({ membership, needs, owners }),
    mayClaim: isSlackAdmin,
  };
}

function refuseGone({ workspaceId, userId, teamId }: Visit, deps: Deps): Refused {
  deps.log.info({ workspaceId, userId, teamId }, 'somebody means a team that is not there');
  return { outcome: 'refused', sentence: teamIsGone, mayClaim: false };
}

/** A button or form was made for a team that was deleted since; saving it would make an empty team of the same id. */
function isGone({ teamId }: Place, { saved, teams }: Visit): boolean {
  return teamId !== undefined && !saved && (teams > 0 || teamId !== mainTeamId);
}
