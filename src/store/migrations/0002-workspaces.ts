import type { Migration } from '../migration.ts';

/** Several teams in a workspace, who may do what, and the log of what was done. */
export const workspaces: Migration = {
  version: 2,
  statements: (db) => [
    db.schema
      .alterTable('teams')
      .addColumn('name', 'text', (column) => column.notNull().defaultTo(''))
      .compile(),
    db.schema
      .createTable('channel_teams')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('channel_id', 'text', (column) => column.notNull())
      .addColumn('team_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('channel_teams_key', ['workspace_id', 'channel_id'])
      .compile(),
    db.schema
      .createTable('chosen_teams')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('team_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('chosen_teams_key', ['workspace_id', 'user_id'])
      .compile(),
    db.schema
      .createTable('workspaces')
      .addColumn('workspace_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addColumn('updated_by', 'text', (column) => column.notNull())
      .compile(),
    db.schema
      .createTable('history')
      .addColumn('entry_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('team_id', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('made_by', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .compile(),
    db.schema
      .createIndex('history_of_team')
      .on('history')
      .columns(['workspace_id', 'team_id', 'at', 'position'])
      .compile(),
  ],
};
