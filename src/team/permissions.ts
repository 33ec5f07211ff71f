import { z } from 'zod';

/** What people may do, each including the ones before it. "nothing" is what guests and people of other organisations may. */
export const permissionLevels = ['nothing', 'viewer', 'planner', 'owner'] as const;
export type Permission = (typeof permissionLevels)[number];

/** Who may do what in a workspace: Slack user ids, and ids of Slack's user groups. */
export interface Permissions {
  readonly owners: readonly string[];
  readonly planners: readonly string[];
  readonly plannerGroups: readonly string[];
  /** People who see the advice whatever everybody else may: guests too. */
  readonly viewers: readonly string[];
  /** What members of the workspace may who are named nowhere above. */
  readonly everybodyElse: 'nothing' | 'viewer' | 'planner';
}

/** Nobody owns the workspace yet: whoever sets it up first will. */
export const noPermissions: Permissions = {
  owners: [],
  planners: [],
  plannerGroups: [],
  viewers: [],
  everybodyElse: 'viewer',
};

const ids = z.array(z.string().min(1).max(40)).max(200);

export const permissionsSchema: z.ZodType<Permissions> = z.object({
  owners: ids,
  planners: ids,
  plannerGroups: ids,
  viewers: ids,
  everybodyElse: z.enum(['nothing', 'viewer', 'planner']),
});

/** What Slack says of somebody, as far as it decides what they may do. */
export interface Actor {
  readonly userId: string;
  /** "unknown" where Slack did not answer. */
  readonly membership: 'member' | 'guest' | 'outsider' | 'deactivated' | 'bot' | 'unknown';
  /** Ids of the user groups among `plannerGroups` that they are in. */
  readonly groups: readonly string[];
}

/**
 * What somebody may do. People of other organisations, bots and those who have left may do nothing, whatever is set; guests
 * only what they are named for. Whom Slack tells us nothing of changes nothing.
 */
export function permissionOf(actor: Actor, permissions: Permissions): Permission {
  const { membership } = actor;
  if (membership === 'outsider' || membership === 'bot' || membership === 'deactivated') return 'nothing';
  const named = namedPermission(actor, permissions);
  if (membership === 'unknown') return atMost('viewer', strongest(named, permissions.everybodyElse));
  if (membership === 'guest') return named;
  if (permissions.owners.length === 0) return 'owner';
  return strongest(named, permissions.everybodyElse);
}

/** True where the permission is enough for what needs that much. */
export function isEnough(permission: Permission, needed: Permission): boolean {
  return permissionLevels.indexOf(permission) >= permissionLevels.indexOf(needed);
}

function namedPermission({ userId, groups }: Actor, permissions: Permissions): Permission {
  if (permissions.owners.includes(userId)) return 'owner';
  if (permissions.planners.includes(userId)) return 'planner';
  if (groups.some((group) => permissions.plannerGroups.includes(group))) return 'planner';
  return permissions.viewers.includes(userId) ? 'viewer' : 'nothing';
}

function strongest(one: Permission, other: Permission): Permission {
  return isEnough(one, other) ? one : other;
}

function atMost(most: Permission, permission: Permission): Permission {
  return isEnough(permission, most) ? most : permission;
}
