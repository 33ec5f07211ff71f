import { expect, test } from 'vitest';
import { checkView } from '../../../src/local-slack/blocks/validate-view.ts';
import { createReferences } from '../../../src/slack/payloads/reference.ts';
import { seenPermissions } from '../../../src/slack/settings/merge-permissions.ts';
import { buildPermissionModal } from '../../../src/slack/views/permission-modal.ts';
import { describeMeanwhile } from '../../../src/slack/views/permission-text.ts';
import { buildSettingsModal } from '../../../src/slack/views/settings-modal.ts';
import { buildTeamDeletionModal, buildTeamNameModal } from '../../../src/slack/views/team-forms.ts';
import { buildTeamSettingsModal } from '../../../src/slack/views/team-settings-modal.ts';
import { newTeam } from '../../../src/team/team.ts';
import { mostChannels, mostTeams } from '../../../src/team/team-list.ts';
import { longestTeamName } from '../../../src/team/team-name.ts';

const reference = 'r'.repeat(1000);
/** Escaping makes it five times as long. */
const longestName = '&'.repeat(longestTeamName);
const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index).padStart(10, '0')}`);
const rights = {
  owners: ids('U', 200),
  planners: ids('U', 200),
  plannerGroups: ids('S', 200),
  viewers: ids('U', 200),
  everybodyElse: 'planner',
  tellsPeople: true,
} as const;
const team = { teamId: 't', name: longestName, channels: ids('C', mostChannels) };

test('Slack takes the settings of the largest workspace', () => {
  const view = buildSettingsModal({
    rights,
    teams: Array.from({ length: mostTeams }, () => team),
    teamName: longestName,
    leadTimes: newTeam.leadTimes,
    isOwner: true,
    isPlanner: true,
    mayClaim: true,
    reference,
    referenceTo: () => reference,
    notice: 'A notice.',
  });
  expect(checkView({ ...view }, 'modal')).toMatchObject({ ok: true });
  expect(JSON.stringify(view)).toContain('170 more');
});

test('Slack takes the form of rights with all that can be named, and what somebody else saved', () => {
  const groups = ids('S', 250).map((groupId) => ({ groupId, name: 'N'.repeat(80), handle: 'h'.repeat(80) }));
  const changed = ['owners', 'planners', 'plannerGroups', 'viewers'] as const;
  const view = buildPermissionModal({
    form: rights,
    version: 12,
    groups,
    reference,
    notice: describeMeanwhile(rights, changed, changed),
  });
  expect(checkView({ ...view }, 'modal')).toMatchObject({ ok: true });
});

test('Slack takes the page and the forms of a team with the longest name', () => {
  const views = [
    buildTeamSettingsModal({ team, isOwner: true, isOnly: false, reference, referenceTo: () => reference }),
    buildTeamNameModal({ name: longestName, isNew: false, reference }),
    buildTeamDeletionModal({ teamName: longestName, goes: ['1 person'], reference }),
  ];
  for (const view of views) expect(checkView({ ...view }, 'modal')).toMatchObject({ ok: true });
});

test('the reference of the form of rights fits into what a modal carries', () => {
  const references = createReferences(new Uint8Array(32));
  const signed = references.sign({
    kind: 'thing',
    workspaceId: 'T'.repeat(20),
    teamId: crypto.randomUUID(),
    what: 'permissions',
    id: '100',
    seen: seenPermissions(rights),
  });
  expect(signed.length).toBeLessThan(1000);
});
