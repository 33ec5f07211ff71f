import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { serverNow } from './store-clock.ts';
import { isPostgres } from './workspace-lock.ts';

/**
 * The moment by which leases begin and end, in milliseconds since 1970: by the server's clock, which all instances share. SQLite has
 * one process, so there it is the moment that is given.
 */
export function sharedNow(db: Kysely<Tables>, given: string | number): RawBuilder<number> {
  return isPostgres(db) ? serverNow : sql<number>`${given}`;
}

/**
 * Whether nobody has the lease of a row any more: it has ended, or, on SQLite, it is of another process than this one, which is
 * the only one that can be there.
 */
export function isLeftBehind(
  db: Kysely<Tables>,
  lease: { readonly until: string; readonly holder: string },
  given: { readonly now: string | number; readonly holder: string },
): RawBuilder<boolean> {
  const hasEnded = sql<boolean>`${sql.ref(lease.until)} <= ${sharedNow(db, given.now)}`;
  if (isPostgres(db)) return hasEnded;
  return sql<boolean>`(${hasEnded} or ${sql.ref(lease.holder)} <> ${given.holder})`;
}

/** Those rows of a `select`, with its order and limit, that no other instance is busy with, held from now on. */
export function passingLocked(db: Kysely<Tables>, rows: RawBuilder<unknown>): RawBuilder<unknown> {
  return isPostgres(db) ? heldRows(sql`${rows} for update skip locked`) : rows;
}

/**
 * A condition on rows that are to be changed together: on PostgreSQL they are held one after the other in the order of their keys first,
 * so that no two such changes wait for each other.
 */
export function inTurn(
  db: Kysely<Tables>,
  { table, key }: { readonly table: string; readonly key: string },
  condition: RawBuilder<boolean>,
): RawBuilder<boolean> {
  if (!isPostgres(db)) return condition;
  const column = sql.ref(key);
  const rows = sql`select ${column} from ${sql.table(table)} where ${condition} order by ${column} for update`;
  return sql<boolean>`${column} in (${heldRows(rows)})`;
}

function heldRows(rows: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`with held as materialized (${rows}) select * from held`;
}

/** The texts in a list that is given as JSON, as rows. */
export function textsIn(db: Kysely<Tables>, list: string): RawBuilder<unknown> {
  return isPostgres(db)
    ? sql`select json_array_elements_text(${list}::json)`
    : sql`select value from json_each(${list})`;
}
