import type { Migration } from '../migration.ts';

/** The newest event of a reminder's channel, so that each is told once, and one that comes late changes nothing. */
export const channelEvents: Migration = {
  version: 8,
  statements: (db) => [db.schema.alterTable('reminders').addColumn('channel_event', 'text').compile()],
};
