import type { WorkspaceWriter } from './dialects/workspace-lock.ts';
import { nothingLeft } from './ended-installations.ts';
import type { OrganisationExit } from './installation-store.ts';
import { keptMoment } from './moment.ts';

/**
 * Ends what an organisation's installation is to one workspace. From then on the workspace counts as one with an ended installation
 * of its own, so that its data is deleted in its time, unless it is installed or let in anew.
 */
export async function leaveOrganisation(
  writer: WorkspaceWriter,
  { workspaceId, enterpriseId, at }: OrganisationExit,
): Promise<boolean> {
  return writer.transaction(workspaceId, async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom('organisation_workspaces')
      .where('workspace_id', '=', workspaceId)
      .where('enterprise_id', '=', enterpriseId)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return false;
    const ended = { ended_at: keptMoment(at) };
    await transaction
      .insertInto('installations')
      .values({
        ...ended,
        installation_id: workspaceId,
        enterprise_id: enterpriseId,
        installed_at: at,
        ...nothingLeft,
      })
      .onConflict((conflict) =>
        conflict.column('installation_id').doUpdateSet(ended).where('installations.ended_at', 'is not', null),
      )
      .execute();
    return true;
  });
}
