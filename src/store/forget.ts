import type { Transaction } from 'kysely';
import { z } from 'zod';
import { draftSchema } from '../team/draft.ts';
import { forgetInChange, forgetInSettings, forgetInTeam } from '../team/forget-person.ts';
import { historyChangeSchema } from '../team/history.ts';
import { teamSchema } from '../team/team.ts';
import { workspaceSettingsSchema } from '../team/workspace-settings.ts';
import { containsText } from './contains-text.ts';
import { forgetInReminders } from './forget-in-reminders.ts';
import { addEntries, wholeWorkspace } from './history.ts';
import { jsonColumn, parseRow } from './parse-row.ts';
import type { TeamListChange } from './store.ts';
import type { Tables } from './tables.ts';

type Person = Omit<TeamListChange, 'teamId'> & { readonly userId: string };

/** Replaces a person everywhere in a workspace, the log included; the count is of the teams they were on. */
export async function forgetPerson(db: Transaction<Tables>, person: Person): Promise<number> {
  const { workspaceId, userId, by, at } = person;
  await forgetInReminders(db, person);
  const teams = await forgetInTeams(db, person);
  await forgetInDrafts(db, person);
  await forgetInHistory(db, person);
  const settings = await db
    .selectFrom('workspaces')
    .select(['body'])
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  if (settings) {
    const { body } = parseRow(
      z.object({ body: jsonColumn(workspaceSettingsSchema) }),
      settings,
      `settings of ${workspaceId}`,
    );
    await db
      .updateTable('workspaces')
      .set((column) => ({
        body: JSON.stringify(forgetInSettings(body, userId)),
        version: column('version', '+', 1),
      }))
      .where('workspace_id', '=', workspaceId)
      .execute();
  }
  for (const table of ['chosen_teams', 'slack_profiles'] as const)
    await db
      .deleteFrom(table)
      .where('workspace_id', '=', workspaceId)
      .where('user_id', '=', userId)
      .execute();
  await addEntries(db, {
    workspaceId,
    teamId: wholeWorkspace,
    by: by === userId ? '' : by,
    at,
    changes: [{ kind: 'person-forgotten' }],
  });
  return teams;
}

async function forgetInTeams(db: Transaction<Tables>, { workspaceId, userId }: Person): Promise<number> {
  const rows = await db
    .selectFrom('teams')
    .select(['team_id', 'body', 'updated_by'])
    .where('workspace_id', '=', workspaceId)
    .execute();
  let count = 0;
  for (const row of rows) {
    const { body } = parseRow(z.object({ body: jsonColumn(teamSchema) }), row, `team of ${workspaceId}`);
    const forgotten = forgetInTeam(body, userId);
    if (forgotten === body && row.updated_by !== userId) continue;
    if (forgotten.roster !== body.roster) count += 1;
    await db
      .updateTable('teams')
      .set((column) => ({
        body: JSON.stringify(forgotten),
        version: column('version', '+', 1),
        updated_by: row.updated_by === userId ? '' : row.updated_by,
      }))
      .where('workspace_id', '=', workspaceId)
      .where('team_id', '=', row.team_id)
      .execute();
  }
  return count;
}

/** Their own drafts go; in those of others they become a seat without a name. */
async function forgetInDrafts(db: Transaction<Tables>, { workspaceId, userId }: Person): Promise<void> {
  await db
    .deleteFrom('drafts')
    .where('workspace_id', '=', workspaceId)
    .where('user_id', '=', userId)
    .execute();
  const rows = await db.selectFrom('drafts').selectAll().where('workspace_id', '=', workspaceId).execute();
  for (const row of rows) {
    const { body } = parseRow(z.object({ body: jsonColumn(draftSchema) }), row, `draft of ${workspaceId}`);
    const [team, base] = [forgetInTeam(body.team, userId), forgetInTeam(body.base, userId)];
    if (team === body.team && base === body.base) continue;
    await db
      .updateTable('drafts')
      .set({ body: JSON.stringify({ ...body, team, base }) })
      .where('workspace_id', '=', workspaceId)
      .where('team_id', '=', row.team_id)
      .where('user_id', '=', row.user_id)
      .where('purpose', '=', row.purpose)
      .execute();
  }
}

async function forgetInHistory(db: Transaction<Tables>, { workspaceId, userId }: Person): Promise<void> {
  await db
    .updateTable('history')
    .set({ made_by: '' })
    .where('workspace_id', '=', workspaceId)
    .where('made_by', '=', userId)
    .execute();
  const rows = await db
    .selectFrom('history')
    .select(['entry_id', 'body'])
    .where('workspace_id', '=', workspaceId)
    .where(containsText('body', userId))
    .execute();
  for (const row of rows) {
    const { body } = parseRow(
      z.object({ body: jsonColumn(historyChangeSchema) }),
      row,
      `log of ${workspaceId}`,
    );
    await db
      .updateTable('history')
      .set({ body: JSON.stringify(forgetInChange(body, userId)) })
      .where('entry_id', '=', row.entry_id)
      .execute();
  }
}

const tablesOfWorkspaces = [
  'slots',
  'digests',
  'gap_states',
  'reminders',
  'drafts',
  'slack_profiles',
  'channel_teams',
  'chosen_teams',
  'history',
  'teams',
  'workspaces',
] as const;

/** Deletes all that is kept of a workspace. */
export async function deleteWorkspace(db: Transaction<Tables>, workspaceId: string): Promise<void> {
  for (const table of tablesOfWorkspaces)
    await db.deleteFrom(table).where('workspace_id', '=', workspaceId).execute();
}
