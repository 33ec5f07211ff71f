import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import type { SlackProfile } from '../../src/team/slack-profile.ts';
import { newTeam, type Team } from '../../src/team/team.ts';

const at = '2026-11-21T09:00:00Z';
const engineer: SlackProfile = { title: 'ML Engineer', standing: 'member' };

function teamWith(userId: string): Team {
  return {
    ...newTeam,
    roster: [
      {
        id: 'p1',
        who: { kind: 'slack', userId, name: 'Ana' },
        roles: [{ role: 'ml-engineer', share: 1 }],
        seniority: 'senior',
        engagement: 'employee',
      },
    ],
  };
}

/** What every store promises of what Slack said of people. */
export function describeSlackProfiles(name: string, open: () => Promise<Store>): void {
  describe(`profiles in ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const note = (workspaceId: string, userId: string, profile: SlackProfile) =>
      store.noteProfile({ workspaceId, userId, profile });

    test('are kept as they were noted last, each workspace and person apart', async () => {
      expect(await store.findProfile('T1', 'U1')).toBeUndefined();
      await note('T1', 'U1', engineer);
      await note('T1', 'U1', { ...engineer, standing: 'guest' });
      await note('T2', 'U1', engineer);
      expect(await store.findProfile('T1', 'U1')).toEqual({ title: 'ML Engineer', standing: 'guest' });
      expect(await store.findProfile('T2', 'U1')).toEqual(engineer);
      expect(await store.findProfile('T1', 'U2')).toBeUndefined();
    });

    test('are news once, also for ten who note the same at once', async () => {
      const first = await Promise.all(Array.from({ length: 10 }, () => note('T1', 'U1', engineer)));
      expect(first.filter(Boolean)).toHaveLength(1);
      const later = { ...engineer, title: 'Head of AI' };
      const second = await Promise.all(Array.from({ length: 10 }, () => note('T1', 'U1', later)));
      expect(second.filter(Boolean)).toHaveLength(1);
      expect(await note('T1', 'U1', engineer)).toBe(true);
    });

    test('go with the person who is forgotten, and with the workspace', async () => {
      await note('T1', 'U1', engineer);
      await note('T1', 'U2', engineer);
      await note('T2', 'U1', engineer);
      await store.forgetPerson({ workspaceId: 'T1', userId: 'U1', by: 'U9', at });
      expect(await store.findProfile('T1', 'U1')).toBeUndefined();
      expect(await store.findProfile('T1', 'U2')).toEqual(engineer);
      await store.deleteWorkspace('T1');
      expect(await store.findProfile('T1', 'U2')).toBeUndefined();
      expect(await store.findProfile('T2', 'U1')).toEqual(engineer);
    });

    test('tell of the teams that somebody is on, in their workspace alone', async () => {
      const save = { expectedVersion: 0, by: 'U9', at };
      await store.saveTeam({ ...save, workspaceId: 'T1', teamId: 'main', team: teamWith('U1') });
      await store.saveTeam({ ...save, workspaceId: 'T1', teamId: 'search', team: teamWith('U1') });
      await store.saveTeam({ ...save, workspaceId: 'T1', teamId: 'other', team: teamWith('U12') });
      await store.saveTeam({ ...save, workspaceId: 'T2', teamId: 'main', team: teamWith('U1') });
      expect(await store.findTeamsNaming('T1', 'U1')).toEqual(['main', 'search']);
      expect(await store.findTeamsNaming('T1', 'U3')).toEqual([]);
    });

    test('found out by the bot, a change leaves open who saved the team last, and when', async () => {
      const first = { workspaceId: 'T1', teamId: 'main', team: newTeam, expectedVersion: 0, by: 'U1', at };
      await store.saveTeam(first);
      const found = {
        ...first,
        team: teamWith('U1'),
        expectedVersion: 1,
        by: '',
        at: '2026-11-25T09:00:00Z',
      };
      await store.saveTeam({ ...found, changes: [{ kind: 'imported' }] });
      expect(await store.findTeam('T1', 'main')).toMatchObject({
        team: teamWith('U1'),
        version: 2,
        updatedAt: at,
        updatedBy: 'U1',
      });
      expect(await store.findHistory('T1', 'main', 1)).toMatchObject([{ at: found.at, by: '' }]);
    });
  });
}
