import type { Kysely } from 'kysely';
import { z } from 'zod';
import { type DraftPurpose, draftPurposes, draftSchema } from '../team/draft.ts';
import { compileOnce } from './compile-once.ts';
import { jsonColumn, parseRow } from './parse-row.ts';
import type { DraftToSave, SavedDraft } from './store.ts';
import type { Tables } from './tables.ts';

/** The columns of a saved draft. */
export const draftColumns = { body: jsonColumn(draftSchema), updated_at: z.iso.datetime() };

const draftRow = z.object(draftColumns);

type DraftRow = z.infer<typeof draftRow>;

/** The draft of a row; undefined where the row has none. */
export function readDraft({
  body,
  updated_at,
}: {
  readonly [Name in keyof DraftRow]: DraftRow[Name] | null;
}): SavedDraft | undefined {
  return body === null || updated_at === null ? undefined : { draft: body, updatedAt: updated_at };
}

const draftToSave = z.object({
  workspaceId: z.string().min(1),
  teamId: z.string().min(1),
  userId: z.string().min(1),
  at: z.iso.datetime(),
  draft: draftSchema,
  purpose: z.enum(draftPurposes).default('answers'),
});

const selectDraft = compileOnce(['workspaceId', 'teamId', 'userId', 'purpose'], (db, placeholder) =>
  db
    .selectFrom('drafts')
    .select(['body', 'updated_at'])
    .where('workspace_id', '=', placeholder('workspaceId'))
    .where('team_id', '=', placeholder('teamId'))
    .where('user_id', '=', placeholder('userId'))
    .where('purpose', '=', placeholder('purpose')),
);

export async function findDraft(
  db: Kysely<Tables>,
  workspaceId: string,
  teamId: string,
  userId: string,
  purpose: DraftPurpose = 'answers',
): Promise<SavedDraft | undefined> {
  const [row] = await selectDraft(db, { workspaceId, teamId, userId, purpose });
  return row && readDraft(parseRow(draftRow, row, `draft of ${userId} for team ${teamId} of ${workspaceId}`));
}

/** Replaces the person's draft. Refuses what could not be read again. */
export async function saveDraft(db: Kysely<Tables>, save: DraftToSave): Promise<void> {
  const { workspaceId, teamId, userId, purpose, draft, at } = draftToSave.parse(save);
  const values = { body: JSON.stringify(draft), updated_at: at };
  await db
    .insertInto('drafts')
    .values({ workspace_id: workspaceId, team_id: teamId, user_id: userId, purpose, ...values })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'team_id', 'user_id', 'purpose']).doUpdateSet(values),
    )
    .execute();
}

export async function deleteDraft(
  db: Kysely<Tables>,
  workspaceId: string,
  teamId: string,
  userId: string,
  purpose: DraftPurpose = 'answers',
): Promise<void> {
  await db
    .deleteFrom('drafts')
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .where('purpose', '=', purpose)
    .execute();
}
