import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Migration } from '../migration.ts';

export const initial: Migration = {
  version: 1,
  statements: (db) => [
    db.schema
      .createTable('teams')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('team_id', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addColumn('updated_by', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('teams_key', ['workspace_id', 'team_id'])
      .compile(),
    db.schema
      .createTable('drafts')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('team_id', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('purpose', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('drafts_key', ['workspace_id', 'team_id', 'user_id', 'purpose'])
      .compile(),
    db.schema
      .createTable('secrets')
      .addColumn('name', 'text', (column) => column.primaryKey().notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .compile(),
    sql`insert into secrets (name, value) values ('signing-key', ${randomBytes(32).toString('base64')})`.compile(
      db,
    ),
  ],
};
