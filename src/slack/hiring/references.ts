import { isRoleId, type RoleId } from '../../knowledge/roles/index.ts';
import { findStanding } from '../../team/hiring.ts';
import { newTeam, type Team } from '../../team/team.ts';
import type { Deps } from '../deps.ts';
import { fingerprint } from '../payloads/fingerprint.ts';
import type { Reference, ThingReference } from '../payloads/reference.ts';
import type { Visit } from '../visit.ts';

/** Where something is shown: in which team, and in which channel answers belong. */
export type ThingPlace = Pick<Visit, 'workspaceId' | 'teamId'> & { readonly channelId?: string | undefined };

/** Signs what a button or form is about: a role as it stands in this team. */
export function signRole(
  role: RoleId,
  team: Team | undefined,
  { workspaceId, teamId, channelId }: ThingPlace,
  deps: Pick<Deps, 'references'>,
): string {
  return deps.references.sign({
    kind: 'thing',
    workspaceId,
    teamId,
    ...(channelId ? { channelId } : {}),
    what: 'role',
    id: role,
    seen: seenRole(team, role),
  });
}

/** The role that a button or form is about; undefined where it is about something else. */
export function readRole(
  reference: Reference | undefined,
): { readonly role: RoleId; readonly reference: ThingReference } | undefined {
  if (reference?.kind !== 'thing' || reference.what !== 'role' || !isRoleId(reference.id)) return undefined;
  return { role: reference.id, reference };
}

/** True where the role stands as it did when the button or form was made. */
export function isAsSeen(team: Team, role: RoleId, { seen }: ThingReference): boolean {
  return seen === seenRole(team, role);
}

function seenRole(team: Team | undefined, role: RoleId): string {
  return fingerprint(findStanding(team ?? newTeam, role));
}
