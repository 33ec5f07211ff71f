import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { newWorkspaceSettings, workspaceSettingsSchema } from '../team/workspace-settings.ts';
import { compileOnce } from './compile-once.ts';
import { draftColumns, readDraft } from './drafts.ts';
import { jsonColumn, parseRow } from './parse-row.ts';
import { mainTeamId, type OpenedTeam, type Place } from './store.ts';
import type { Tables } from './tables.ts';
import { listTeams } from './team-list.ts';
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

// The team that a button was made for; else the channel's; else the one that the person chose; else the main one.
const selectOpened = compileOnce(
  ['workspaceId', 'teamId', 'channelId', 'userId', 'purpose'],
  (db, placeholder) => {
    // Joins compare with columns of `place`, and nothing is sorted: otherwise SQLite plans anew at each run, ten times as slow.
    const workspaceId = () => placeholder('workspaceId');
    const query = sql`
      select place.team_id, team.version, team.body, team.updated_at, team.updated_by, team.name as team_name,
        workspace.version as settings_version, workspace.body as settings,
        draft.body as draft_body, draft.updated_at as draft_updated_at, place.teams
      from (
        select ${workspaceId()} as workspace_id, ${placeholder('userId')} as user_id,
          ${placeholder('purpose')} as purpose,
          (select count(*) from teams where workspace_id = ${workspaceId()}) as teams,
          coalesce(
            nullif(${placeholder('teamId')}, ''),
            (select team_id from channel_teams
              where workspace_id = ${workspaceId()} and channel_id = ${placeholder('channelId')}),
            (select team_id from chosen_teams
              where workspace_id = ${workspaceId()} and user_id = ${placeholder('userId')}),
            ${sql.lit(mainTeamId)}) as team_id
      ) as place
      left join teams as team on team.workspace_id = place.workspace_id and team.team_id = place.team_id
      left join workspaces as workspace on workspace.workspace_id = place.workspace_id
      left join drafts as draft on draft.workspace_id = place.workspace_id and draft.team_id = place.team_id
        and draft.user_id = place.user_id and draft.purpose = place.purpose`;
    return { compile: () => query.compile(db) };
  },
);

/** The team that is meant at a place, the workspace's settings and the person's draft; the first of the others where the main team was deleted. */
export async function openTeam(db: Kysely<Tables>, place: Place): Promise<OpenedTeam> {
  const opened = await open(db, place);
  const isMainGone = opened.team === undefined && opened.teams > 0 && opened.teamId === mainTeamId;
  if (!isMainGone || place.teamId !== undefined) return opened;
  const [first] = await listTeams(db, place.workspaceId);
  return first ? open(db, { ...place, teamId: first.teamId }) : opened;
}

async function open(db: Kysely<Tables>, place: Place): Promise<OpenedTeam> {
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
