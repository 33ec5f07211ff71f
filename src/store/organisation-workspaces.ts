import type { Kysely } from 'kysely';
import { compileOnce } from './compile-once.ts';
import type { Tables } from './tables.ts';

const selectOrganisation = compileOnce(['workspaceId'], (db, placeholder) =>
  db
    .selectFrom('organisation_workspaces')
    .select('enterprise_id')
    .where('workspace_id', '=', placeholder('workspaceId')),
);

/** The organisation that a workspace is known to be part of. */
export async function findOrganisation(db: Kysely<Tables>, workspaceId: string): Promise<string | undefined> {
  const [row] = await selectOrganisation(db, { workspaceId });
  return row?.enterprise_id;
}

export async function noteWorkspace(
  db: Kysely<Tables>,
  workspaceId: string,
  enterpriseId: string,
): Promise<void> {
  await db
    .insertInto('organisation_workspaces')
    .values({ workspace_id: workspaceId, enterprise_id: enterpriseId })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet({ enterprise_id: enterpriseId }))
    .execute();
}

/** The workspaces of an organisation that have no running installation of their own. */
export async function listOfOrganisation(
  db: Kysely<Tables>,
  enterpriseId: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('organisation_workspaces as part')
    .leftJoin('installations as own', (join) =>
      join.onRef('own.installation_id', '=', 'part.workspace_id').on('own.ended_at', 'is', null),
    )
    .select('part.workspace_id')
    .where('part.enterprise_id', '=', enterpriseId)
    .where('own.installation_id', 'is', null)
    .orderBy('part.workspace_id')
    .execute();
  return rows.map((row) => row.workspace_id);
}
