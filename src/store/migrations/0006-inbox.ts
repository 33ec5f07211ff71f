import { sql } from 'kysely';
import type { Migration } from '../migration.ts';

/** What Slack brought: kept until it is done, and its key for longer, so that nothing is done twice. */
export const inbox: Migration = {
  version: 6,
  statements: (db) => [
    db.schema
      .createTable('inbox')
      .addColumn('key', 'text', (column) => column.primaryKey().notNull())
      .addColumn('arrived_at', 'bigint', (column) => column.notNull())
      .addColumn('holder', 'text', (column) => column.notNull())
      .addColumn('lease_until', 'bigint')
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('is_written', 'integer', (column) => column.notNull())
      .addColumn('body', 'text')
      .compile(),
    // Only what is not done: looking for it costs the same however many keys are kept.
    db.schema
      .createIndex('inbox_unfinished')
      .on('inbox')
      .column('arrived_at')
      .where(sql.ref('lease_until'), 'is not', null)
      .compile(),
    db.schema
      .createIndex('inbox_to_forget')
      .on('inbox')
      .column('arrived_at')
      .where(sql.ref('lease_until'), 'is', null)
      .compile(),
  ],
};
