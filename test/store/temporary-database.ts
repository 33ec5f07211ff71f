import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { createStore } from '../../src/store/create-store.ts';
import type { TeamToSave } from '../../src/store/store.ts';
import { newTeam } from '../../src/team/team.ts';
import { silentLog } from '../support/silent-log.ts';

/** The path of a database in a folder of its own, which is removed when the test is over. */
export function temporaryDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aiteam-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'aiteam.db');
}

export const firstSave: TeamToSave = {
  workspaceId: 'T1',
  teamId: 'main',
  team: newTeam,
  expectedVersion: 0,
  by: 'U1',
  at: '2026-11-21T09:00:00Z',
};

/** Makes a database with one team in it, and closes it. */
export async function databaseWithTeam(): Promise<string> {
  const path = temporaryDatabase();
  const store = await createStore(`sqlite:${path}`, silentLog);
  await store.saveTeam(firstSave);
  await store.close();
  return path;
}

/** Changes a database from outside of the program. */
export function meddle(path: string, sql: string): void {
  const database = new Sqlite(path);
  database.exec(sql);
  database.close();
}
