import type { HistoryChange } from './history.ts';
import { type Permission, type Permissions, permissionOf } from './permissions.ts';
import type { WorkspaceSettings } from './workspace-settings.ts';

/** What differs between the settings of a workspace before and after a change, for the log. */
export function describeSettingsChanges(
  before: WorkspaceSettings,
  after: WorkspaceSettings,
): readonly HistoryChange[] {
  const [from, to] = [before.permissions, after.permissions];
  return [
    ...changedPeople(from, to),
    ...changedGroups(from, to),
    ...(from.everybodyElse === to.everybodyElse
      ? []
      : [{ kind: 'everybody-else', to: to.everybodyElse } as const]),
    ...(before.tellsPeople === after.tellsPeople
      ? []
      : [{ kind: 'tells-people', to: after.tellsPeople } as const]),
  ];
}

function changedPeople(from: Permissions, to: Permissions): readonly HistoryChange[] {
  const people = new Set(
    [from, to].flatMap(({ owners, planners, viewers }) => [...owners, ...planners, ...viewers]),
  );
  return [...people].flatMap((userId): HistoryChange[] => {
    const now = namedFor(userId, to);
    return namedFor(userId, from) === now ? [] : [{ kind: 'permission', userId, to: now }];
  });
}

/** What somebody is named for by themselves: a guest may do exactly that. */
function namedFor(userId: string, permissions: Permissions): Permission {
  return permissionOf({ userId, membership: 'guest', groups: [] }, permissions);
}

function changedGroups(from: Permissions, to: Permissions): readonly HistoryChange[] {
  const groups = new Set([...from.plannerGroups, ...to.plannerGroups]);
  return [...groups].flatMap((groupId): HistoryChange[] => {
    const isPlanner = to.plannerGroups.includes(groupId);
    return from.plannerGroups.includes(groupId) === isPlanner
      ? []
      : [{ kind: 'group-permission', groupId, isPlanner }];
  });
}
