import { type Kysely, PostgresAdapter, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

/** The first half of PostgreSQL's advisory locks, which tells ours from those of other programs: "AiTm" and "AiTw". */
export const migrationLock = 0x4169546d;
const workspaceLock = 0x41695477;

/** Runs writes to a workspace so that nothing else is written to it in between: what was read still holds at the end. */
export interface WorkspaceWriter {
  /** Several queries, all of them or none. */
  transaction<Result>(
    workspaceId: string,
    work: (db: Transaction<Tables>) => Promise<Result>,
  ): Promise<Result>;
  /** A single query. */
  statement<Result>(workspaceId: string, work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result>;
}

/**
 * SQLite lets one transaction write at a time, of all. PostgreSQL runs them side by side, on several instances, so each takes
 * the lock of its workspace first: no transaction ever has to be tried again, and workspaces do not wait for each other.
 */
export function createWorkspaceWriter(db: Kysely<Tables>): WorkspaceWriter {
  if (!isPostgres(db))
    return {
      transaction: (_workspaceId, work) => db.transaction().execute(work),
      statement: (_workspaceId, work) => work(db),
    };
  const transaction: WorkspaceWriter['transaction'] = (workspaceId, work) =>
    db.transaction().execute(async (inside) => {
      await sql`select pg_advisory_xact_lock(${workspaceLock}::integer, hashtext(${workspaceId}))`.execute(
        inside,
      );
      return work(inside);
    });
  return { transaction, statement: transaction };
}

/**
 * Of slots that are due, those that this instance may claim: not those that another one is claiming, nor those of a workspace
 * that is being written to; by their primary keys. `due` selects these and `workspace_id`.
 */
export function claimable(db: Kysely<Tables>, due: RawBuilder<unknown>): RawBuilder<unknown> {
  if (!isPostgres(db)) return sql`select due_at, slot_id from (${due})`;
  return sql`
    with due as materialized (${due} for update skip locked)
    select due_at, slot_id from due
    where pg_try_advisory_xact_lock_shared(${sql.lit(workspaceLock)}, hashtext(workspace_id))`;
}

/** Whether a database is one on a PostgreSQL server; otherwise it is one of SQLite. */
export function isPostgres(db: Kysely<Tables>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
