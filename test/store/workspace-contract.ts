import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store, TeamToSave } from '../../src/store/store.ts';
import { emptyPeopleForm } from '../../src/team/draft.ts';
import type { HistoryChange } from '../../src/team/history.ts';
import { noPermissions } from '../../src/team/permissions.ts';
import type { Person } from '../../src/team/roster.ts';
import { newTeam, type Team } from '../../src/team/team.ts';
import { newWorkspaceSettings, type WorkspaceSettings } from '../../src/team/workspace-settings.ts';

const at = '2026-11-21T09:00:00Z';
const ann = { workspaceId: 'T1', userId: 'U1' };
const save: TeamToSave = {
  workspaceId: 'T1',
  teamId: 'main',
  team: newTeam,
  expectedVersion: 0,
  by: 'U1',
  at,
};
const change = { workspaceId: 'T1', teamId: 'second', by: 'U1', at };

function aPerson(userId: string, name: string): Person {
  return {
    id: `p${userId.slice(1)}`,
    who: { kind: 'slack', userId, name },
    roles: [{ role: 'mlops-engineer', share: 1 }],
    seniority: 'senior',
    engagement: 'employee',
  };
}

function settingsWith(permissions: Partial<WorkspaceSettings['permissions']>): WorkspaceSettings {
  return { ...newWorkspaceSettings, permissions: { ...noPermissions, ...permissions } };
}

/** What every store promises of workspaces with several teams, of their settings, and of the log. */
export function describeWorkspaces(name: string, open: () => Promise<Store>): void {
  describe(`workspaces in ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const log = async (teamId = 'main', workspaceId = 'T1'): Promise<readonly HistoryChange[]> =>
      (await store.findHistory(workspaceId, teamId, 100)).map((entry) => entry.change);

    test('begin with one team of which nothing is known, and with nothing set', async () => {
      expect(await store.openTeam(ann)).toEqual({
        settings: newWorkspaceSettings,
        settingsVersion: 0,
        teamId: 'main',
        teamName: '',
        teams: 0,
        team: undefined,
        draft: undefined,
      });
      expect(await store.listTeams('T1')).toEqual([]);
    });

    test('open the team with the draft for the purpose that is asked for', async () => {
      const draft = {
        step: 2,
        team: newTeam,
        peopleForm: emptyPeopleForm(),
        base: newTeam,
        baseVersion: 1,
      } as const;
      await store.saveTeam(save);
      await store.saveDraft({ ...ann, teamId: 'main', purpose: 'what-if', draft, at });
      expect(await store.openTeam(ann)).toMatchObject({ team: { version: 1, updatedBy: 'U1' } });
      expect((await store.openTeam(ann)).draft).toBeUndefined();
      expect((await store.openTeam({ ...ann, draft: 'what-if' })).draft).toEqual({ draft, updatedAt: at });
      expect((await store.openTeam({ ...ann, userId: 'U2', draft: 'what-if' })).draft).toBeUndefined();
    });

    test('mean the team of a button, else of the channel, else the one that the person chose, else the first', async () => {
      await store.saveTeam(save);
      for (const teamId of ['second', 'third', 'fourth'])
        await store.createTeam({ ...change, teamId, name: `The ${teamId}` });
      await store.linkChannel({ ...change, teamId: 'third', channelId: 'C3' });
      await store.chooseTeam('T1', 'U1', 'fourth');
      const opened = async (place: object) => (await store.openTeam({ ...ann, ...place })).teamName;
      expect(await opened({ teamId: 'second', channelId: 'C3' })).toBe('The second');
      expect(await opened({ channelId: 'C3' })).toBe('The third');
      expect(await opened({ channelId: 'C4' })).toBe('The fourth');
      expect(await opened({ userId: 'U2', channelId: 'C4' })).toBe('');
      expect(await opened({ workspaceId: 'T2', channelId: 'C3' })).toBe('');
    });

    test('list their teams, the first one first, with their channels', async () => {
      await store.saveTeam(save);
      await store.createTeam({ ...change, name: 'Search' });
      await store.createTeam({ ...change, teamId: 'third', name: 'Ads' });
      await store.linkChannel({ ...change, channelId: 'C1' });
      await store.linkChannel({ ...change, teamId: 'third', channelId: 'C2' });
      await store.renameTeam({ ...change, teamId: 'main', from: '', name: 'Core' });
      expect(await store.listTeams('T1')).toEqual([
        { teamId: 'main', name: 'Core', channels: [] },
        { teamId: 'third', name: 'Ads', channels: ['C2'] },
        { teamId: 'second', name: 'Search', channels: ['C1'] },
      ]);
      await store.unlinkChannel({ ...change, channelId: 'C1' });
      expect((await store.openTeam({ ...ann, channelId: 'C1' })).teamId).toBe('main');
      expect((await store.openTeam(ann)).teams).toBe(3);
    });

    test('give each team a name of its own, whatever the case', async () => {
      await store.saveTeam(save);
      expect(await store.createTeam({ ...change, name: 'Search' })).toBe(true);
      for (const name of ['search', 'SEARCH ', 'main team'])
        expect(await store.createTeam({ ...change, teamId: 'third', name })).toBe(false);
      const rename = { ...change, from: 'Search' };
      expect(await store.renameTeam({ ...rename, teamId: 'main', from: '', name: 'sEarch' })).toBe('taken');
      expect(await store.renameTeam({ ...rename, name: 'SEARCH' })).toBe('renamed');
      expect(await store.renameTeam({ ...rename, name: 'Ads' })).toBe('changed');
      expect(await store.renameTeam({ ...rename, teamId: 'never-there', name: 'Ads' })).toBe('changed');
      expect(await store.createTeam({ ...change, workspaceId: 'T2', name: 'Search' })).toBe(true);
      expect((await store.listTeams('T1')).map(({ name }) => name)).toEqual(['', 'SEARCH']);
      expect((await log()).map(({ kind }) => kind).toSorted()).toEqual(['team-created', 'team-renamed']);
    });

    test('leave a channel to the team that it is about', async () => {
      await store.createTeam({ ...change, name: 'Search' });
      await store.createTeam({ ...change, teamId: 'third', name: 'Ads' });
      expect(await store.linkChannel({ ...change, channelId: 'C1' })).toBe(true);
      expect(await store.linkChannel({ ...change, channelId: 'C1' })).toBe(true);
      expect(await store.linkChannel({ ...change, teamId: 'third', channelId: 'C1' })).toBe(false);
      expect(await store.linkChannel({ ...change, workspaceId: 'T2', channelId: 'C1' })).toBe(true);
      expect((await store.openTeam({ ...ann, channelId: 'C1' })).teamId).toBe('second');
      expect((await log('second')).filter(({ kind }) => kind === 'channel-linked')).toHaveLength(1);
    });

    test('mean the first of the other teams where the main team was deleted', async () => {
      await store.saveTeam(save);
      await store.createTeam({ ...change, name: 'Search' });
      await store.createTeam({ ...change, teamId: 'third', name: 'Ads' });
      await store.deleteTeam({ ...change, teamId: 'main', expectedVersion: 1 });
      expect(await store.openTeam(ann)).toMatchObject({ teamId: 'third', teamName: 'Ads', teams: 2 });
    });

    test('lose a deleted team with its drafts, links and log, and only that', async () => {
      const draft = {
        step: 2,
        team: newTeam,
        peopleForm: emptyPeopleForm(),
        base: newTeam,
        baseVersion: 1,
      } as const;
      await store.saveTeam({ ...save, changes: [{ kind: 'advised', role: null }] });
      await store.createTeam({ ...change, name: 'Search' });
      await store.linkChannel({ ...change, channelId: 'C1' });
      await store.chooseTeam('T1', 'U1', 'second');
      await store.saveDraft({ ...ann, teamId: 'second', draft, at });
      expect(await store.deleteTeam({ ...change, expectedVersion: 2 })).toBe(false);
      expect(await store.deleteTeam({ ...change, expectedVersion: 1 })).toBe(true);
      expect(await store.findTeam('T1', 'second')).toBeUndefined();
      expect(await store.openTeam({ ...ann, channelId: 'C1' })).toMatchObject({ teamId: 'main', teams: 1 });
      expect(await store.findDraft('T1', 'second', 'U1')).toBeUndefined();
      expect((await log('second')).map(({ kind }) => kind)).toEqual(['team-deleted', 'team-created']);
      expect(await log()).toContainEqual({ kind: 'advised', role: null });
      expect(await store.deleteTeam({ ...change, teamId: 'never-there', expectedVersion: 1 })).toBe(false);
    });

    test('belong to whoever saves first; a second first save changes no owner', async () => {
      await store.saveTeam({ ...save, owner: 'U1' });
      await store.saveTeam({ ...save, teamId: 'second', by: 'U2', owner: 'U2' });
      const { settings, settingsVersion } = await store.openTeam(ann);
      expect(settings.permissions.owners).toEqual(['U1']);
      expect(settingsVersion).toBe(1);
      expect(await log()).toEqual([{ kind: 'permission', userId: 'U1', to: 'owner' }]);
    });

    test('do not take settings over those that somebody else saved', async () => {
      const settings = settingsWith({ owners: ['U1'] });
      const entry = { kind: 'everybody-else', to: 'planner' } as const;
      const first = { workspaceId: 'T1', settings, expectedVersion: 0, by: 'U1', at, changes: [entry] };
      expect(await store.saveSettings(first)).toBe(true);
      expect(await store.saveSettings({ ...first, settings: settingsWith({ owners: ['U2'] }) })).toBe(false);
      expect(await store.openTeam(ann)).toMatchObject({ settings, settingsVersion: 1 });
      expect(await store.saveSettings({ ...first, expectedVersion: 1 })).toBe(true);
      expect(await store.saveSettings({ ...first, expectedVersion: 1 })).toBe(false);
      expect(await log()).toEqual([entry, entry]);
    });

    test('write the log together with the save or not at all, the newest first', async () => {
      const advised: HistoryChange = { kind: 'advised', role: 'data-engineer' };
      const opened: HistoryChange = { kind: 'role-opened', role: 'data-engineer' };
      await store.saveTeam({ ...save, changes: [advised, opened] });
      await store.saveTeam({ ...save, changes: [{ kind: 'imported' }] });
      await store.saveTeam({ ...save, teamId: 'second', changes: [{ kind: 'imported' }] });
      await store.addHistory({ ...change, teamId: 'main', at: '2026-11-22T09:00:00Z', changes: [advised] });
      expect(await log()).toEqual([advised, opened, advised]);
      const [newest] = await store.findHistory('T1', 'main', 1);
      expect(newest).toEqual({ at: '2026-11-22T09:00:00Z', by: 'U1', teamId: 'main', change: advised });
      expect((await store.findHistory('T1', 'main', 10, 2)).map((entry) => entry.change)).toEqual([advised]);
    });

    test('forget a person everywhere, and keep the team and the log whole', async () => {
      const team: Team = {
        ...newTeam,
        roster: [aPerson('U7', 'Ana'), aPerson('U8', 'Ben')],
        openRoles: [{ role: 'data-engineer', openedOn: '2026-11-01', openedBy: 'U7' }],
        setAside: [{ role: 'ux-designer', reason: 'no', by: 'U7' }],
        decisions: [{ role: 'ml-engineer', decision: 'accepted', reason: '', on: '2026-11-01', by: 'U7' }],
      };
      const person = { who: aPerson('U7', 'Ana').who, roles: aPerson('U7', 'Ana').roles };
      const draft = { step: 2, team, peopleForm: emptyPeopleForm(), base: team, baseVersion: 1 } as const;
      await store.saveSettings({
        workspaceId: 'T1',
        settings: settingsWith({ owners: ['U1', 'U7'], planners: ['U7'], viewers: ['U7'] }),
        expectedVersion: 0,
        by: 'U7',
        at,
        changes: [{ kind: 'permission', userId: 'U7', to: 'owner' }],
      });
      await store.saveTeam({
        ...save,
        team,
        by: 'U7',
        changes: [
          { kind: 'person-added', person },
          { kind: 'person-changed', before: person, person },
          { kind: 'role-filled', role: 'mlops-engineer', person },
        ],
      });
      await store.saveTeam({ ...save, workspaceId: 'T2', team });
      await store.saveDraft({ ...ann, teamId: 'main', draft, at });
      await store.saveDraft({ ...ann, userId: 'U7', teamId: 'main', draft, at });
      await store.chooseTeam('T1', 'U7', 'main');

      const forgotten = { workspaceId: 'T1', userId: 'U7', by: 'U1', at };
      expect(await store.forgetPerson(forgotten)).toBe(1);

      const left = JSON.stringify([
        await store.openTeam(ann),
        await store.findDraft('T1', 'main', 'U7'),
        await store.findDraft('T1', 'main', 'U1'),
        await store.findHistory('T1', 'main', 100),
      ]);
      expect(left).not.toContain('U7');
      expect(left).not.toContain('Ana');
      expect(left).toContain('Ben');
      const saved = await store.findTeam('T1', 'main');
      expect(saved).toMatchObject({ version: 2, updatedBy: '' });
      expect(saved?.team.roster.map(({ who }) => who.kind)).toEqual(['unnamed', 'slack']);
      const kinds = (await log()).map(({ kind }) => kind);
      expect(kinds).toHaveLength(5);
      expect(kinds).toContain('person-forgotten');
      expect((await store.findTeam('T2', 'main'))?.team.roster[0]?.who).toMatchObject({ name: 'Ana' });
      expect(await store.forgetPerson(forgotten)).toBe(0);
    });

    test('are deleted whole, and alone', async () => {
      const all = { owner: 'U1', changes: [{ kind: 'imported' } as const] };
      await store.saveTeam({ ...save, ...all });
      await store.saveTeam({ ...save, ...all, workspaceId: 'T2' });
      await store.createTeam({ ...change, name: 'Search' });
      await store.linkChannel({ ...change, channelId: 'C1' });
      await store.chooseTeam('T1', 'U1', 'second');
      await store.deleteWorkspace('T1');
      expect(await store.openTeam({ ...ann, channelId: 'C1' })).toMatchObject({
        settingsVersion: 0,
        teams: 0,
        teamId: 'main',
      });
      expect(await log()).toEqual([]);
      expect(await log('main', 'T2')).toHaveLength(2);
      expect(await store.openTeam({ ...ann, workspaceId: 'T2' })).toMatchObject({
        settingsVersion: 1,
        teams: 1,
      });
    });
  });
}
