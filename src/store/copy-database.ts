import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Log } from '../log.ts';
import { type CopyableTable, findCopyableTables } from './dialects/copyable-tables.ts';
import { isPostgresAddress } from './dialects/postgres-address.ts';
import { openByAddress, readSqliteAddress } from './open-by-address.ts';
import { StoreProblem } from './store-problem.ts';
import type { Tables } from './tables.ts';

/** How many rows are in memory at a time; a statement of SQLite takes at most 32,766 values. */
const pageSize = 200;

/** These come with every new database; a copy replaces them, so that buttons in old messages go on working. */
const tableOfKeys = 'secrets';

export interface CopiedTable {
  readonly table: string;
  readonly rows: number;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Copies all that is kept from one database to another one that is empty, whichever kinds they are, in one transaction: all of
 * it, or nothing. Before it is committed every row is read again on both sides and compared. Throws a `StoreProblem` that
 * says what to do where it does not begin.
 */
export async function copyDatabase(from: string, to: string, log: Log): Promise<readonly CopiedTable[]> {
  if (!isPostgresAddress(from) && !existsSync(readSqliteAddress(from)))
    throw new StoreProblem('nothing-to-copy', 'The database to copy from is not there: check its path.');
  const source = await openByAddress(from, log);
  try {
    if (source.migrated.includes(1))
      throw new StoreProblem(
        'nothing-to-copy',
        'The database to copy from holds nothing of AI Team: check its address.',
      );
    const target = await openByAddress(to, log);
    try {
      // Others may go on writing to a server; what is copied is how it was at one moment.
      return await source.db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute((reading) => target.db.transaction().execute((writing) => copyAll(reading, writing)));
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function copyAll(
  source: Transaction<Tables>,
  target: Transaction<Tables>,
): Promise<readonly CopiedTable[]> {
  const tables = await findCopyableTables(source);
  if (!isDeepStrictEqual(tables, await findCopyableTables(target)))
    throw new Error('The two databases do not have the same tables.');
  for (const { name } of tables) await refuseFilled(target, name);
  await sql`delete from ${sql.table(tableOfKeys)}`.execute(target);
  const copied: CopiedTable[] = [];
  for (const table of tables) {
    await copyRows(source, target, table);
    copied.push({ table: table.name, rows: await compareRows(source, target, table) });
  }
  return copied;
}

async function refuseFilled(target: Kysely<Tables>, table: string): Promise<void> {
  if (table === tableOfKeys) return;
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(target);
  if (rows.length > 0)
    throw new StoreProblem(
      'not-empty',
      `The database to copy to is not empty (table ${table}): name an empty one.`,
    );
}

async function copyRows(
  source: Kysely<Tables>,
  target: Kysely<Tables>,
  { name, columns, key }: CopyableTable,
): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  for await (const page of pagesOf(source, { name, columns, key })) {
    const values = page.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
    await sql`insert into ${sql.table(name)} (${names}) values ${sql.join(values)}`.execute(target);
  }
}

/** Reads all rows of both again, and throws unless they are the same in number and content; returns the number. */
async function compareRows(
  source: Kysely<Tables>,
  target: Kysely<Tables>,
  table: CopyableTable,
): Promise<number> {
  const copies = pagesOf(target, table);
  let count = 0;
  for await (const page of pagesOf(source, table)) {
    const copy = (await copies.next()).value ?? [];
    for (const [index, row] of page.entries()) {
      count += 1;
      const other = copy[index];
      if (other === undefined || hashOf(table, row) !== hashOf(table, other))
        throw new Error(`Row ${count} of ${table.name} did not come out the same.`);
    }
    if (copy.length > page.length) throw new Error(`${table.name} came out longer.`);
  }
  if (!(await copies.next()).done) throw new Error(`${table.name} came out longer.`);
  return count;
}

/** The rows in the order of the primary key, which is the same on every database. */
async function* pagesOf(
  db: Kysely<Tables>,
  { name, columns, key }: CopyableTable,
): AsyncGenerator<readonly Row[], undefined> {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const order = sql.join(key.map((column) => sql.ref(column)));
  let last: Row | undefined;
  do {
    const from = last;
    const rest = from && sql`where (${order}) > (${sql.join(key.map((column) => from[column]))})`;
    const page = sql<Row>`
      select ${names} from ${sql.table(name)} ${rest ?? sql``} order by ${order} limit ${sql.lit(pageSize)}`;
    const { rows } = await page.execute(db);
    if (rows.length > 0) yield rows;
    last = rows.length < pageSize ? undefined : rows.at(-1);
  } while (last !== undefined);
}

function hashOf({ columns }: CopyableTable, row: Row): string {
  const hash = createHash('sha256');
  for (const column of columns) {
    const value = row[column];
    // With its type: the number 1 is not the text “1”, and nothing is not an empty text.
    hash.update(value instanceof Uint8Array ? 'bytes' : JSON.stringify([typeof value, value]));
    if (value instanceof Uint8Array) hash.update(value);
  }
  return hash.digest('base64');
}
