import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { createStore } from '../../../src/store/create-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { silentLog } from '../../support/silent-log.ts';

export interface TestDatabase {
  /** Its address; known as soon as the tests run. */
  readonly url: () => string;
  /** Runs SQL from outside of the program. */
  readonly query: (sql: string, parameters?: readonly unknown[]) => Promise<Record<string, unknown>[]>;
  /** Runs SQL as the server's administrator, in another database. */
  readonly administer: (sql: string) => Promise<void>;
  /** Removes all that is in it, tables too. */
  readonly clear: () => Promise<void>;
  /** An empty store in it; by the server's clock, unless another one is given. */
  readonly openEmpty: (clock?: () => number) => Promise<Store>;
}

/** A database of its own on the server that runs for these tests, from before the first test of a file to after the last. */
export function createTestDatabase(): TestDatabase {
  const name = `test_${randomBytes(6).toString('hex')}`;
  let client: pg.Client | undefined;
  const query = async (sql: string, parameters: readonly unknown[] = []) => {
    if (client === undefined) throw new Error('The database is there only while tests run.');
    return (await client.query<Record<string, unknown>>(sql, [...parameters])).rows;
  };
  beforeAll(async () => {
    await administer(`create database ${name}`);
    client = await connect(addressOf(name));
  });
  afterAll(async () => {
    await client?.end();
    await administer(`drop database ${name} with (force)`);
  });
  return {
    url: () => addressOf(name),
    query,
    administer,
    clear: async () => {
      await query('drop schema public cascade');
      await query('create schema public');
    },
    openEmpty: async (clock) => {
      const store = await createStore(addressOf(name), silentLog, clock);
      await query(emptyTables);
      return store;
    },
  };
}

/** The keys of the database are not data, and neither is its version. */
const emptyTables = `do $$ declare name text; begin
  for name in select tablename from pg_tables
    where schemaname = 'public' and tablename not in ('secrets', 'aiteam_version')
  loop execute format('delete from %I', name); end loop;
end $$`;

/** The address of a database of that name on the server; throws the reason where no server runs. */
export function addressOf(name: string): string {
  const server = inject('postgres');
  if ('problem' in server) throw new Error(`These tests need PostgreSQL from npm. ${server.problem}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return url.href;
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // Some tests end all connections.
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function administer(sql: string): Promise<void> {
  const client = await connect(addressOf('postgres'));
  await client.query(sql).finally(() => client.end());
}
