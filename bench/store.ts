import { z } from 'zod';
import { createLog } from '../src/log.ts';
import { createStore } from '../src/store/create-store.ts';
import { jsonColumn } from '../src/store/parse-row.ts';
import { type Team, teamSchema } from '../src/team/team.ts';
import { openBareDatabase } from './bare-database.ts';
import { type BenchResult, compare } from './result.ts';
import { alternate } from './rounds.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { typicalTeam } from './typical-team.ts';

// More than the store remembers, so that each read is parsed.
const workspaces = Array.from({ length: 300 }, (_, index) => `T0BENCH${index}`);
const readsPerWorkspace = 7;
const row = z.object({
  version: z.number(),
  body: jsonColumn(teamSchema),
  updated_at: z.iso.datetime(),
  updated_by: z.string(),
});

interface Teams {
  readonly find: (workspaceId: string) => unknown;
  readonly save: (workspaceId: string, version: number) => unknown;
}

/** A point read and a durable save through our store, beside better-sqlite3 with statements prepared once by hand. */
export async function benchStore(): Promise<readonly BenchResult[]> {
  const folder = temporaryFolder();
  const url = `sqlite:${folder}/ours.db`;
  const ours = await storeTeams(url);
  const bare = bareTeams(`${folder}/bare.db`);
  const save = saveTimer(ours);
  const bareSave = saveTimer(bare);
  // What is read has to be there.
  await save();
  await bareSave();
  const time = await alternate(
    { read: () => timeOfRead(ours), bareRead: () => timeOfRead(bare), save, bareSave },
    { count: 9, warmUp: 3 },
  );
  const name = 'better-sqlite3 by hand, same parsing';
  return [
    compare({
      name: 'point read of a team, parsed',
      value: time.read,
      unit: 'µs',
      floor: { name, value: time.bareRead },
      atMost: 2.5,
    }),
    compare({
      name: 'save of a team, safe on disk',
      value: time.save,
      unit: 'µs',
      floor: { name, value: time.bareSave },
      atMost: 1.5,
    }),
  ];
}

async function storeTeams(url: string): Promise<Teams> {
  const store = await createStore(url, createLog('silent'));
  return {
    find: (workspaceId) => store.findTeam(workspaceId, 'main'),
    save: async (workspaceId, version) => {
      const at = new Date().toISOString();
      const save = {
        workspaceId,
        teamId: 'main',
        team: teamOf(workspaceId),
        expectedVersion: version - 1,
        by: 'U1',
        at,
      };
      const { outcome } = await store.saveTeam({ ...save, clearDraftOf: 'U1' });
      if (outcome !== 'saved') throw new Error(`The team of ${workspaceId} was not saved.`);
    },
  };
}

/** The same tables and pragmas, the same work, and nothing between it and the driver. */
function bareTeams(path: string): Teams {
  const database = openBareDatabase(path);
  database.exec(`
    create table teams (workspace_id text not null, team_id text not null, version integer not null, body text not null,
      updated_at text not null, updated_by text not null, primary key (workspace_id, team_id));
    create table drafts (workspace_id text not null, team_id text not null, user_id text not null, body text not null,
      updated_at text not null, primary key (workspace_id, team_id, user_id));`);
  const key = 'workspace_id = ? and team_id = ?';
  const find = database.prepare(`select version, body, updated_at, updated_by from teams where ${key}`);
  const insert = database.prepare('insert into teams values (?, ?, ?, ?, ?, ?)');
  const update = database.prepare(
    `update teams set version = ?, body = ?, updated_at = ?, updated_by = ? where ${key} and version = ?`,
  );
  const forget = database.prepare(`delete from drafts where ${key} and user_id = ?`);
  const save = database.transaction((workspaceId: string, version: number) => {
    const body = JSON.stringify(teamSchema.parse(teamOf(workspaceId)));
    const at = new Date().toISOString();
    if (version === 1) insert.run(workspaceId, 'main', version, body, at, 'U1');
    else update.run(version, body, at, 'U1', workspaceId, 'main', version - 1);
    forget.run(workspaceId, 'main', 'U1');
  });
  return {
    find: (workspaceId) => row.parse(find.get(workspaceId, 'main')),
    save: (workspaceId, version) => save.immediate(workspaceId, version),
  };
}

/** No two alike. */
function teamOf(workspaceId: string): Team {
  return { ...typicalTeam, ownMilestones: [{ id: 'm1', name: workspaceId, date: '2027-06-01' }] };
}

async function timeOfRead(teams: Teams): Promise<number> {
  const begun = performance.now();
  for (let i = 0; i < readsPerWorkspace; i += 1) {
    for (const workspaceId of workspaces) await teams.find(workspaceId);
  }
  return ((performance.now() - begun) * 1000) / (readsPerWorkspace * workspaces.length);
}

/** Saves every team once each time it is called; the version makes each row another. */
function saveTimer(teams: Teams): () => Promise<number> {
  let version = 0;
  return async () => {
    version += 1;
    const begun = performance.now();
    for (const workspaceId of workspaces) await teams.save(workspaceId, version);
    return ((performance.now() - begun) * 1000) / workspaces.length;
  };
}
