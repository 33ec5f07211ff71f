import { sql } from 'kysely';
import { inKeyOrder } from '../dialects/key-order.ts';
import type { Migration } from '../migration.ts';

const columns = sql.join(
  [
    'slot_id',
    'workspace_id',
    'team_id',
    'reminder_id',
    'key',
    'state',
    'due_at',
    'look_at',
    'fence',
    'attempts',
    'posting_at',
    'channel_id',
    'ts',
    'why',
  ].map((column) => sql.ref(column)),
);

/**
 * Slots lie in the order in which they are due: those that are claimed together lie together, however many there are. Their digests
 * are apart, because such a table is for small rows.
 */
export const slotsInOrder: Migration = {
  version: 7,
  statements: (db) => [
    db.schema.alterTable('slots').renameTo('slots_before').compile(),
    inKeyOrder(
      db,
      db.schema
        .createTable('slots')
        .addColumn('slot_id', 'text', (column) => column.notNull())
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
        .addPrimaryKeyConstraint('slots_in_order', ['due_at', 'slot_id']),
    ).compile(),
    sql`insert into slots (${columns}) select ${columns} from slots_before`.compile(db),
    db.schema
      .createTable('digests')
      .addColumn('slot_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('team_id', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .compile(),
    sql`insert into digests (slot_id, workspace_id, team_id, body)
      select slot_id, workspace_id, team_id, digest from slots_before where digest is not null`.compile(db),
    db.schema.dropTable('slots_before').compile(),
    db.schema.createIndex('digests_of_team').on('digests').columns(['workspace_id', 'team_id']).compile(),
    db.schema.createIndex('slots_id').unique().on('slots').column('slot_id').compile(),
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
  ],
};
