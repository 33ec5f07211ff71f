import type { SavedTeam } from '../store/store.ts';
import { newTeam } from '../team/team.ts';
import { usersOn } from '../team/users-on.ts';
import type { Deps } from './deps.ts';
import { publishHomeOf, showHome } from './home.ts';
import { noteProfiles } from './people-news/notice-person.ts';
import type { Visit } from './visit.ts';

/**
 * What follows a save that somebody made: their Home shows it, and what Slack says of people who are new on the team is noted.
 * In the background, because the save is done.
 */
export function afterSave(visit: Visit, saved: SavedTeam, deps: Deps): void {
  const { workspaceId, userId } = visit;
  deps.inBackground(`home of ${workspaceId}/${userId}`, async () => {
    // Of several teams, their Home may show another than the one that was saved.
    if (visit.teams > 1) return showHome({ workspaceId, userId }, deps);
    return publishHomeOf({ ...visit, saved, teams: 1, settingsVersion: visit.settingsVersion || 1 }, deps);
  });
  const added = usersOn(saved.team).difference(usersOn(visit.saved?.team ?? newTeam));
  if (added.size > 0)
    deps.inBackground(`profiles of ${workspaceId}`, () => noteProfiles(workspaceId, [...added], deps));
}
