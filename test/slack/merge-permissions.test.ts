import { expect, test } from 'vitest';
import type { PermissionForm } from '../../src/slack/payloads/permission-values.ts';
import { mergePermissions, seenPermissions } from '../../src/slack/settings/merge-permissions.ts';

const shown: PermissionForm = {
  owners: ['U1'],
  planners: ['U2', 'U3'],
  plannerGroups: [],
  viewers: [],
  everybodyElse: 'viewer',
  tellsPeople: false,
};
const seen = seenPermissions(shown);

test('where nobody else saved, what was entered is taken whole', () => {
  const typed: PermissionForm = { ...shown, planners: ['U2'], everybodyElse: 'nothing' };
  expect(mergePermissions(typed, shown, seen)).toEqual({ form: typed, changed: [], conflicts: [] });
});

test('another order of the same people is no change', () => {
  const saved = { ...shown, planners: ['U3', 'U2'] };
  expect(mergePermissions(shown, saved, seen)).toMatchObject({ changed: [], conflicts: [] });
});

test('what only the other changed is taken over, and what only the person changed is kept', () => {
  const typed = { ...shown, viewers: ['U4'] };
  const saved: PermissionForm = { ...shown, everybodyElse: 'planner' };
  expect(mergePermissions(typed, saved, seen)).toEqual({
    form: { ...shown, viewers: ['U4'], everybodyElse: 'planner' },
    changed: ['everybodyElse'],
    conflicts: [],
  });
});

test('what both changed is a conflict, unless to the same', () => {
  const typed = { ...shown, viewers: ['U4'], tellsPeople: true };
  const saved = { ...shown, viewers: ['U5'], tellsPeople: true };
  expect(mergePermissions(typed, saved, seen)).toEqual({
    form: { ...shown, viewers: ['U4'], tellsPeople: true },
    changed: ['viewers', 'tellsPeople'],
    conflicts: ['viewers'],
  });
});

test('a form of which nobody knows any more what it showed counts as changed in everything', () => {
  expect(mergePermissions(shown, shown, '').changed).toHaveLength(6);
});
