import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store, TeamToSave } from '../../src/store/store.ts';
import { type Draft, emptyPeopleForm } from '../../src/team/draft.ts';
import type { Person } from '../../src/team/roster.ts';
import { newTeam } from '../../src/team/team.ts';

const at = '2026-11-21T09:00:00Z';
const later = '2026-11-22T09:00:00Z';
const first: TeamToSave = {
  workspaceId: 'T1',
  teamId: 'main',
  team: newTeam,
  expectedVersion: 0,
  by: 'U1',
  at,
};

function personNamed(name: string): Person {
  return {
    id: 'p1',
    who: { kind: 'slack', userId: 'U1', name },
    roles: [{ role: 'mlops-engineer', share: 0.5 }],
    seniority: 'senior',
    engagement: 'employee',
  };
}

function draftAtStep(step: Draft['step']): Draft {
  return {
    step,
    team: newTeam,
    peopleForm: { ...emptyPeopleForm(), people: '2' },
    base: newTeam,
    baseVersion: 0,
  };
}

const awkwardTexts = [
  `'; drop table teams; --`,
  `"double" 'single' \`back\` \\ back\\slash`,
  '__proto__',
  'constructor',
  'Žofie 李 👩🏽‍🚀 \u202eabc\u2028end',
  '{"version":1}',
  '%_*?$1:name@x',
  ' leading and trailing\t\r\n ',
  'null',
];

/** What every store promises, whatever database is under it. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`a store in ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    test('knows no team before the first save', async () => {
      expect(await store.findTeam('T1', 'main')).toBeUndefined();
    });

    test('returns a team as it was saved, with its version, when and by whom', async () => {
      const team = { ...newTeam, roster: [personNamed('Ana')] };
      expect(await store.saveTeam({ ...first, team })).toEqual({ outcome: 'saved', version: 1 });
      expect(await store.findTeam('T1', 'main')).toEqual({
        team,
        version: 1,
        updatedAt: at,
        updatedBy: 'U1',
      });
    });

    test('counts the version up with each save', async () => {
      await store.saveTeam(first);
      expect(await store.saveTeam({ ...first, expectedVersion: 1, by: 'U2', at: later })).toEqual({
        outcome: 'saved',
        version: 2,
      });
      expect(await store.findTeam('T1', 'main')).toMatchObject({
        version: 2,
        updatedAt: later,
        updatedBy: 'U2',
      });
    });

    test('does not save over what somebody else has saved, and shows it', async () => {
      await store.saveTeam(first);
      const theirs = { ...newTeam, roster: [personNamed('Theirs')] };
      await store.saveTeam({ ...first, team: theirs, expectedVersion: 1, by: 'U2' });
      const current = { team: theirs, version: 2, updatedAt: at, updatedBy: 'U2' };
      expect(await store.saveTeam({ ...first, expectedVersion: 1 })).toEqual({ outcome: 'changed', current });
      expect(await store.saveTeam(first)).toEqual({ outcome: 'changed', current });
      expect(await store.findTeam('T1', 'main')).toEqual(current);
    });

    test('does not save a change to a team that is not there', async () => {
      const outcome = await store.saveTeam({ ...first, expectedVersion: 3 });
      expect(outcome).toEqual({ outcome: 'changed', current: undefined });
      expect(await store.findTeam('T1', 'main')).toBeUndefined();
    });

    test('lets exactly one of many simultaneous saves win each version', async () => {
      for (let version = 0; version < 5; version++) {
        const saves = Array.from({ length: 10 }, (_, person) =>
          store.saveTeam({ ...first, expectedVersion: version, by: `U${person}` }),
        );
        const outcomes = await Promise.all(saves);
        expect(outcomes.filter((outcome) => outcome.outcome === 'saved')).toEqual([
          { outcome: 'saved', version: version + 1 },
        ]);
      }
    });

    test('keeps workspaces, and teams in a workspace, apart', async () => {
      const names = ['T1/main', 'T1/other', 'T2/main'];
      for (const name of names) {
        const [workspaceId = '', teamId = ''] = name.split('/');
        const team = { ...newTeam, roster: [personNamed(name)] };
        await store.saveTeam({ ...first, workspaceId, teamId, team, clearDraftOf: 'U1' });
        await store.saveDraft({ workspaceId, teamId, userId: 'U1', draft: { ...draftAtStep(2), team }, at });
      }
      await store.saveTeam({ ...first, workspaceId: 'T2', expectedVersion: 1, clearDraftOf: 'U1' });
      await store.deleteDraft('T1', 'other', 'U1');
      const found = await Promise.all([
        store.findTeam('T1', 'main'),
        store.findTeam('T1', 'other'),
        store.findTeam('T2', 'main'),
        store.findTeam('T2', 'other'),
      ]);
      expect(found.map((saved) => saved?.version)).toEqual([1, 1, 2, undefined]);
      expect(found.map((saved) => saved?.team.roster[0]?.who)).toMatchObject([
        { name: 'T1/main' },
        { name: 'T1/other' },
        undefined,
        undefined,
      ]);
      expect((await store.findDraft('T1', 'main', 'U1'))?.draft.team.roster[0]?.who).toMatchObject({
        name: 'T1/main',
      });
      expect(await store.findDraft('T1', 'other', 'U1')).toBeUndefined();
      expect(await store.findDraft('T2', 'main', 'U1')).toBeUndefined();
    });

    test('keeps one draft per person and team, the newest', async () => {
      const draft = { workspaceId: 'T1', teamId: 'main', userId: 'U1', at };
      await store.saveDraft({ ...draft, draft: draftAtStep(1) });
      await store.saveDraft({ ...draft, draft: draftAtStep(3), at: later });
      await store.saveDraft({ ...draft, userId: 'U2', draft: draftAtStep(2) });
      expect(await store.findDraft('T1', 'main', 'U1')).toEqual({ draft: draftAtStep(3), updatedAt: later });
      expect(await store.findDraft('T1', 'main', 'U2')).toEqual({ draft: draftAtStep(2), updatedAt: at });
      await store.deleteDraft('T1', 'main', 'U1');
      expect(await store.findDraft('T1', 'main', 'U1')).toBeUndefined();
      expect(await store.findDraft('T1', 'main', 'U2')).toBeDefined();
    });

    test('deletes a draft that is not there without complaint', async () => {
      await expect(store.deleteDraft('T1', 'main', 'U1')).resolves.toBeUndefined();
    });

    test('clears the draft together with the save that it became, and only then', async () => {
      await store.saveDraft({ workspaceId: 'T1', teamId: 'main', userId: 'U1', draft: draftAtStep(3), at });
      await store.saveTeam({ ...first, expectedVersion: 7, clearDraftOf: 'U1' });
      expect(await store.findDraft('T1', 'main', 'U1')).toBeDefined();
      await store.saveTeam(first);
      expect(await store.findDraft('T1', 'main', 'U1')).toBeDefined();
      await store.saveTeam({ ...first, expectedVersion: 1, clearDraftOf: 'U1' });
      expect(await store.findDraft('T1', 'main', 'U1')).toBeUndefined();
    });

    test.each(awkwardTexts)('returns %j verbatim, in names and in ids', async (text) => {
      const team = { ...newTeam, roster: [personNamed(text)] };
      const draft: Draft = { ...draftAtStep(1), team, peopleForm: { ...emptyPeopleForm(), share: text } };
      await store.saveTeam({ ...first, workspaceId: text, teamId: text, team, by: text });
      await store.saveDraft({ workspaceId: text, teamId: text, userId: text, draft, at });
      expect(await store.findTeam(text, text)).toEqual({ team, version: 1, updatedAt: at, updatedBy: text });
      expect(await store.findDraft(text, text, text)).toEqual({ draft, updatedAt: at });
      expect(await store.findTeam('T1', 'main')).toBeUndefined();
    });

    test('refuses what it could not read again, and keeps what was there', async () => {
      await store.saveTeam(first);
      const broken = { ...newTeam, leadTimes: { hire: -1, contract: 1, notice: 0 } };
      await expect(store.saveTeam({ ...first, team: broken, expectedVersion: 1 })).rejects.toThrow();
      await expect(store.saveTeam({ ...first, at: 'yesterday', expectedVersion: 1 })).rejects.toThrow();
      await expect(store.saveTeam({ ...first, workspaceId: '' })).rejects.toThrow();
      expect(await store.findTeam('T1', 'main')).toMatchObject({ version: 1, team: newTeam });
    });

    test('has a signing key of 32 bytes that stays the same', async () => {
      const key = await store.signingKey();
      expect(key).toHaveLength(32);
      expect(new Set(key).size).toBeGreaterThan(10);
      expect(await store.signingKey()).toEqual(key);
    });

    test('answers a check while it is open, finishes what has begun when it closes, and then answers no more', async () => {
      await expect(store.check()).resolves.toBeUndefined();
      const save = store.saveTeam(first);
      await Promise.all([store.close(), store.close()]);
      expect(await save).toEqual({ outcome: 'saved', version: 1 });
      await expect(store.check()).rejects.toThrow();
    });
  });
}
