import { setImmediate as yieldToOthers } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Pool, PoolClient, QueryResult as PostgresResult } from 'pg';
import type { PostgresAddress } from './postgres-address.ts';
import { endsConnection, postgresProblem } from './postgres-problem.ts';

/**
 * Kysely on a pool of connections. Unlike Kysely's own dialect it says what went wrong as a `StoreProblem`, uses no connection
 * again that was lost, and waits for what has begun before it closes.
 */
export function postgresDialect(pool: Pool, address: PostgresAddress): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PostgresDriver(pool, address),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class PostgresDriver implements Driver {
  readonly #pool: Pool;
  readonly #address: PostgresAddress;
  readonly #inUse = new Map<DatabaseConnection, PostgresConnection>();
  /** How many connections had been lost when each one was made. */
  readonly #lossesBefore = new WeakMap<PoolClient, number>();
  #losses = 0;
  #acquiring = 0;
  #isClosing = false;
  #whenIdle = (): void => {};

  constructor(pool: Pool, address: PostgresAddress) {
    this.#pool = pool;
    this.#address = address;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#isClosing) throw new Error('The database is closed.');
    this.#acquiring += 1;
    try {
      const connection = new PostgresConnection(await this.#connect(), this.#address);
      this.#inUse.set(connection, connection);
      return connection;
    } catch (error) {
      throw postgresProblem(error, this.#address);
    } finally {
      this.#acquiring -= 1;
      this.#noteIdle();
    }
  }

  async beginTransaction(
    connection: DatabaseConnection,
    { isolationLevel = 'read committed' }: TransactionSettings,
  ): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`begin isolation level ${isolationLevel}`));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#inUse.get(connection)?.commit();
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (this.#inUse.get(connection)?.release() === 'lost') this.#losses += 1;
    this.#inUse.delete(connection);
    this.#noteIdle();
  }

  async destroy(): Promise<void> {
    // What was asked for just before has to get its connection first.
    await yieldToOthers();
    this.#isClosing = true;
    if (!this.#isIdle())
      await new Promise<void>((resolve) => {
        this.#whenIdle = resolve;
      });
    await this.#pool.end();
  }

  /** One that was made after the last loss: what ended one connection may have ended those that are idle, too, unnoticed. */
  async #connect(): Promise<PoolClient> {
    for (;;) {
      const client = await this.#pool.connect();
      const losses = this.#lossesBefore.get(client) ?? this.#losses;
      this.#lossesBefore.set(client, losses);
      if (losses === this.#losses) return client;
      client.release(true);
    }
  }

  #isIdle(): boolean {
    return this.#acquiring === 0 && this.#inUse.size === 0;
  }

  #noteIdle(): void {
    if (this.#isIdle()) this.#whenIdle();
  }
}

/** A connection for as long as a query or a transaction has it. */
class PostgresConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  readonly #address: PostgresAddress;
  #lost: unknown;

  constructor(client: PoolClient, address: PostgresAddress) {
    this.#client = client;
    this.#address = address;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { command, rowCount, rows } = await this.#run(query.sql, query.parameters);
    return {
      // Rows have the shape that the query was typed with; the tables' own functions check what is in them.
      rows: rows as Row[],
      ...(command !== 'SELECT' && rowCount !== null ? { numAffectedRows: BigInt(rowCount) } : {}),
    };
  }

  async commit(): Promise<void> {
    // A transaction in which a statement failed ends like this, and without an error.
    const { command } = await this.#run('commit');
    if (command === 'ROLLBACK') throw new Error('The transaction was rolled back.');
  }

  async #run(statement: string, parameters: readonly unknown[] = []): Promise<PostgresResult> {
    // A statement after it, such as the rollback, would only wait for the same silence again.
    if (this.#lost !== undefined) throw this.#lost;
    try {
      return await this.#client.query(statement, [...parameters]);
    } catch (error) {
      const problem = postgresProblem(error, this.#address);
      if (endsConnection(problem)) this.#lost = problem;
      throw problem;
    }
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query);
  }

  /** Gives the connection back, or ends it if it was lost. */
  release(): 'kept' | 'lost' {
    const isLost = this.#lost !== undefined;
    this.#client.release(isLost);
    return isLost ? 'lost' : 'kept';
  }
}
