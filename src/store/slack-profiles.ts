import type { Kysely } from 'kysely';
import { z } from 'zod';
import { type SlackProfile, slackProfileSchema } from '../team/slack-profile.ts';
import { containsText } from './contains-text.ts';
import { jsonColumn, parseRow } from './parse-row.ts';
import type { ProfileToNote } from './store.ts';
import type { Tables } from './tables.ts';

const profileRow = z.object({ body: jsonColumn(slackProfileSchema) });

/** What Slack said of somebody when it was last noted. */
export async function findProfile(
  db: Kysely<Tables>,
  workspaceId: string,
  userId: string,
): Promise<SlackProfile | undefined> {
  const row = await db
    .selectFrom('slack_profiles')
    .select('body')
    .where('workspace_id', '=', workspaceId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row && parseRow(profileRow, row, `profile of ${userId} in ${workspaceId}`).body;
}

/** Notes it; false where the same was noted already. One statement, so that of several at once only one finds it new. */
export async function noteProfile(
  db: Kysely<Tables>,
  { workspaceId, userId, profile }: ProfileToNote,
): Promise<boolean> {
  const body = JSON.stringify(slackProfileSchema.parse(profile));
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('slack_profiles')
    .values({ workspace_id: workspaceId, user_id: userId, body })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'user_id'])
        .doUpdateSet({ body })
        .where('slack_profiles.body', '!=', body),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Ids of the teams in which somebody of Slack may stand: all of theirs, and seldom one more. */
export async function findTeamsNaming(
  db: Kysely<Tables>,
  workspaceId: string,
  userId: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('teams')
    .select('team_id')
    .where('workspace_id', '=', workspaceId)
    .where(containsText('body', `"${userId}"`))
    .orderBy('team_id')
    .execute();
  return rows.map((row) => row.team_id);
}
