import fc from 'fast-check';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { createStore } from '../../src/store/create-store.ts';
import { mainTeamId, type Store } from '../../src/store/store.ts';
import { newTeam, type Team } from '../../src/team/team.ts';
import { describeTeamChanges } from '../../src/team/team-changes.ts';
import { readTeamFile, writeTeamFile } from '../../src/team/team-file.ts';
import { printSeed } from '../support/for-generated-teams.ts';
import { team } from '../support/generated-teams.ts';
import { silentLog } from '../support/silent-log.ts';

const seed = Number(process.env.FC_SEED ?? Math.floor(Math.random() * 2 ** 31));
const at = '2026-11-21T09:00:00Z';

afterAll(printSeed);

/** What somebody does to a team: edits it, or exports it, has everything deleted, and imports it again. */
type Step = { readonly kind: 'edit'; readonly team: Team } | { readonly kind: 'move' };

const step: fc.Arbitrary<Step> = fc.oneof(
  team.map((edited): Step => ({ kind: 'edit', team: edited })),
  fc.constant<Step>({ kind: 'move' }),
);

async function save(store: Store, workspaceId: string, edited: Team): Promise<void> {
  const saved = await store.findTeam(workspaceId, mainTeamId);
  await store.saveTeam({
    workspaceId,
    teamId: mainTeamId,
    team: edited,
    expectedVersion: saved?.version ?? 0,
    by: 'U1',
    at,
    changes: describeTeamChanges(saved?.team ?? newTeam, edited),
  });
}

async function move(store: Store, workspaceId: string): Promise<void> {
  const saved = await store.findTeam(workspaceId, mainTeamId);
  const read = readTeamFile(writeTeamFile('', saved?.team ?? newTeam));
  await store.deleteWorkspace(workspaceId);
  expect(await store.findTeam(workspaceId, mainTeamId)).toBeUndefined();
  if (read.outcome === 'read') await save(store, workspaceId, read.file.team);
}

test('any sequence of edits, exports, deletions and imports leaves the team as the last edit left it, and no other workspace touched', async () => {
  const store = await createStore('sqlite::memory:', silentLog);
  onTestFinished(() => store.close());
  await save(store, 'T-other', newTeam);
  let workspaces = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      workspaces += 1;
      const workspaceId = `T${workspaces}`;
      let last = newTeam;
      for (const one of steps) {
        if (one.kind === 'edit') last = one.team;
        if (one.kind === 'edit') await save(store, workspaceId, one.team);
        else await move(store, workspaceId);
      }
      if (steps.length > 0) expect((await store.findTeam(workspaceId, mainTeamId))?.team).toEqual(last);
      expect(await store.findTeam('T-other', mainTeamId)).toMatchObject({ version: 1, team: newTeam });
    }),
    { numRuns: 150, seed },
  );
});
