import { newTeam } from '../../team/team.ts';
import { usersOn } from '../../team/users-on.ts';
import type { Deps } from '../deps.ts';
import { noticePerson } from './notice-person.ts';

/** Looks at everybody on a team of the workspace once, for what Slack's events did not tell: they are lost in an outage. */
export async function sweepPeople(workspaceId: string, deps: Deps): Promise<void> {
  for (const userId of await listUsers(workspaceId, deps)) {
    const user = await deps.directory.find(workspaceId, userId);
    if (!user) continue;
    deps.people.forget(workspaceId, userId);
    await noticePerson(workspaceId, user, deps);
  }
}

async function listUsers(workspaceId: string, { store }: Pick<Deps, 'store'>): Promise<ReadonlySet<string>> {
  const users = new Set<string>();
  for (const { teamId } of await store.listTeams(workspaceId)) {
    const saved = await store.findTeam(workspaceId, teamId);
    for (const userId of usersOn(saved?.team ?? newTeam)) users.add(userId);
  }
  return users;
}
