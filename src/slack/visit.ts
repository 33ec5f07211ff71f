import type { OpenedTeam, Place, SavedTeam } from '../store/store.ts';
import { type Actor, isEnough, type Permission, permissionOf } from '../team/permissions.ts';
import { NotInstalled } from './connection/as-bot.ts';
import type { Deps, FoundUser } from './deps.ts';

/** Somebody at a place: the team they mean and what they may do, read once for each payload, when it is answered. */
export interface Visit extends Omit<OpenedTeam, 'team'> {
  readonly workspaceId: string;
  readonly userId: string;
  readonly permission: Permission;
  readonly membership: Actor['membership'];
  /** A Slack admin or owner, who may make themselves owner here. */
  readonly isSlackAdmin: boolean;
  readonly saved: SavedTeam | undefined;
}

/** Reads the team and asks Slack who it is, at the same time. */
export async function openVisit(place: Place, deps: Deps): Promise<Visit> {
  const { workspaceId, userId } = place;
  const [{ team: saved, ...opened }, user] = await Promise.all([
    deps.store.openTeam(place),
    findUser(place, deps),
  ]);
  const { permissions } = opened.settings;
  const membership = membershipOf(user);
  const named = permissionOf({ userId, membership, groups: [] }, permissions);
  const permission = isEnough(named, 'planner')
    ? named
    : permissionOf({ userId, membership, groups: await findGroups(place, permissions, deps) }, permissions);
  const isSlackAdmin = user?.isAdmin === true && membership === 'member';
  return { ...opened, workspaceId, userId, saved, membership, isSlackAdmin, permission };
}

/** How somebody belongs to the workspace, and their name where Slack tells it. */
export async function findMembership(
  place: Pick<Place, 'workspaceId' | 'userId'>,
  deps: Pick<Deps, 'people' | 'log'>,
): Promise<{ readonly membership: Actor['membership']; readonly name: string | undefined }> {
  const user = await findUser(place, deps);
  return { membership: membershipOf(user), name: user?.name };
}

async function findUser(
  { workspaceId, userId }: Pick<Place, 'workspaceId' | 'userId'>,
  deps: Pick<Deps, 'people' | 'log'>,
): Promise<FoundUser | undefined> {
  try {
    return await deps.people.find(workspaceId, userId);
  } catch (error) {
    if (error instanceof NotInstalled) throw error;
    deps.log.warn({ err: error }, 'Slack does not say who a user is, so they cannot change anything');
    return undefined;
  }
}

async function findGroups(
  { workspaceId, userId }: Place,
  { plannerGroups }: OpenedTeam['settings']['permissions'],
  deps: Deps,
): Promise<readonly string[]> {
  const members = await Promise.all(
    plannerGroups.map((group) =>
      deps.people.findGroup(workspaceId, group).catch((error: unknown): readonly string[] => {
        deps.log.warn(
          { err: error, groupId: group },
          'Slack does not say who is in a user group, so it lets nobody in',
        );
        return [];
      }),
    ),
  );
  return plannerGroups.filter((_group, place) => members[place]?.includes(userId));
}

function membershipOf(user: FoundUser | undefined): Actor['membership'] {
  if (!user) return 'unknown';
  if (user.isBot) return 'bot';
  if (user.isDeactivated) return 'deactivated';
  if (user.isOutsider) return 'outsider';
  return user.isGuest ? 'guest' : 'member';
}
