import { setTimeout as wait } from 'node:timers/promises';
import type { Database, Statement } from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { StoreProblem } from '../store-problem.ts';

/** How long statements are tried again while another program holds the file. */
const longestBusy = 1000;
/** The pauses between the tries, the last one again and again: most programs hold it only for a moment. */
const pausesWhileBusy = [1, 2, 5, 10, 20] as const;
const busyMessage = 'Another program has locked the database file: close it and try again.';
/** More different statements than the program has; a limit, because each holds memory outside of the heap. */
const mostStatements = 200;

/**
 * Kysely on an open better-sqlite3 database. Unlike Kysely's own dialect it prepares each statement once, begins
 * transactions with the write lock, and waits for a busy file without blocking the event loop.
 */
export function sqliteDialect(database: Database): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** One connection; Kysely hands it to one query or transaction at a time. Whoever opened the database closes it. */
class SqliteDriver implements Driver {
  readonly #database: Database;
  readonly #connection: SqliteConnection;

  constructor(database: Database) {
    this.#database = database;
    this.#connection = new SqliteConnection(database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // A transaction that reads first and asks for the write lock later fails at once when the file is busy.
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk makes SQLite roll back by itself; a second rollback would hide that error behind its own.
    if (this.#database.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {}
}

class SqliteConnection implements DatabaseConnection {
  readonly #database: Database;
  readonly #statements = new Map<string, Statement>();
  #busySince = Number.NEGATIVE_INFINITY;
  #busyAt = Number.NEGATIVE_INFINITY;

  constructor(database: Database) {
    this.#database = database;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    for (let tries = 0; ; tries += 1) {
      try {
        return this.#run<Row>(query);
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (this.#busyFor() > longestBusy) throw new StoreProblem('busy', busyMessage, { cause: error });
        await wait(pausesWhileBusy[tries] ?? pausesWhileBusy.at(-1));
      }
    }
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query);
  }

  /**
   * Notes a refusal, and returns for how long no write has gone through. Counted over all queries, so that those which
   * queue behind one another do not add up their waits.
   */
  #busyFor(): number {
    const now = performance.now();
    if (now - this.#busyAt > longestBusy) this.#busySince = now;
    this.#busyAt = now;
    return now - this.#busySince;
  }

  #run<Row>(query: CompiledQuery): QueryResult<Row> {
    const statement = this.#prepare(query.sql);
    if (statement.reader) {
      // Rows have the shape that the query was typed with; the tables' own functions check what is in them.
      const rows = statement.all(query.parameters) as Row[];
      if (!statement.readonly) this.#busyAt = Number.NEGATIVE_INFINITY;
      return { rows };
    }
    const { changes } = statement.run(query.parameters);
    if (!statement.readonly) this.#busyAt = Number.NEGATIVE_INFINITY;
    return { numAffectedRows: BigInt(changes), rows: [] };
  }

  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    if (this.#statements.size >= mostStatements) this.#statements.clear();
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
