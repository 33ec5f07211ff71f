import { roles as allRoles, type RoleId } from '../../knowledge/roles/index.ts';
import { findStanding } from '../../team/hiring.ts';
import { isEnough } from '../../team/permissions.ts';
import { newTeam, type Team } from '../../team/team.ts';
import type { Message } from '../blocks/message.ts';
import type { Deps } from '../deps.ts';
import { adviseSavedTeam } from '../saved-team.ts';
import { describeEffect } from '../views/effect-text.ts';
import {
  buildRoleStanding,
  buildRolesInHiring,
  buildRolesSetAside,
  describeStanding,
  type StandingButtons,
  type StandingToShow,
} from '../views/role-standing-message.ts';
import type { Visit } from '../visit.ts';
import { findNames } from './names.ts';
import { signRole } from './references.ts';

/** Who asks, and where answers belong. */
export interface Asking {
  readonly visit: Visit;
  readonly channelId?: string | undefined;
}

/** What was done to a role just now: a sentence, and the team before it. */
export interface Done {
  readonly done?: string | undefined;
  readonly before?: Team;
  /** To the opening that was ended, for a button that puts it back. */
  readonly undo?: string | undefined;
  /** Nothing comes next, so there are no buttons. */
  readonly isLast?: boolean;
}

/** One role as it stands in the team, with its buttons; after a change also what the change did. */
export async function showRole(
  role: RoleId,
  team: Team,
  asking: Asking,
  deps: Deps,
  { done, before, undo, isLast = false }: Done = {},
): Promise<Message> {
  const [shown] = await prepare([role], team, asking, deps);
  if (!shown) throw new Error(`the role ${role} cannot be shown`);
  const effect = before ? describeEffect(adviceFor(before, deps), shown.advice, role) : [];
  return buildRoleStanding(
    shown,
    { ...shown.buttons, undo, isHidden: isLast || shown.buttons.isHidden === true },
    { done, effect },
  );
}

/** One role as it stands in the team, in a paragraph. */
export async function describeRole(role: RoleId, team: Team, visit: Visit, deps: Deps): Promise<string> {
  const [shown] = await prepare([role], team, { visit }, deps);
  return shown ? describeStanding(shown) : '';
}

/** All roles in hiring, the late ones first. */
export async function showRolesInHiring(asking: Asking, deps: Deps): Promise<Message> {
  const team = asking.visit.saved?.team ?? newTeam;
  const open = adviceFor(team, deps).inHiring.toSorted(
    (one, other) => Number(other.isLate) - Number(one.isLate) || (one.arrivesOn < other.arrivesOn ? -1 : 1),
  );
  const roles = [...new Set(open.map(({ role }) => role))];
  return buildRolesInHiring(await prepare(roles, team, asking, deps));
}

/** All roles that were set aside, in the order of the role list. */
export async function showRolesSetAside(asking: Asking, deps: Deps): Promise<Message> {
  const team = asking.visit.saved?.team ?? newTeam;
  const aside = new Set(team.setAside.map(({ role }) => role));
  const roles = allRoles.map(({ id }) => id).filter((id) => aside.has(id));
  return buildRolesSetAside(await prepare(roles, team, asking, deps));
}

async function prepare(
  roles: readonly RoleId[],
  team: Team,
  { visit, channelId }: Asking,
  deps: Deps,
): Promise<readonly (StandingToShow & { readonly buttons: StandingButtons })[]> {
  const advice = adviceFor(team, deps);
  const standings = roles.map((role) => findStanding(team, role));
  const deciders = standings.flatMap(({ open, setAside, decision }) => [
    open?.openedBy,
    setAside?.by,
    decision?.by,
  ]);
  const names = await findNames(visit.workspaceId, deciders, deps);
  const isHidden = !isEnough(visit.permission, 'planner');
  const sign = (role: RoleId) => signRole(role, team, { ...visit, channelId }, deps);
  return roles.map((role) => {
    const standing = findStanding(team, role);
    const instead = standing.decision?.instead;
    const insteadReference = instead && sign(instead);
    return { role, standing, advice, names, buttons: { reference: sign(role), insteadReference, isHidden } };
  });
}

function adviceFor(team: Team, deps: Deps) {
  return adviseSavedTeam({ team, updatedAt: deps.now().toString() }, deps).advice;
}
