import type { Transaction } from 'kysely';
import { newWorkspaceSettings, workspaceSettingsSchema } from '../team/workspace-settings.ts';
import { addEntries, wholeWorkspace } from './history.ts';
import type { SettingsToSave } from './store.ts';
import type { Tables } from './tables.ts';

/** Replaces a workspace's settings if they are still at the expected version; false, and nothing written, if they are not. */
export async function saveSettings(db: Transaction<Tables>, save: SettingsToSave): Promise<boolean> {
  const { workspaceId, expectedVersion, by, at, changes } = save;
  const body = JSON.stringify(workspaceSettingsSchema.parse(save.settings));
  const values = { version: expectedVersion + 1, body, updated_at: at, updated_by: by };
  const written =
    expectedVersion === 0
      ? await db
          .insertInto('workspaces')
          .values({ workspace_id: workspaceId, ...values })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
          .then((result) => result.numInsertedOrUpdatedRows)
      : await db
          .updateTable('workspaces')
          .set(values)
          .where('workspace_id', '=', workspaceId)
          .where('version', '=', expectedVersion)
          .executeTakeFirst()
          .then((result) => result.numUpdatedRows);
  if (written !== 1n) return false;
  await addEntries(db, { workspaceId, teamId: wholeWorkspace, by, at, changes });
  return true;
}

/** Makes somebody the owner of a workspace of which nothing is set; of two at once, the first. */
export async function makeFirstOwner(
  db: Transaction<Tables>,
  { workspaceId, owner, at }: { readonly workspaceId: string; readonly owner: string; readonly at: string },
): Promise<void> {
  const { permissions } = newWorkspaceSettings;
  await saveSettings(db, {
    workspaceId,
    settings: { ...newWorkspaceSettings, permissions: { ...permissions, owners: [owner] } },
    expectedVersion: 0,
    by: owner,
    at,
    changes: [{ kind: 'permission', userId: owner, to: 'owner' }],
  });
}
