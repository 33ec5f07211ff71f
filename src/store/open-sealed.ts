import { type Kysely, type RawBuilder, sql } from 'kysely';
import { overwriteLog } from './dialects/overwrite-log.ts';
import { isSealed, type KeyRing, type SealedPlace } from './key-ring.ts';
import type { Tables } from './tables.ts';

/** A column that holds what is sealed. */
interface SealedColumn {
  readonly table: string;
  readonly column: string;
  /** The column that says whose it is. */
  readonly key: string;
  /** Which rows have something in it. */
  readonly filled: RawBuilder<boolean>;
  /** Whether it was kept as it is before there was a key ring. */
  readonly mayBePlain: boolean;
}

const sealedColumns: readonly SealedColumn[] = [
  { table: 'secrets', column: 'value', key: 'name', filled: sql`true`, mayBePlain: true },
  {
    table: 'installations',
    column: 'access_token',
    key: 'installation_id',
    filled: sql`access_token is not null`,
    mayBePlain: false,
  },
  {
    table: 'installations',
    column: 'refresh_token',
    key: 'installation_id',
    filled: sql`refresh_token is not null`,
    mayBePlain: false,
  },
  // Said like this, it is found by the index of the few that are not done.
  { table: 'inbox', column: 'body', key: 'key', filled: sql`lease_until is not null`, mayBePlain: true },
];

const checkPlace = { table: 'secrets', column: 'value', tenant: 'key-check' } as const;
const checkText = 'Whoever can read this has the key.';

/**
 * Makes sure that a key ring opens all that is sealed in the database, before anything is changed; throws a `StoreProblem` if it does not.
 * Then seals with its first key what was sealed with another one or not at all. Others may read and write meanwhile.
 */
export async function openSealed(db: Kysely<Tables>, ring: KeyRing): Promise<void> {
  for (const column of sealedColumns)
    for (const value of await valuesOf(db, column)) openValue(ring, column, value);
  await openCheck(db, ring);
  for (const column of sealedColumns)
    for (const value of await valuesOf(db, column)) await sealAnew(db, ring, column, value);
  // What was kept as it is would still be found there.
  await overwriteLog(db);
}

/** Makes the value by which a wrong key is noticed where nothing else is sealed yet; of several instances, one makes it. */
async function openCheck(db: Kysely<Tables>, ring: KeyRing): Promise<void> {
  await db
    .insertInto('secrets')
    .values({ name: checkPlace.tenant, value: ring.seal(checkText, checkPlace) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await db
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', checkPlace.tenant)
    .executeTakeFirstOrThrow();
  ring.open(value, checkPlace);
}

interface SealedValue {
  readonly tenant: string;
  readonly value: string;
}

async function valuesOf(
  db: Kysely<Tables>,
  { table, column, key, filled }: SealedColumn,
): Promise<readonly SealedValue[]> {
  const { rows } = await sql<SealedValue>`
    select ${sql.ref(key)} as tenant, ${sql.ref(column)} as value from ${sql.table(table)} where ${filled}`.execute(
    db,
  );
  return rows;
}

function openValue(
  ring: KeyRing,
  { table, column, mayBePlain }: SealedColumn,
  { tenant, value }: SealedValue,
): string {
  const place: SealedPlace = { table, column, tenant };
  return mayBePlain && !isSealed(value) ? value : ring.open(value, place);
}

/** Seals a value, unless the first key did; where somebody else has just written another one, that one. */
async function sealAnew(
  db: Kysely<Tables>,
  ring: KeyRing,
  sealed: SealedColumn,
  { tenant, value }: SealedValue,
): Promise<void> {
  if (ring.isCurrent(value)) return;
  const { table, column } = sealed;
  const [rows, cell, key] = [sql.table(table), sql.ref(column), sql.ref(sealed.key)];
  const anew = ring.seal(openValue(ring, sealed, { tenant, value }), { table, column, tenant });
  const { numAffectedRows } = await sql`
    update ${rows} set ${cell} = ${anew} where ${key} = ${tenant} and ${cell} = ${value}`.execute(db);
  if (numAffectedRows === 1n) return;
  const { rows: found } = await sql<SealedValue>`
    select ${key} as tenant, ${cell} as value from ${rows} where ${key} = ${tenant} and ${sealed.filled}`.execute(
    db,
  );
  for (const other of found) await sealAnew(db, ring, sealed, other);
}
