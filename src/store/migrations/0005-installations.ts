import type { Migration } from '../migration.ts';

/** Where the app is installed, which workspaces are in which organisation, and who is on the way through Slack's consent. */
export const installations: Migration = {
  version: 5,
  statements: (db) => [
    db.schema
      .createTable('installations')
      .addColumn('installation_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('enterprise_id', 'text')
      .addColumn('installed_at', 'bigint', (column) => column.notNull())
      .addColumn('body', 'text')
      .addColumn('access_token', 'text')
      .addColumn('refresh_token', 'text')
      .addColumn('expires_at', 'bigint')
      .addColumn('refresh_by', 'text')
      .addColumn('refresh_until', 'bigint')
      .addColumn('ended_at', 'bigint')
      .compile(),
    db.schema
      .createTable('organisation_workspaces')
      .addColumn('workspace_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('enterprise_id', 'text', (column) => column.notNull())
      .compile(),
    db.schema
      .createIndex('organisation_workspaces_of_one')
      .on('organisation_workspaces')
      .columns(['enterprise_id', 'workspace_id'])
      .compile(),
    db.schema
      .createTable('install_states')
      .addColumn('state_digest', 'text', (column) => column.primaryKey().notNull())
      .addColumn('browser_digest', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .compile(),
    db.schema.createIndex('install_states_to_forget').on('install_states').column('expires_at').compile(),
  ],
};
