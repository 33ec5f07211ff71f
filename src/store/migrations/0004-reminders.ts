import { sql } from 'kysely';
import type { Migration } from '../migration.ts';

/** Reminders, their slots, and what is remembered of the gaps that they tell of. */
export const reminders: Migration = {
  version: 4,
  statements: (db) => [
    db.schema
      .createTable('reminders')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('reminder_id', 'text', (column) => column.notNull())
      .addColumn('team_id', 'text', (column) => column.notNull())
      .addColumn('channel_id', 'text', (column) => column.notNull())
      .addColumn('paused', 'text')
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addColumn('updated_by', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('reminders_key', ['workspace_id', 'reminder_id'])
      .compile(),
    db.schema
      .createTable('slots')
      .addColumn('slot_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('team_id', 'text', (column) => column.notNull())
      .addColumn('reminder_id', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('look_at', 'bigint')
      .addColumn('fence', 'integer', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('posting_at', 'bigint')
      .addColumn('channel_id', 'text')
      .addColumn('ts', 'text')
      .addColumn('why', 'text')
      .addColumn('digest', 'text')
      .compile(),
    db.schema
      .createIndex('slots_key')
      .unique()
      .on('slots')
      .columns(['workspace_id', 'reminder_id', 'key'])
      .compile(),
    // Only what is not finished: a tick costs the same however many slots are kept.
    db.schema
      .createIndex('slots_to_look_at')
      .on('slots')
      .column('look_at')
      .where(sql.ref('look_at'), 'is not', null)
      .compile(),
    // The others, by age, to forget them without reading all.
    db.schema
      .createIndex('slots_to_forget')
      .on('slots')
      .column('due_at')
      .where(sql.ref('look_at'), 'is', null)
      .compile(),
    db.schema
      .createTable('gap_states')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('team_id', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('gap_states_key', ['workspace_id', 'team_id', 'key'])
      .compile(),
    db.schema
      .createTable('scheduler_notes')
      .addColumn('name', 'text', (column) => column.primaryKey().notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .compile(),
  ],
};
