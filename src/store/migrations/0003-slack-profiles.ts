import type { Migration } from '../migration.ts';

/** What Slack said of people when it was last looked at, so that each change is noticed once. */
export const slackProfiles: Migration = {
  version: 3,
  statements: (db) => [
    db.schema
      .createTable('slack_profiles')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('slack_profiles_key', ['workspace_id', 'user_id'])
      .compile(),
  ],
};
