import type { RoleId } from '../knowledge/roles/index.ts';
import type { IsoDate } from './day.ts';
import { type Decision, withDecision, withoutDecision } from './decisions.ts';
import type { OpenRole, SetAsideRole } from './open-roles.ts';
import { addPerson, changePerson, findSamePerson, type Person, type Seniority, type Who } from './roster.ts';
import type { Team } from './team.ts';

/** Somebody who was hired for a role. */
export interface HiredPerson {
  readonly who: Who;
  readonly role: RoleId;
  readonly share: number;
  readonly seniority: Seniority;
  readonly startsOn?: IsoDate | undefined;
}

/** Where a role stands on the way from advice to somebody in the seat. */
export interface RoleStanding {
  readonly open: OpenRole | undefined;
  readonly setAside: SetAsideRole | undefined;
  readonly decision: Decision | undefined;
}

/** All that was said of the hire of a role. */
export function findStanding(team: Team, role: RoleId): RoleStanding {
  return {
    open: findOpenRole(team, role),
    setAside: team.setAside.find((aside) => aside.role === role),
    decision: team.decisions.find((decision) => decision.role === role),
  };
}

/** The role as it is in hiring; undefined where it is not. Of several seats in hiring, the one that was opened first. */
export function findOpenRole({ openRoles }: Team, role: RoleId): OpenRole | undefined {
  return openRoles
    .filter((open) => open.role === role)
    .toSorted((one, other) => (one.openedOn < other.openedOn ? -1 : 1))[0];
}

/** The team with the role in hiring: so it is needed, and what was decided about it is done. A role in hiring stays as it is. */
export function openRole(team: Team, opening: OpenRole): Team {
  if (findOpenRole(team, opening.role)) return team;
  return {
    ...wantAgain(team, opening.role),
    openRoles: [...team.openRoles, opening],
    decisions: withoutDone(team, opening.role),
  };
}

/** The team with another expected start for a role in hiring, or with none. */
export function changeExpectedStart(team: Team, role: RoleId, expectedStart: IsoDate | undefined): Team {
  const open = findOpenRole(team, role);
  return {
    ...team,
    openRoles: team.openRoles.map((other) => (other === open ? withStart(other, expectedStart) : other)),
  };
}

/** The team with the role no longer in hiring, though nobody was hired. */
export function closeRole(team: Team, role: RoleId): Team {
  return { ...team, openRoles: team.openRoles.filter((open) => open.role !== role) };
}

/**
 * The team with the person on the roster, and one seat of the role no longer in hiring. Somebody who is on it already has
 * the role in addition, and the first day that they had.
 */
export function fillRole(team: Team, hired: HiredPerson): Team {
  const { role } = hired;
  const filled = findOpenRole(team, role);
  return {
    ...wantAgain(team, role),
    roster: takeOn(team.roster, hired),
    openRoles: team.openRoles.filter((open) => open !== filled),
    decisions: withoutDone(team, role),
  };
}

/** The team that does not need the role, which is then neither in hiring nor decided about. */
export function setRoleAside(team: Team, aside: SetAsideRole): Team {
  return {
    ...closeRole(team, aside.role),
    setAside: [...team.setAside.filter(({ role }) => role !== aside.role), aside],
    decisions: withoutDecision(team.decisions, aside.role),
  };
}

/** The team that needs the role after all. */
export function wantAgain(team: Team, role: RoleId): Team {
  return { ...team, setAside: team.setAside.filter((aside) => aside.role !== role) };
}

/** The team with a decision about an advised role, in the place of an earlier one. */
export function decide(team: Team, decision: Decision): Team {
  return { ...team, decisions: withDecision(team.decisions, decision) };
}

/** The team in which nothing is decided about the role. */
export function withdrawDecision(team: Team, role: RoleId): Team {
  return { ...team, decisions: withoutDecision(team.decisions, role) };
}

/** A decision to hire this role is done with its opening, whichever role was advised. */
function withoutDone({ decisions }: Team, role: RoleId): readonly Decision[] {
  return withoutDecision(decisions, role).filter(({ instead }) => instead !== role);
}

function takeOn(
  roster: readonly Person[],
  { who, role, share, seniority, startsOn }: HiredPerson,
): readonly Person[] {
  const known = findSamePerson(roster, who);
  if (!known) {
    const start = startsOn === undefined ? {} : { startsOn };
    const engagement = share < 1 ? 'shared' : 'employee';
    return addPerson(roster, { who, roles: [{ role, share }], seniority, engagement, ...start });
  }
  return changePerson(roster, {
    ...known,
    roles: [...known.roles.filter((held) => held.role !== role), { role, share }],
    seniority: seniority === 'unknown' ? known.seniority : seniority,
  });
}

function withStart({ expectedStart: _, ...rest }: OpenRole, expectedStart: IsoDate | undefined): OpenRole {
  return expectedStart === undefined ? rest : { ...rest, expectedStart };
}
