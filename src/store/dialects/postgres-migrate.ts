import {
  type CompiledQuery,
  type DataTypeNode,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { ClientBase } from 'pg';
import type { Migration } from '../migration.ts';
import { StoreProblem } from '../store-problem.ts';
import { migrationLock } from './workspace-lock.ts';

/** Another instance may be at it; the program waits for it no longer than this. */
const longestWait = '60s';

/** Text that is compared and sorted byte by byte, as SQLite does it, whatever language the database is set to. */
class StoreQueryCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    super.visitDataType(node);
    if (node.dataType === 'text') this.append(' collate "C"');
  }
}

/** Builds SQL and runs nothing. */
const builder = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new StoreQueryCompiler(),
  },
});

/** The migration's statements in PostgreSQL's SQL. */
export function statementsOf(migration: Migration): readonly CompiledQuery[] {
  return migration.statements(builder);
}

/** The version of the database; 0 where nothing of ours is in it. */
export async function readVersion(client: ClientBase): Promise<number> {
  // Not by `to_regclass`: that may remember from before the transaction that there was no such table.
  const tables = await client.query(
    `select from pg_tables where schemaname = current_schema() and tablename = 'aiteam_version'`,
  );
  if (tables.rowCount === 0) return 0;
  const versions = await client.query<{ version: number }>('select version from aiteam_version');
  return versions.rows[0]?.version ?? 0;
}

/**
 * Brings the database to the newest version, each migration whole or not at all, and returns the versions it applied. Of
 * several instances that start at once, one does it and the others wait.
 */
export async function migratePostgres(
  client: ClientBase,
  migrations: readonly Migration[],
): Promise<readonly number[]> {
  const applied: number[] = [];
  let version = await readVersion(client);
  for (const migration of migrations) {
    if (migration.version <= version) continue;
    await client.query('begin');
    try {
      await client.query(`set local lock_timeout = '${longestWait}'`);
      await client.query('select pg_advisory_xact_lock($1, 0)', [migrationLock]);
      version = await readVersion(client);
      if (migration.version > version) {
        await apply(client, migration);
        version = migration.version;
        applied.push(version);
      }
      await client.query('commit');
    } catch (error) {
      // A connection that is gone has rolled back already; what matters is why.
      await client.query('rollback').catch(() => {});
      throw error;
    }
  }
  return applied;
}

async function apply(client: ClientBase, migration: Migration): Promise<void> {
  await client.query('create table if not exists aiteam_version (version integer not null)');
  for (const { sql, parameters } of statementsOf(migration)) {
    try {
      await client.query(sql, [...parameters]);
    } catch (error) {
      if (isTakenName(error))
        throw new StoreProblem(
          'foreign-file',
          'The database that DATABASE_URL names holds the tables of another program: create an empty one for AI Team, and set DATABASE_URL to it.',
          { cause: error },
        );
      throw error;
    }
  }
  await client.query('delete from aiteam_version');
  await client.query('insert into aiteam_version (version) values ($1)', [migration.version]);
}

function isTakenName(error: unknown): boolean {
  const duplicateTable = '42P07';
  return error instanceof Error && 'code' in error && error.code === duplicateTable;
}
