import type { Log } from '../log.ts';
import type { OpenDatabase } from './dialects/open-database.ts';
import { isPostgresAddress } from './dialects/postgres-address.ts';
import { openSqlite } from './dialects/sqlite.ts';
import { migrations } from './migrations/index.ts';
import { StoreProblem } from './store-problem.ts';

/**
 * Opens the database at an address and brings it up to date; a file is made if it is not there. The client of PostgreSQL is loaded
 * only where it is used. The address stays out of all messages: that of a server holds a password.
 */
export async function openByAddress(databaseUrl: string, log: Log): Promise<OpenDatabase> {
  if (isPostgresAddress(databaseUrl)) {
    const { openPostgres } = await import('./dialects/postgres.ts');
    return openPostgres(databaseUrl, migrations, log);
  }
  return openSqlite(readSqliteAddress(databaseUrl), migrations);
}

/** The path in an address such as `sqlite:data/aiteam.db`, or a problem that says how addresses look. */
export function readSqliteAddress(databaseUrl: string): string {
  const path = /^sqlite:(?!\/\/(?!\/))(.+)$/.exec(databaseUrl)?.[1];
  if (path === undefined)
    throw new StoreProblem(
      'unknown-address',
      'DATABASE_URL must be sqlite: followed by the path of a file, such as sqlite:data/aiteam.db, or the address of a PostgreSQL database, such as postgres://user:password@host:5432/database.',
    );
  return path;
}
