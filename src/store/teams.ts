import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import { teamSchema } from '../team/team.ts';
import { compileOnce } from './compile-once.ts';
import { deleteDraft } from './drafts.ts';
import { addEntries } from './history.ts';
import { parseRow, rememberedJsonColumn } from './parse-row.ts';
import { makeFirstOwner } from './settings.ts';
import type { SavedTeam, SaveOutcome, TeamToSave } from './store.ts';
import type { Tables } from './tables.ts';

/** The columns of a saved team. */
export const teamColumns = {
  version: z.number().int().positive(),
  body: rememberedJsonColumn(teamSchema),
  updated_at: z.iso.datetime(),
  updated_by: z.string(),
};

const teamRow = z.object(teamColumns);

type TeamRow = z.infer<typeof teamRow>;

/** The team of a row; undefined where the row has none. */
export function readTeam({
  version,
  body,
  updated_at,
  updated_by,
}: {
  readonly [Name in keyof TeamRow]: TeamRow[Name] | null;
}): SavedTeam | undefined {
  if (version === null || body === null || updated_at === null || updated_by === null) return undefined;
  return { team: body, version, updatedAt: updated_at, updatedBy: updated_by };
}

const teamToSave = z.object({
  workspaceId: z.string().min(1),
  teamId: z.string().min(1),
  expectedVersion: z.number().int().min(0),
  by: z.string(),
  at: z.iso.datetime(),
  team: teamSchema,
});

const selectTeam = compileOnce(['workspaceId', 'teamId'], (db, placeholder) =>
  db
    .selectFrom('teams')
    .select(['version', 'body', 'updated_at', 'updated_by'])
    .where('workspace_id', '=', placeholder('workspaceId'))
    .where('team_id', '=', placeholder('teamId')),
);

export async function findTeam(
  db: Kysely<Tables>,
  workspaceId: string,
  teamId: string,
): Promise<SavedTeam | undefined> {
  const [row] = await selectTeam(db, { workspaceId, teamId });
  return row && readTeam(parseRow(teamRow, row, `team ${teamId} of ${workspaceId}`));
}

/** Writes only over the expected version. Refuses what could not be read again. */
export async function saveTeam(db: Transaction<Tables>, save: TeamToSave): Promise<SaveOutcome> {
  const { workspaceId, teamId, team, expectedVersion, by, at } = teamToSave.parse(save);
  const version = expectedVersion + 1;
  const body = JSON.stringify(team);
  // What the bot found out makes the answers no younger.
  const values = { version, body, ...(by === '' ? {} : { updated_at: at, updated_by: by }) };
  const written =
    expectedVersion === 0
      ? await db
          .insertInto('teams')
          .values({
            workspace_id: workspaceId,
            team_id: teamId,
            name: '',
            version,
            body,
            updated_at: at,
            updated_by: by,
          })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
          .then((result) => result.numInsertedOrUpdatedRows)
      : await db
          .updateTable('teams')
          .set(values)
          .where('workspace_id', '=', workspaceId)
          .where('team_id', '=', teamId)
          .where('version', '=', expectedVersion)
          .executeTakeFirst()
          .then((result) => result.numUpdatedRows);
  if (written !== 1n) return { outcome: 'changed', current: await findTeam(db, workspaceId, teamId) };
  if (save.clearDraftOf !== undefined) await deleteDraft(db, workspaceId, teamId, save.clearDraftOf);
  if (save.owner !== undefined) await makeFirstOwner(db, { workspaceId, owner: save.owner, at });
  await addEntries(db, { workspaceId, teamId, by, at, changes: save.changes ?? [] });
  return { outcome: 'saved', version };
}
