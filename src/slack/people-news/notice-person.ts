import { isSame } from '../../team/team-changes.ts';
import type { Deps, FoundUser } from '../deps.ts';
import { buildPersonNews, type TeamNews } from '../views/person-news-message.ts';
import type { ProfileChange } from './find-news.ts';
import { noticeInTeam } from './notice-in-team.ts';
import { profileOf } from './profile-of.ts';
import { tellOwners } from './tell-owners.ts';

/**
 * Compares somebody with what was known of them: takes over their name, notes that they left, and tells the owners in one
 * message what that changes. Each fact is told once, whether an event tells of it, or a sweep, or both at once.
 */
export async function noticePerson(workspaceId: string, user: FoundUser, deps: Deps): Promise<void> {
  const { userId } = user;
  const teamIds = await deps.store.findTeamsNaming(workspaceId, userId);
  if (teamIds.length === 0) return;
  const known = await deps.store.findProfile(workspaceId, userId);
  const change: ProfileChange = { known, now: profileOf(user) };
  const found: TeamNews[] = [];
  for (const teamId of teamIds) {
    const news = await noticeInTeam({ workspaceId, teamId }, { user, change }, deps);
    if (news) found.push(news);
  }
  if (isSame(known, change.now)) return;
  // After the teams, so that what is interrupted is found again; before it is told, so that nothing is told twice.
  const isNew = await deps.store.noteProfile({ workspaceId, userId, profile: change.now });
  const [first] = found;
  if (!isNew || !first) return;
  const { settings, team } = await deps.store.openTeam({ workspaceId, userId, teamId: first.teamId });
  const audience = { workspaceId, settings, about: userId, savedBy: team?.updatedBy ?? '' };
  await tellOwners(audience, buildPersonNews(found), deps);
}

/** Notes what Slack says of people who are new on a team: later changes are measured by that. */
export async function noteProfiles(
  workspaceId: string,
  userIds: readonly string[],
  deps: Deps,
): Promise<void> {
  for (const userId of userIds) {
    if (await deps.store.findProfile(workspaceId, userId)) continue;
    const user = await deps.people.find(workspaceId, userId);
    // Somebody who has left already is for the sweep to find.
    if (user && !user.isDeactivated)
      await deps.store.noteProfile({ workspaceId, userId, profile: profileOf(user) });
  }
}
