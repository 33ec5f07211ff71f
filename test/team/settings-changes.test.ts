import { expect, test } from 'vitest';
import { noPermissions, type Permissions } from '../../src/team/permissions.ts';
import { describeSettingsChanges } from '../../src/team/settings-changes.ts';
import { newWorkspaceSettings, type WorkspaceSettings } from '../../src/team/workspace-settings.ts';

function settings(permissions: Partial<Permissions>, tellsPeople = false): WorkspaceSettings {
  return { ...newWorkspaceSettings, tellsPeople, permissions: { ...noPermissions, ...permissions } };
}

test('the log of settings that are the same is empty', () => {
  expect(describeSettingsChanges(settings({ owners: ['U1'] }), settings({ owners: ['U1'] }))).toEqual([]);
});

test('the log names each person once, with what they may from now on', () => {
  const before = settings({ owners: ['U1', 'U2'], planners: ['U3'], viewers: ['U4', 'U5'] });
  const after = settings({ owners: ['U1'], planners: ['U2', 'U3', 'U4'], viewers: ['U6'] });
  expect(describeSettingsChanges(before, after)).toEqual([
    { kind: 'permission', userId: 'U2', to: 'planner' },
    { kind: 'permission', userId: 'U4', to: 'planner' },
    { kind: 'permission', userId: 'U5', to: 'nothing' },
    { kind: 'permission', userId: 'U6', to: 'viewer' },
  ]);
});

test('the log names groups, what everybody else may, and whether people are told', () => {
  const before = settings({ plannerGroups: ['S1', 'S2'], everybodyElse: 'viewer' });
  const after = settings({ plannerGroups: ['S2', 'S3'], everybodyElse: 'nothing' }, true);
  expect(describeSettingsChanges(before, after)).toEqual([
    { kind: 'group-permission', groupId: 'S1', isPlanner: false },
    { kind: 'group-permission', groupId: 'S3', isPlanner: true },
    { kind: 'everybody-else', to: 'nothing' },
    { kind: 'tells-people', to: true },
  ]);
});
