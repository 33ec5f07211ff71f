import type { Kysely, Transaction } from 'kysely';
import { newTeam } from '../team/team.ts';
import { isSameTeamName } from '../team/team-name.ts';
import { addEntries, wholeWorkspace } from './history.ts';
import { mainTeamId, type RenameOutcome, type TeamEntry, type TeamListChange } from './store.ts';
import type { Tables } from './tables.ts';

/** A workspace's teams with their channels, the first one first, the others by name. */
export async function listTeams(db: Kysely<Tables>, workspaceId: string): Promise<readonly TeamEntry[]> {
  const rows = await db
    .selectFrom('teams')
    .leftJoin('channel_teams as link', (join) =>
      join.onRef('link.workspace_id', '=', 'teams.workspace_id').onRef('link.team_id', '=', 'teams.team_id'),
    )
    .select(['teams.team_id', 'teams.name', 'link.channel_id'])
    .where('teams.workspace_id', '=', workspaceId)
    .orderBy('teams.name')
    .orderBy('teams.team_id')
    .orderBy('link.channel_id')
    .execute();
  const entries = [...Map.groupBy(rows, (row) => row.team_id)].map(([teamId, same]) => ({
    teamId,
    name: same[0]?.name ?? '',
    channels: same.flatMap(({ channel_id }) => channel_id ?? []),
  }));
  const isMain = ({ teamId }: TeamEntry) => teamId === mainTeamId;
  return [...entries.filter(isMain), ...entries.filter((entry) => !isMain(entry))];
}

export async function createTeam(
  db: Transaction<Tables>,
  { workspaceId, teamId, by, at, name }: TeamListChange & { readonly name: string },
): Promise<boolean> {
  if (await isNameTaken(db, { workspaceId, teamId, name })) return false;
  await db
    .insertInto('teams')
    .values({
      workspace_id: workspaceId,
      team_id: teamId,
      name,
      version: 1,
      body: JSON.stringify(newTeam),
      updated_at: at,
      updated_by: by,
    })
    .execute();
  await note(db, { workspaceId, by, at }, { kind: 'team-created', name });
  return true;
}

export async function renameTeam(
  db: Transaction<Tables>,
  {
    workspaceId,
    teamId,
    by,
    at,
    from,
    name,
  }: TeamListChange & { readonly from: string; readonly name: string },
): Promise<RenameOutcome> {
  if (await isNameTaken(db, { workspaceId, teamId, name })) return 'taken';
  const { numUpdatedRows } = await db
    .updateTable('teams')
    .set({ name })
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', teamId)
    .where('name', '=', from)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return 'changed';
  await note(db, { workspaceId, by, at }, { kind: 'team-renamed', name });
  return 'renamed';
}

async function isNameTaken(
  db: Transaction<Tables>,
  { workspaceId, teamId, name }: { readonly [Part in 'workspaceId' | 'teamId' | 'name']: string },
): Promise<boolean> {
  const others = await db
    .selectFrom('teams')
    .select('name')
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '!=', teamId)
    .execute();
  return others.some((other) => isSameTeamName(other.name, name));
}

const tablesOfTeams = [
  'slots',
  'digests',
  'gap_states',
  'reminders',
  'drafts',
  'channel_teams',
  'chosen_teams',
  'history',
  'teams',
] as const;

/** Deletes a team and all that belongs to it; the workspace's log says that it was there. */
export async function deleteTeam(
  db: Transaction<Tables>,
  { workspaceId, teamId, by, at, expectedVersion }: TeamListChange & { readonly expectedVersion: number },
): Promise<boolean> {
  const team = await db
    .selectFrom('teams')
    .select('name')
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', teamId)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  if (!team) return false;
  for (const table of tablesOfTeams)
    await db
      .deleteFrom(table)
      .where('workspace_id', '=', workspaceId)
      .where('team_id', '=', teamId)
      .execute();
  await note(db, { workspaceId, by, at }, { kind: 'team-deleted', name: team.name });
  return true;
}

type Link = TeamListChange & { readonly channelId: string };

export async function linkChannel(
  db: Transaction<Tables>,
  { workspaceId, teamId, channelId, by, at }: Link,
): Promise<boolean> {
  const known = await db
    .selectFrom('channel_teams')
    .select('team_id')
    .where('workspace_id', '=', workspaceId)
    .where('channel_id', '=', channelId)
    .executeTakeFirst();
  if (known) return known.team_id === teamId;
  await db
    .insertInto('channel_teams')
    .values({ workspace_id: workspaceId, channel_id: channelId, team_id: teamId })
    .execute();
  await addEntries(db, { workspaceId, teamId, by, at, changes: [{ kind: 'channel-linked', channelId }] });
  return true;
}

export async function unlinkChannel(
  db: Transaction<Tables>,
  { workspaceId, teamId, channelId, by, at }: Link,
): Promise<void> {
  await db
    .deleteFrom('channel_teams')
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', teamId)
    .where('channel_id', '=', channelId)
    .execute();
  await addEntries(db, { workspaceId, teamId, by, at, changes: [{ kind: 'channel-unlinked', channelId }] });
}

export async function chooseTeam(
  db: Kysely<Tables>,
  workspaceId: string,
  userId: string,
  teamId: string,
): Promise<void> {
  await db
    .insertInto('chosen_teams')
    .values({ workspace_id: workspaceId, user_id: userId, team_id: teamId })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'user_id']).doUpdateSet({ team_id: teamId }))
    .execute();
}

async function note(
  db: Transaction<Tables>,
  made: Omit<TeamListChange, 'teamId'>,
  change: { readonly kind: 'team-created' | 'team-renamed' | 'team-deleted'; readonly name: string },
): Promise<void> {
  await addEntries(db, { ...made, teamId: wholeWorkspace, changes: [change] });
}
