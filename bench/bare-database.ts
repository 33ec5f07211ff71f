import Sqlite, { type Database } from 'better-sqlite3';

/** A database file as safe as the store's, with nothing between it and the driver. */
export function openBareDatabase(path: string): Database {
  const database = new Sqlite(path);
  for (const pragma of [
    'journal_mode = wal',
    'synchronous = full',
    'foreign_keys = on',
    'secure_delete = on',
  ])
    database.pragma(pragma);
  return database;
}
