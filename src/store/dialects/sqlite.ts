import { statSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Migration } from '../migration.ts';
import { StoreProblem } from '../store-problem.ts';
import type { Tables } from '../tables.ts';
import type { OpenDatabase } from './open-database.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { damagedFile, prepareSqliteFile, sqliteFileProblem } from './sqlite-file.ts';
import { lockSqliteFile } from './sqlite-lock.ts';
import { applicationId, migrateSqlite } from './sqlite-migrate.ts';

/** Older ones can damage a database that has a write-ahead log: https://www.sqlite.org/wal.html#walresetbug */
const oldestSafeVersion = [3, 51, 3] as const;
/** SQLite's own waiting blocks the event loop, so it is short, and only at the start; later the dialect waits, without blocking. */
const blockingWait = 20;
const fullSync = 2;

/** Opens and migrates a database file, or one in memory (`:memory:`). On a problem the file is left as it was. */
export async function openSqlite(path: string, migrations: readonly Migration[]): Promise<OpenDatabase> {
  if (path === ':memory:') return prepare(new Sqlite(path), migrations, () => {});
  let unlock = (): void => {};
  let database: Database | undefined;
  try {
    const file = prepareSqliteFile(path);
    unlock = await lockSqliteFile(file);
    if (statSync(file).size > 0) inspect(file, migrations);
    database = new Sqlite(file, { fileMustExist: true, timeout: blockingWait });
    return prepare(database, migrations, unlock);
  } catch (error) {
    database?.close();
    unlock();
    throw sqliteFileProblem(error, path);
  }
}

/** Looks at the file before anything may write to it. */
function inspect(file: string, migrations: readonly Migration[]): void {
  const database = new Sqlite(file, { readonly: true, timeout: blockingWait });
  try {
    if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damagedFile(file);
    const isEmpty = database.prepare('select 1 from sqlite_schema').get() === undefined;
    if (isEmpty) return;
    if (database.pragma('application_id', { simple: true }) !== applicationId)
      throw new StoreProblem(
        'foreign-file',
        `${file} is the database of another program: set DATABASE_URL to another file.`,
      );
    const version = Number(database.pragma('user_version', { simple: true }));
    const newest = migrations.at(-1)?.version ?? 0;
    if (version > newest)
      throw new StoreProblem(
        'newer-database',
        `${file} was written by a newer version of AI Team (its database version is ${version}, this one knows ${newest}): start that newer version, or set DATABASE_URL to another file.`,
      );
  } finally {
    database.close();
  }
}

function prepare(database: Database, migrations: readonly Migration[], unlock: () => void): OpenDatabase {
  refuseOldSqlite(database);
  database.pragma('journal_mode = wal');
  database.pragma('synchronous = full');
  database.pragma('foreign_keys = on');
  // What was deleted is overwritten, so that a person who was forgotten cannot be found in the file.
  database.pragma('secure_delete = on');
  database.pragma('trusted_schema = off');
  // With a write-ahead log, better-sqlite3 falls back to `normal` at the first access unless it was told otherwise; a
  // power cut would then take saves that were already confirmed. So it is read back after that access.
  const migrated = migrateSqlite(database, migrations);
  if (database.pragma('synchronous', { simple: true }) !== fullSync)
    throw new StoreProblem(
      'unsafe-sqlite',
      'SQLite does not write safely to disk here: reinstall the dependencies.',
    );
  database.pragma('busy_timeout = 0');
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  const close = async (): Promise<void> => {
    // Inside a connection it is this call's turn: no transaction is open.
    await db.connection().execute(async () => {
      database.close();
      unlock();
    });
    await db.destroy();
  };
  return { db, migrated, close };
}

function refuseOldSqlite(database: Database): void {
  const version = String(database.prepare('select sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  const difference = oldestSafeVersion
    .map((part, index) => (parts[index] ?? 0) - part)
    .find((part) => part !== 0);
  if (difference !== undefined && difference < 0)
    throw new StoreProblem(
      'unsafe-sqlite',
      `SQLite ${version} can damage its files; ${oldestSafeVersion.join('.')} or newer is needed: reinstall the dependencies.`,
    );
}
