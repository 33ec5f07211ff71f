import { isRoleId, type RoleId } from '../../knowledge/roles/index.ts';
import { findStanding } from '../../team/hiring.ts';
import { type OpenRole, openRoleSchema } from '../../team/open-roles.ts';
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

/** Signs an opening that was just ended, so that it can be put back as it was. */
export function signReopening(
  opening: OpenRole,
  team: Team,
  { workspaceId, teamId, channelId }: ThingPlace,
  deps: Pick<Deps, 'references'>,
): string {
  return deps.references.sign({
    kind: 'thing',
    workspaceId,
    teamId,
    ...(channelId ? { channelId } : {}),
    what: 'ended-opening',
    id: JSON.stringify(opening),
    seen: seenRole(team, opening.role),
  });
}

/** The opening to be put back; undefined where the button is about something else. */
export function readReopening(
  reference: Reference | undefined,
): { readonly opening: OpenRole; readonly reference: ThingReference } | undefined {
  if (reference?.kind !== 'thing' || reference.what !== 'ended-opening') return undefined;
  const opening = openRoleSchema.safeParse(JSON.parse(reference.id));
  return opening.success ? { opening: opening.data, reference } : undefined;
}

/** True where the role stands as it did when the button or form was made. */
export function isAsSeen(team: Team, role: RoleId, { seen }: ThingReference): boolean {
  return seen === seenRole(team, role);
}

function seenRole(team: Team | undefined, role: RoleId): string {
  return fingerprint(findStanding(team ?? newTeam, role));
}
