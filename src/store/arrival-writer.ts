import type { Kysely } from 'kysely';
import type { WorkspaceWriter } from './dialects/workspace-lock.ts';
import type { Tables } from './tables.ts';

/** A writer whose first write that comes through notes, in its own transaction, that there was one. */
export function createArrivalWriter(
  writer: WorkspaceWriter,
  note: (db: Kysely<Tables>) => Promise<void>,
): WorkspaceWriter {
  let isNoted = false;
  const transaction: WorkspaceWriter['transaction'] = async (workspaceId, work) => {
    if (isNoted) return writer.transaction(workspaceId, work);
    const result = await writer.transaction(workspaceId, async (inside) => {
      await note(inside);
      return work(inside);
    });
    isNoted = true;
    return result;
  };
  return {
    transaction,
    statement: (workspaceId, work) =>
      isNoted ? writer.statement(workspaceId, work) : transaction(workspaceId, work),
  };
}
