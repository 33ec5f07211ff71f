import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { newWorkspaceSettings, workspaceSettingsSchema } from '../team/workspace-settings.ts';
import { compileOnce } from './compile-once.ts';
import { draftColumns, readDraft } from './drafts.ts';
import { jsonColumn, parseRow } from './parse-row.ts';
import { mainTeamId, type OpenedTeam, type Place } from './store.ts';
import type { Tables } from './tables.ts';
import { readTeam, teamColumns } from './teams.ts';

const openedRow = z.object({
  team_id: z.string(),
  teams: z.number().int(),
  team_name: z.string().nullable(),
  ...nullable(teamColumns),
  settings_version: z.number().int().nullable(),
  settings: jsonColumn(workspaceSettingsSchema).nullable(),
  draft_body: draftColumns.body.nullable(),
  draft_updated_at: draftColumns.updated_at.nullable(),
});

function nullable<Columns extends Record<string, z.ZodType>>(columns: Columns) {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.nullable()])) as {
    [Name in keyof Columns]: z.ZodNullable<Columns[Name]>;
  };
}

// The team that a button was made for; else the channel's; else the one that the person chose; else the first one, which can
// be another than the main team where that one was deleted.
const selectOpened = compileOnce(
  ['workspaceId', 'teamId', 'channelId', 'userId', 'purpose'],
  (db, placeholder) => {
    const workspaceId = () => placeholder('workspaceId');
    const query = sql`
      select place.team_id, team.version, team.body, team.updated_at, team.updated_by, team.name as team_name,
        workspace.version as settings_version, workspace.body as settings,
        draft.body as draft_body, draft.updated_at as draft_updated_at,
        (select count(*) from teams where teams.workspace_id = ${workspaceId()}) as teams
      from (
        select coalesce(
          nullif(${placeholder('teamId')}, ''),
          (select team_id from channel_teams
            where workspace_id = ${workspaceId()} and channel_id = ${placeholder('channelId')}),
          (select team_id from chosen_teams
            where workspace_id = ${workspaceId()} and user_id = ${placeholder('userId')}),
          (select team_id from teams where workspace_id = ${workspaceId()}
            order by case team_id when ${sql.lit(mainTeamId)} then 0 else 1 end, name, team_id limit 1),
          ${sql.lit(mainTeamId)}) as team_id
      ) as place
      left join teams as team on team.workspace_id = ${workspaceId()} and team.team_id = place.team_id
      left join workspaces as workspace on workspace.workspace_id = ${workspaceId()}
      left join drafts as draft on draft.workspace_id = ${workspaceId()} and draft.team_id = place.team_id
        and draft.user_id = ${placeholder('userId')} and draft.purpose = ${placeholder('purpose')}`;
    return { compile: () => query.compile(db) };
  },
);

/** The team that is meant at a place, the workspace's settings and the person's draft. */
export async function openTeam(db: Kysely<Tables>, place: Place): Promise<OpenedTeam> {
  const { workspaceId, userId, teamId = '', channelId = '', draft: purpose = 'answers' } = place;
  const [found] = await selectOpened(db, { workspaceId, userId, teamId, channelId, purpose });
  const row = parseRow(openedRow, found, `team of ${workspaceId}`);
  return {
    settings: row.settings ?? newWorkspaceSettings,
    settingsVersion: row.settings_version ?? 0,
    teamId: row.team_id,
    teamName: row.team_name ?? '',
    teams: row.teams,
    team: readTeam(row),
    draft: readDraft({ body: row.draft_body, updated_at: row.draft_updated_at }),
  };
}
