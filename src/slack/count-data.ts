import type { Deps } from './deps.ts';

/** How much is kept of a workspace. */
export interface KeptData {
  /** Names of teams, as typed; empty for one without a name. */
  readonly teams: readonly string[];
  readonly people: number;
  readonly openRoles: number;
}

/** Counts what deleting a workspace would take. */
export async function countData(workspaceId: string, { store }: Pick<Deps, 'store'>): Promise<KeptData> {
  const entries = await store.listTeams(workspaceId);
  const saved = await Promise.all(entries.map(({ teamId }) => store.findTeam(workspaceId, teamId)));
  const teams = saved.flatMap((found) => (found ? [found.team] : []));
  return {
    teams: entries.map(({ name }) => name),
    people: teams.reduce((sum, { roster }) => sum + roster.length, 0),
    openRoles: teams.reduce((sum, { openRoles }) => sum + openRoles.length, 0),
  };
}
