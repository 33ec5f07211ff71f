import type { Assignment, Person } from '../team/roster.ts';
import { newTeam, type Team } from '../team/team.ts';
import type { Deps } from './deps.ts';
import { buildPutOnRoles } from './views/person-messages.ts';
import type { Visit } from './visit.ts';

/** Tells people privately of roles that a save put them on, if the workspace wants that. In the background: the save is done. */
export function tellNewRoles(visit: Visit, team: Team, deps: Deps): void {
  const { workspaceId, userId, saved, settings, teamName } = visit;
  if (!settings.tellsPeople) return;
  const told = findNewRoles(saved?.team ?? newTeam, team).filter((one) => one.userId !== userId);
  if (told.length === 0) return;
  deps.inBackground(`roles of ${workspaceId}`, async () => {
    const actor = await deps.people.find(workspaceId, userId);
    for (const { userId: person, roles } of told) {
      const message = buildPutOnRoles({ by: actor?.name ?? 'Somebody', roles, teamName });
      // One after another: Slack slows down an app that sends many at once.
      const isTold = await deps.tell(workspaceId, person, message);
      if (!isTold) deps.log.info({ workspaceId, userId: person }, 'Slack let nobody tell them of their role');
    }
  });
}

interface NewRoles {
  readonly userId: string;
  readonly roles: readonly Assignment[];
}

/** By person of Slack, the roles that they did not have before; another share of the same role is no new role. */
function findNewRoles(before: Team, after: Team): readonly NewRoles[] {
  const had = rolesByUser(before.roster);
  return [...rolesByUser(after.roster)].flatMap(([userId, roles]) => {
    const known = new Set(had.get(userId)?.map(({ role }) => role));
    const added = roles.filter(({ role }) => !known.has(role));
    return added.length > 0 ? [{ userId, roles: added }] : [];
  });
}

function rolesByUser(roster: readonly Person[]): ReadonlyMap<string, readonly Assignment[]> {
  const byUser = new Map<string, readonly Assignment[]>();
  for (const { who, roles } of roster)
    if (who.kind === 'slack') byUser.set(who.userId, [...(byUser.get(who.userId) ?? []), ...roles]);
  return byUser;
}
