import { isRoleId, type RoleId } from '../../knowledge/roles/index.ts';
import { findStanding } from '../../team/hiring.ts';
import { type OpenRole, openRoleSchema } from '../../team/open-roles.ts';
import { newTeam, type Team } from '../../team/team.ts';
import type { Deps } from '../deps.ts';
import { fingerprint } from '../payloads/fingerprint.ts';
import type { Reference, ThingReference } from '../payloads/reference.ts';
import { signThing, type ThingPlace } from '../sign-thing.ts';

/** Signs what a button or form is about: a role as it stands in this team. */
export function signRole(
  role: RoleId,
  team: Team | undefined,
  place: ThingPlace,
  deps: Pick<Deps, 'references'>,
): string {
  return signThing({ what: 'role', id: role, seen: seenRole(team, role) }, place, deps);
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
  place: ThingPlace,
  deps: Pick<Deps, 'references'>,
): string {
  const seen = seenRole(team, opening.role);
  return signThing({ what: 'ended-opening', id: JSON.stringify(opening), seen }, place, deps);
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
