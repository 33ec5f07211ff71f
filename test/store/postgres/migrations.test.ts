import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { createLog } from '../../../src/log.ts';
import { createStore } from '../../../src/store/create-store.ts';
import { migratePostgres, statementsOf } from '../../../src/store/dialects/postgres-migrate.ts';
import type { Migration } from '../../../src/store/migration.ts';
import { migrations } from '../../../src/store/migrations/index.ts';
import { silentLog } from '../../support/silent-log.ts';
import { firstSave } from '../temporary-database.ts';
import { createTestDatabase } from './database.ts';

const database = createTestDatabase();

/** All that makes up the schema: columns, indexes, constraints, how text is sorted. */
async function schema(): Promise<unknown> {
  return {
    columns: await database.query(
      `select table_name, column_name, data_type, collation_name, is_nullable, column_default
       from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`,
    ),
    indexes: await database.query(`select indexdef from pg_indexes where schemaname = 'public' order by 1`),
    version: await database.query('select * from aiteam_version'),
  };
}

async function connected(work: (client: pg.Client) => Promise<unknown>): Promise<unknown> {
  const client = new pg.Client({ connectionString: database.url() });
  client.on('error', () => {});
  await client.connect();
  return work(client).finally(() => client.end().catch(() => {}));
}

describe('migrations on PostgreSQL', () => {
  const rounds = 5;

  test(`are done by one of five instances that start at once, and all five come up, ${rounds} times`, {
    timeout: 60_000,
  }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      await database.clear();
      const lines: string[] = [];
      const log = createLog('info', { write: (line) => lines.push(line) });
      const stores = await Promise.all(Array.from({ length: 5 }, () => createStore(database.url(), log)));
      const applied = lines.flatMap((line): unknown => JSON.parse(line).migrations);
      expect(applied.toSorted()).toEqual(migrations.map(({ version }) => version));
      const keys = await Promise.all(stores.map((store) => store.signingKey()));
      for (const key of keys) expect(key).toEqual(keys[0]);
      for (const store of stores) await expect(store.check()).resolves.toBeUndefined();
      await Promise.all(stores.map((store) => store.close()));
    }
  });

  let fresh: unknown;
  beforeAll(async () => {
    await (await createStore(database.url(), silentLog)).close();
    fresh = await schema();
  });
  const killPoints = migrations.flatMap((migration) => {
    const count = statementsOf(migration).length;
    return Array.from({ length: count + 1 }, (_, statements) => ({ version: migration.version, statements }));
  });

  test.each(killPoints)(
    'that lose their connection after $statements statements of migration $version are completed by the next start',
    async ({ version, statements }) => {
      await database.clear();
      const dying: readonly Migration[] = migrations.map((migration) =>
        migration.version === version ? cutOff(migration, statements) : migration,
      );
      await expect(connected((client) => migratePostgres(client, dying))).rejects.toThrow();
      const store = await createStore(database.url(), silentLog);
      expect(await store.signingKey()).toHaveLength(32);
      expect(await store.saveTeam(firstSave)).toEqual({ outcome: 'saved', version: 1 });
      await store.close();
      expect(await schema()).toEqual(fresh);
    },
  );

  test('sort every text byte by byte, whatever language the database has', async () => {
    const store = await database.openEmpty();
    await store.close();
    const texts = await database.query(
      `select table_name, column_name, collation_name from information_schema.columns
       where table_schema = 'public' and data_type = 'text'`,
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter(({ collation_name }) => collation_name !== 'C')).toEqual([]);
  });
});

/** The migration, which loses its connection after so many of its statements. */
function cutOff(migration: Migration, statements: number): Migration {
  return {
    ...migration,
    statements: (db) => [
      ...migration.statements(db).slice(0, statements),
      { ...db.selectNoFrom([]).compile(), sql: 'select pg_terminate_backend(pg_backend_pid())' },
    ],
  };
}
