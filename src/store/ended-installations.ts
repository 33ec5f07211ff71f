import type { Kysely, Transaction } from 'kysely';
import { overwriteLog } from './dialects/overwrite-log.ts';
import type { WorkspaceWriter } from './dialects/workspace-lock.ts';
import { deleteWorkspace } from './forget.ts';
import type { EndedInstallation } from './installation-store.ts';
import { keptMoment } from './moment.ts';
import { findOrganisation } from './organisation-workspaces.ts';
import type { Tables } from './tables.ts';

/** What is not kept of an installation once it has ended. */
export const nothingLeft = {
  body: null,
  access_token: null,
  refresh_token: null,
  expires_at: null,
  refresh_by: null,
  refresh_until: null,
} as const;

/** Ends an installation that was there at that moment already, and deletes all of it but that it was there. */
export async function endInstallation(
  db: Kysely<Tables>,
  writer: WorkspaceWriter,
  installationId: string,
  at: number,
): Promise<boolean> {
  const { numUpdatedRows } = await writer.statement(installationId, (write) =>
    write
      .updateTable('installations')
      .set({
        ...nothingLeft,
        ended_at: keptMoment(at),
      })
      .where('installation_id', '=', installationId)
      .where('ended_at', 'is', null)
      .where('installed_at', '<=', at)
      .executeTakeFirst(),
  );
  if (numUpdatedRows === 0n) return false;
  await overwriteLog(db);
  return true;
}

export async function listEnded(
  db: Kysely<Tables>,
  before: number,
  most: number,
): Promise<readonly EndedInstallation[]> {
  const rows = await db
    .selectFrom('installations')
    .select(['installation_id', 'ended_at'])
    .where('ended_at', '<', before)
    .orderBy('ended_at')
    .orderBy('installation_id')
    .limit(most)
    .execute();
  return rows.flatMap(({ installation_id: installationId, ended_at: endedAt }) =>
    endedAt === null ? [] : [{ installationId, endedAt }],
  );
}

/**
 * Deletes the data of one workspace after the other, each whole or not at all, and the installation at last: an end in the middle
 * leaves the rest for the next time. Stops where it was installed anew.
 */
export async function deleteEnded(
  db: Kysely<Tables>,
  writer: WorkspaceWriter,
  installationId: string,
): Promise<boolean> {
  const parts = await db
    .selectFrom('organisation_workspaces')
    .select('workspace_id')
    .where('enterprise_id', '=', installationId)
    .orderBy('workspace_id')
    .execute();
  for (const workspaceId of [installationId, ...parts.map((row) => row.workspace_id)]) {
    const isEnded = await writer.transaction(workspaceId, async (transaction) => {
      if (!(await holdEnded(transaction, installationId))) return false;
      await leaveWorkspace(transaction, workspaceId, installationId);
      return true;
    });
    if (!isEnded) return false;
  }
  const { numDeletedRows } = await writer.statement(installationId, (write) =>
    write
      .deleteFrom('installations')
      .where('installation_id', '=', installationId)
      .where('ended_at', 'is not', null)
      .executeTakeFirst(),
  );
  await overwriteLog(db);
  return numDeletedRows === 1n;
}

/** Whether an installation has ended; it cannot begin anew before the transaction is over. */
async function holdEnded(db: Transaction<Tables>, installationId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('installations')
    .set((column) => ({ ended_at: column.ref('ended_at') }))
    .where('installation_id', '=', installationId)
    .where('ended_at', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Deletes the data of a workspace, unless another installation serves it or did so until lately: then the data is that one's to delete. */
async function leaveWorkspace(
  db: Transaction<Tables>,
  workspaceId: string,
  installationId: string,
): Promise<void> {
  const organisation = await findOrganisation(db, workspaceId);
  const other = await db
    .selectFrom('installations')
    .select('installation_id')
    .where('installation_id', 'in', [workspaceId, organisation ?? workspaceId])
    .where('installation_id', '!=', installationId)
    .executeTakeFirst();
  if (other === undefined) await deleteWorkspace(db, workspaceId);
  if (other === undefined || organisation === installationId)
    await db.deleteFrom('organisation_workspaces').where('workspace_id', '=', workspaceId).execute();
}
