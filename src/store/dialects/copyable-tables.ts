import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { isPostgres } from './workspace-lock.ts';

/** A table by which rows are copied: its columns by name, and those of its primary key in order. */
export interface CopyableTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

type KeyColumn = { readonly table_name: string; readonly column_name: string };

const sqliteKeys = sql<KeyColumn>`
  select tables.name as table_name, columns.name as column_name
  from sqlite_schema as tables, pragma_table_info(tables.name) as columns
  where tables.type = 'table' and columns.pk > 0
  order by tables.name, columns.pk`;

const postgresKeys = sql<KeyColumn>`
  select keys.table_name, keys.column_name
  from information_schema.key_column_usage as keys
  join information_schema.table_constraints as limits
    using (constraint_schema, constraint_name, table_schema, table_name)
  where limits.constraint_type = 'PRIMARY KEY' and keys.table_schema = current_schema()
  order by keys.table_name, keys.ordinal_position`;

/** All tables that migrations have made, by name, whatever they are; what a database notes about itself is not among them. */
export async function findCopyableTables(db: Kysely<Tables>): Promise<readonly CopyableTable[]> {
  const keys: RawBuilder<KeyColumn> = isPostgres(db) ? postgresKeys : sqliteKeys;
  const { rows } = await keys.execute(db);
  const known = await db.introspection.getTables();
  return [...Map.groupBy(rows, (row) => row.table_name)]
    .map(([name, columns]) => ({
      name,
      columns: (known.find((table) => table.name === name)?.columns ?? [])
        .map((column) => column.name)
        .sort(),
      key: columns.map((column) => column.column_name),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
