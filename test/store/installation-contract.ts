import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { InstallationStore } from '../../src/store/installation-store.ts';
import type { Store } from '../../src/store/store.ts';
import { anInstallation, rotatedToken } from '../support/installations.ts';
import { keyRing } from './key-rings.ts';
import { firstSave } from './temporary-database.ts';

const minute = 60_000;

const organisation = anInstallation({ installationId: 'E1', enterpriseId: 'E1' });

/** What every store promises of installations, whatever database is under it. */
export function describeInstallations(name: string, open: () => Promise<Store>): void {
  describe(`installations in ${name}`, () => {
    let store: Store;
    let installations: InstallationStore;
    beforeEach(async () => {
      store = await open();
      installations = await store.openInstallations(keyRing('one'));
    });
    afterEach(() => store.close());

    const serving = async (workspaceId: string) => (await installations.findFor(workspaceId))?.installationId;

    test('are found as they were saved, with their tokens', async () => {
      const plain = anInstallation();
      const rotated = anInstallation({ installationId: 'T2', enterpriseId: 'E9', token: rotatedToken(1) });
      expect(await installations.save(plain)).toBe('first');
      expect(await installations.save(rotated)).toBe('first');
      expect(await installations.find('T1')).toEqual(plain);
      expect(await installations.findFor('T2')).toEqual(rotated);
      expect(await installations.find('T3')).toBeUndefined();
      expect(await installations.findFor('T3')).toBeUndefined();
    });

    test('are replaced by the next one, which is told from the first and from one after an end', async () => {
      await installations.save(anInstallation({ token: rotatedToken(1) }));
      const next = anInstallation({ name: 'Renamed', installedAt: 2000, scopes: [] });
      expect(await installations.save(next)).toBe('again');
      expect(await installations.find('T1')).toEqual(next);
      expect(await installations.end('T1', 3000)).toBe(true);
      expect(await installations.save(next)).toBe('first');
      expect(await installations.find('T1')).toEqual(next);
    });

    test('are refused where they could not be read again', async () => {
      await installations.save(anInstallation());
      await expect(installations.save(anInstallation({ token: { accessToken: '' } }))).rejects.toThrow();
      await expect(installations.save(anInstallation({ installedAt: Number.NaN }))).rejects.toThrow();
      await expect(installations.save(anInstallation({ installationId: '' }))).rejects.toThrow();
      expect(await installations.find('T1')).toEqual(anInstallation());
    });

    test('of an organisation serve its workspaces that have none of their own', async () => {
      await installations.save(organisation);
      expect(await serving('T1')).toBeUndefined();
      for (const workspaceId of ['T1', 'T2', 'T1']) await installations.noteWorkspace(workspaceId, 'E1');
      expect(await serving('T1')).toBe('E1');
      await installations.save(anInstallation({ enterpriseId: 'E1' }));
      expect(await serving('T1')).toBe('T1');
      expect(await serving('T2')).toBe('E1');
      expect(await installations.listWorkspaces('E1')).toEqual(['T2']);
      expect(await installations.listWorkspaces('T1')).toEqual(['T1']);
      await installations.end('T1', 5000);
      expect(await serving('T1')).toBe('E1');
      expect(await installations.listWorkspaces('E1')).toEqual(['T1', 'T2']);
      await installations.end('E1', 5000);
      expect(await serving('T1')).toBeUndefined();
    });

    test('follow a workspace into another organisation', async () => {
      await installations.save(organisation);
      await installations.save({ ...organisation, installationId: 'E2', enterpriseId: 'E2' });
      await installations.noteWorkspace('T1', 'E1');
      await installations.noteWorkspace('T1', 'E2');
      expect(await serving('T1')).toBe('E2');
      expect(await installations.listWorkspaces('E1')).toEqual([]);
    });

    test('are listed in pages, without those that have ended', async () => {
      for (const installationId of ['T3', 'T1', 'E1', 'T2', 'T4'])
        await installations.save(anInstallation({ installationId }));
      await installations.end('T2', 5000);
      const ids = async (after: string | undefined) =>
        (await installations.list(after, 2)).map(({ installationId }) => installationId);
      expect(await ids(undefined)).toEqual(['E1', 'T1']);
      expect(await ids('T1')).toEqual(['T3', 'T4']);
      expect(await ids('T4')).toEqual([]);
    });

    test('end once, and not by a notice from before they were made', async () => {
      await installations.save(anInstallation({ installedAt: 2000 }));
      expect(await installations.end('T1', 1999)).toBe(false);
      expect(await installations.end('T9', 3000)).toBe(false);
      expect(await installations.find('T1')).toBeDefined();
      expect(await installations.end('T1', 3000)).toBe(true);
      expect(await installations.end('T1', 3000)).toBe(false);
      expect(await installations.end('T1', 4000)).toBe(false);
      expect(await installations.find('T1')).toBeUndefined();
      expect(await installations.listEnded(3000, 10)).toEqual([]);
      expect(await installations.listEnded(3001, 10)).toEqual([{ installationId: 'T1', endedAt: 3000 }]);
    });

    test('do not end or get a turn at a time that is none', async () => {
      await installations.save(anInstallation({ token: rotatedToken(1) }));
      await expect(installations.end('T1', Number.NaN)).rejects.toThrow(RangeError);
      const { refreshToken } = rotatedToken(1).rotation;
      const turn = { installationId: 'T1', refreshToken, now: Date.now(), until: Number.NaN };
      await expect(installations.takeRefresh(turn)).rejects.toThrow(RangeError);
      expect((await installations.find('T1'))?.token).toEqual(rotatedToken(1));
    });

    test('that have ended take the data of their workspace with them when they are deleted', async () => {
      for (const workspaceId of ['T1', 'T2']) {
        await installations.save(anInstallation({ installationId: workspaceId }));
        await store.saveTeam({ ...firstSave, workspaceId });
      }
      expect(await installations.deleteEnded('T1')).toBe(false);
      expect(await store.findTeam('T1', 'main')).toBeDefined();
      await installations.end('T1', 5000);
      expect(await store.findTeam('T1', 'main')).toBeDefined();
      expect(await installations.deleteEnded('T1')).toBe(true);
      expect(await installations.deleteEnded('T1')).toBe(false);
      expect(await store.findTeam('T1', 'main')).toBeUndefined();
      expect(await store.findTeam('T2', 'main')).toBeDefined();
      expect(await installations.listEnded(9000, 10)).toEqual([]);
    });

    test('that were made anew are not deleted, nor is their data', async () => {
      await installations.save(anInstallation());
      await store.saveTeam(firstSave);
      await installations.end('T1', 5000);
      await installations.save(anInstallation({ installedAt: 6000 }));
      expect(await installations.deleteEnded('T1')).toBe(false);
      expect(await installations.find('T1')).toBeDefined();
      expect(await store.findTeam('T1', 'main')).toBeDefined();
    });

    test('of an organisation take the data of the workspaces that they alone served', async () => {
      await installations.save(organisation);
      for (const workspaceId of ['T1', 'T2', 'T3']) {
        await installations.noteWorkspace(workspaceId, 'E1');
        await store.saveTeam({ ...firstSave, workspaceId });
      }
      await installations.save(anInstallation({ installationId: 'T2', enterpriseId: 'E1' }));
      // Ended later than the organisation's: its data has its own time.
      await installations.save(anInstallation({ installationId: 'T3', enterpriseId: 'E1' }));
      await installations.end('E1', 5000);
      await installations.end('T3', 6000);
      expect(await installations.deleteEnded('E1')).toBe(true);
      const teams = await Promise.all(['T1', 'T2', 'T3'].map((id) => store.findTeam(id, 'main')));
      expect(teams.map((team) => team !== undefined)).toEqual([false, true, true]);
      expect(await installations.deleteEnded('T3')).toBe(true);
      expect(await store.findTeam('T3', 'main')).toBeUndefined();
      expect(await serving('T2')).toBe('T2');
    });

    test('of an organisation leave a workspace, whose data is due from then on unless it is let in anew', async () => {
      await installations.save(organisation);
      for (const workspaceId of ['T1', 'T2']) {
        await installations.noteWorkspace(workspaceId, 'E1');
        await store.saveTeam({ ...firstSave, workspaceId });
      }
      const exit = { workspaceId: 'T1', enterpriseId: 'E1', at: 5000 };
      expect(await installations.leaveOrganisation({ ...exit, enterpriseId: 'E2' })).toBe(false);
      expect(await installations.leaveOrganisation(exit)).toBe(true);
      expect(await installations.leaveOrganisation(exit)).toBe(false);
      expect(await installations.leaveOrganisation({ ...exit, workspaceId: 'T2' })).toBe(true);
      expect(await serving('T1')).toBeUndefined();
      expect(await installations.listWorkspaces('E1')).toEqual([]);
      await installations.noteWorkspace('T2', 'E1');
      expect(await installations.listEnded(5001, 10)).toHaveLength(2);
      for (const installationId of ['T1', 'T2'])
        expect(await installations.deleteEnded(installationId)).toBe(true);
      expect(await store.findTeam('T1', 'main')).toBeUndefined();
      expect(await store.findTeam('T2', 'main')).toBeDefined();
      expect(await serving('T2')).toBe('E1');
    });

    test('of an organisation leave a workspace that has its own', async () => {
      await installations.save(organisation);
      await installations.save(anInstallation({ enterpriseId: 'E1' }));
      const exit = { workspaceId: 'T1', enterpriseId: 'E1', at: 5000 };
      expect(await installations.leaveOrganisation(exit)).toBe(true);
      expect(await serving('T1')).toBe('T1');
    });

    test('of a workspace leave its data to the organisation that serves it too', async () => {
      await installations.save(organisation);
      await installations.save(anInstallation({ enterpriseId: 'E1' }));
      await store.saveTeam(firstSave);
      await installations.end('T1', 5000);
      expect(await installations.deleteEnded('T1')).toBe(true);
      expect(await store.findTeam('T1', 'main')).toBeDefined();
      expect(await serving('T1')).toBe('E1');
    });

    describe('whose token is rotated', () => {
      const refreshToken = rotatedToken(1).rotation.refreshToken;
      const turn = (length = minute) => {
        const now = Date.now();
        return { installationId: 'T1', refreshToken, now, until: now + length };
      };
      beforeEach(() => installations.save(anInstallation({ token: rotatedToken(1) })));

      test('give the turn to refresh it to one, until it is given back', async () => {
        const taken = await Promise.all(Array.from({ length: 10 }, () => installations.takeRefresh(turn())));
        expect(taken.filter(Boolean)).toHaveLength(1);
        await installations.endRefresh('T1', 'another');
        expect(await installations.takeRefresh(turn())).toBe(false);
        await installations.endRefresh('T1', refreshToken);
        expect(await installations.takeRefresh(turn())).toBe(true);
      });

      test('give it again where it was not given back in time', async () => {
        expect(await installations.takeRefresh(turn(800))).toBe(true);
        expect(await installations.takeRefresh(turn())).toBe(false);
        await wait(850);
        expect(await installations.takeRefresh(turn())).toBe(true);
      });

      test('take the next pair once, and then refuse the one before', async () => {
        await installations.takeRefresh(turn());
        const change = { installationId: 'T1', refreshToken, token: rotatedToken(2) };
        expect(await installations.saveToken(change)).toBe(true);
        expect(await installations.saveToken({ ...change, token: rotatedToken(3) })).toBe(false);
        expect(await installations.takeRefresh(turn())).toBe(false);
        expect((await installations.find('T1'))?.token).toEqual(rotatedToken(2));
        const next = { ...turn(), refreshToken: rotatedToken(2).rotation.refreshToken };
        expect(await installations.takeRefresh(next)).toBe(true);
      });

      test('know no turn and no token once they have ended, or where tokens are not rotated', async () => {
        await installations.end('T1', 5000);
        await installations.save(anInstallation({ installationId: 'T2' }));
        for (const installationId of ['T1', 'T2', 'T3']) {
          expect(await installations.takeRefresh({ ...turn(), installationId })).toBe(false);
          const change = { installationId, refreshToken, token: rotatedToken(2) };
          expect(await installations.saveToken(change)).toBe(false);
          await installations.endRefresh(installationId, refreshToken);
        }
      });
    });

    test('keep a state on the way through Slack until it is taken once or expires', async () => {
      const state = { stateDigest: 'a1', browserDigest: 'b1', expiresAt: 2000 };
      await installations.saveState(state);
      await installations.saveState({ ...state, stateDigest: 'a2' });
      await installations.saveState({ ...state, stateDigest: 'a3' });
      const taken = await Promise.all(Array.from({ length: 10 }, () => installations.takeState('a1', 1000)));
      expect(taken.filter(Boolean)).toEqual([state]);
      expect(await installations.takeState('a2', 2000)).toBeUndefined();
      expect(await installations.takeState('a3', 1999)).toEqual({ ...state, stateDigest: 'a3' });
      expect(await installations.takeState('a4', 1000)).toBeUndefined();
    });

    test('forget a state that nobody came back with', async () => {
      const state = { stateDigest: 'old', browserDigest: 'b1', expiresAt: 1000 };
      await installations.saveState(state);
      await installations.saveState({ ...state, stateDigest: 'new', expiresAt: 10_000_000 });
      expect(await installations.takeState('old', 500)).toBeUndefined();
      expect(await installations.takeState('new', 500)).toBeDefined();
    });
  });
}
