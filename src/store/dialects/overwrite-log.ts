import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { isPostgres } from './workspace-lock.ts';

/**
 * Empties the write-ahead log of a SQLite file, which otherwise holds for a while what was deleted or overwritten in the file. Does without
 * where another program is reading. PostgreSQL does this by itself, later: with `vacuum`, and as it reuses its own log.
 */
export async function overwriteLog(db: Kysely<Tables>): Promise<void> {
  if (!isPostgres(db)) await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
