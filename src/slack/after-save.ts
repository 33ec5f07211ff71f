import type { SavedTeam } from '../store/store.ts';
import type { Team } from '../team/team.ts';
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
  const known = new Set(visit.saved ? listUsers(visit.saved.team) : []);
  const added = listUsers(saved.team).filter((one) => !known.has(one));
  if (added.length > 0)
    deps.inBackground(`profiles of ${workspaceId}`, () => noteProfiles(workspaceId, added, deps));
}

/** Ids of the people of Slack on the team. */
function listUsers({ roster }: Team): readonly string[] {
  return roster.flatMap(({ who }) => (who.kind === 'slack' ? [who.userId] : []));
}
