import type { Database } from 'better-sqlite3';
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Migration } from '../migration.ts';

/** Marks a file as ours: "AiTm". */
export const applicationId = 0x4169546d;

/** Builds SQL and runs nothing. */
const builder = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** The migration's statements in SQLite's SQL. */
export function statementsOf(migration: Migration): readonly CompiledQuery[] {
  return migration.statements(builder);
}

/**
 * Brings the database to the newest version, each migration whole or not at all, and returns the versions it applied.
 * Not by Kysely's migrator: on SQLite that has neither a transaction nor a lock, so a process killed in the middle would
 * leave a database with which no later start succeeds.
 */
export function migrateSqlite(database: Database, migrations: readonly Migration[]): readonly number[] {
  const applied: number[] = [];
  for (const migration of migrations) {
    if (migration.version <= Number(database.pragma('user_version', { simple: true }))) continue;
    const apply = database.transaction(() => {
      for (const { sql, parameters } of statementsOf(migration)) {
        const statement = database.prepare(sql);
        if (statement.reader) statement.all(...parameters);
        else statement.run(...parameters);
      }
      database.pragma(`application_id = ${applicationId}`);
      database.pragma(`user_version = ${migration.version}`);
    });
    apply.immediate();
    applied.push(migration.version);
  }
  return applied;
}
