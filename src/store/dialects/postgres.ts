import { Kysely } from 'kysely';
import pg from 'pg';
import type { Log } from '../../log.ts';
import type { Migration } from '../migration.ts';
import { StoreProblem } from '../store-problem.ts';
import type { Tables } from '../tables.ts';
import type { OpenDatabase } from './open-database.ts';
import { type PostgresAddress, readPostgresAddress } from './postgres-address.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { migratePostgres, readVersion } from './postgres-migrate.ts';
import { createPostgresPool, type PoolLimits } from './postgres-pool.ts';
import { postgresProblem } from './postgres-problem.ts';

/** A start may take longer than an answer. */
const longestConnect = 10_000;

/** Opens and migrates a database on a server. On a problem the database is left as it was. */
export async function openPostgres(
  databaseUrl: string,
  migrations: readonly Migration[],
  log: Log,
  limits?: Partial<PoolLimits>,
): Promise<OpenDatabase> {
  const address = readPostgresAddress(databaseUrl);
  const migrated = await migrate(address, migrations);
  const pool = createPostgresPool(address, log, limits);
  const db = new Kysely<Tables>({ dialect: postgresDialect(pool, address) });
  return { db, migrated, close: () => db.destroy() };
}

/** On a connection of its own, which has no limits of time: a large table takes as long as it takes. */
async function migrate(
  address: PostgresAddress,
  migrations: readonly Migration[],
): Promise<readonly number[]> {
  const client = createClient(address);
  client.on('error', () => {});
  try {
    await client.connect();
    const version = await readVersion(client);
    const newest = migrations.at(-1)?.version ?? 0;
    if (version > newest)
      throw new StoreProblem(
        'newer-database',
        `The database ${address.database} on ${address.server} was written by a newer version of AI Team (its database version is ${version}, this one knows ${newest}): start that newer version, or set DATABASE_URL to another database.`,
      );
    return await migratePostgres(client, migrations);
  } catch (error) {
    throw postgresProblem(error, address);
  } finally {
    await client.end().catch(() => {});
  }
}

function createClient(address: PostgresAddress): pg.Client {
  try {
    return new pg.Client({
      connectionString: address.url,
      application_name: 'aiteam',
      keepAlive: true,
      connectionTimeoutMillis: longestConnect,
    });
  } catch {
    // Without the cause: it may quote the address, which holds a password.
    throw new StoreProblem(
      'unknown-address',
      'DATABASE_URL has an option that PostgreSQL’s client does not understand: leave out what follows the question mark.',
    );
  }
}
