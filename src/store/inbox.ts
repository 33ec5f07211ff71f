import { type Kysely, type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { compileOnce } from './compile-once.ts';
import { inTurn, isLeftBehind, passingLocked, sharedNow, textsIn } from './dialects/instances.ts';
import type { Arrival, Lease, Unfinished } from './inbox-store.ts';
import { keptMoment } from './moment.ts';
import { parseRow } from './parse-row.ts';
import { StoreProblem } from './store-problem.ts';
import type { Tables } from './tables.ts';

/** Who holds a lease, and for how long. */
export interface Holding extends Lease {
  readonly holder: string;
}

/** A statement never writes more rows than this, so that it holds up nobody. */
const mostAtOnce = 16;
const mostClaimed = 100;
const mostForgotten = 500;

const leaseValues = ({ now, until, holder }: Holding) => ({
  now: keptMoment(now),
  length: keptMoment(until) - now,
  holder,
});
const leaseNames = ['now', 'length', 'holder'] as const;
type Placeholder = (name: (typeof leaseNames)[number]) => string;

function leaseEnd(db: Kysely<Tables>, placeholder: Placeholder): RawBuilder<number> {
  return sql`${sharedNow(db, placeholder('now'))} + ${placeholder('length')}`;
}

const insertsBySize = Array.from({ length: mostAtOnce + 1 }, (_, size) => {
  const rows = Array.from({ length: size }, (_, row) => [`key${row}`, `body${row}`] as const);
  return compileOnce<string, { readonly key: string }>([...leaseNames, ...rows.flat()], (db, placeholder) => {
    const values = rows.map(
      ([key, body]) => sql`(${placeholder(key)}, ${placeholder('now')}, ${placeholder('holder')},
        ${leaseEnd(db, placeholder)}, 1, 0, ${placeholder(body)})`,
    );
    const query = sql<{ readonly key: string }>`
      insert into inbox (key, arrived_at, holder, lease_until, attempts, is_written, body)
      values ${sql.join(values)} on conflict (key) do nothing returning key`;
    return { compile: () => query.compile(db) };
  });
});

/** Adds what is not there yet, in one commit, and answers with its keys. */
export async function addArrivals(
  db: Kysely<Tables>,
  arrivals: readonly Arrival[],
  holding: Holding,
): Promise<ReadonlySet<string>> {
  // In one order, so that instances that add the same ones do not wait for each other.
  const sorted = arrivals.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  if (sorted.length <= mostAtOnce) return new Set(await insert(db, sorted, holding));
  return db.transaction().execute(async (transaction) => {
    const added = new Set<string>();
    for (let from = 0; from < sorted.length; from += mostAtOnce)
      for (const key of await insert(transaction, sorted.slice(from, from + mostAtOnce), holding))
        added.add(key);
    return added;
  });
}

async function insert(
  db: Kysely<Tables>,
  arrivals: readonly Arrival[],
  holding: Holding,
): Promise<readonly string[]> {
  const statement = insertsBySize[arrivals.length];
  if (statement === undefined || arrivals.length === 0) return [];
  const values: Record<string, string | number> = leaseValues(holding);
  for (const [row, { key, body }] of arrivals.entries()) {
    values[`key${row}`] = key;
    values[`body${row}`] = body;
  }
  return (await statement(db, values)).map(({ key }) => key);
}

/** Whether a row is one of the keys at which the holder still works. */
function isHeld(db: Kysely<Tables>, keys: string, holder: string): RawBuilder<boolean> {
  const held = sql<boolean>`
    key in (${textsIn(db, keys)}) and holder = ${holder} and lease_until is not null`;
  return inTurn(db, { table: 'inbox', key: 'key' }, held);
}

const finish = compileOnce(['keys', 'holder'], (db, placeholder) => {
  const query = sql`
    update inbox set body = null, lease_until = null
    where ${isHeld(db, placeholder('keys'), placeholder('holder'))}`;
  return { compile: () => query.compile(db) };
});

export async function finishArrivals(
  db: Kysely<Tables>,
  keys: readonly string[],
  holder: string,
): Promise<void> {
  if (keys.length > 0) await finish(db, { keys: JSON.stringify(keys), holder });
}

const renew = compileOnce([...leaseNames, 'keys'], (db, placeholder) => {
  const query = sql`
    update inbox set lease_until = ${leaseEnd(db, placeholder)}
    where ${isHeld(db, placeholder('keys'), placeholder('holder'))}`;
  return { compile: () => query.compile(db) };
});

export async function renewLeases(
  db: Kysely<Tables>,
  keys: readonly string[],
  holding: Holding,
): Promise<void> {
  if (keys.length > 0) await renew(db, { ...leaseValues(holding), keys: JSON.stringify(keys) });
}

const unfinishedRow = z.object({
  key: z.string(),
  arrived_at: z.number().int(),
  attempts: z.number().int().positive(),
  is_written: z.literal([0, 1]),
  body: z.string(),
});

/** SQLite plans with the value of a bound LIMIT, and prepares the statement anew each time; so there is one for each. */
const claimsBySize = Array.from({ length: mostClaimed + 1 }, (_, most) =>
  compileOnce(leaseNames, (db, placeholder) => {
    const given = { now: placeholder('now'), holder: placeholder('holder') };
    const left = sql`
      select key from inbox
      where lease_until is not null and ${isLeftBehind(db, { until: 'lease_until', holder: 'holder' }, given)}
      order by arrived_at limit ${sql.lit(most)}`;
    const query = sql<{ readonly key: string }>`
      update inbox set holder = ${placeholder('holder')}, lease_until = ${leaseEnd(db, placeholder)},
        attempts = attempts + 1
      where key in (${passingLocked(db, left)})
      returning key, arrived_at, attempts, is_written, body`;
    return { compile: () => query.compile(db) };
  }),
);

export async function claimUnfinished(
  db: Kysely<Tables>,
  holding: Holding,
  most: number,
): Promise<readonly Unfinished[]> {
  const claim = claimsBySize[Math.min(most, mostClaimed)];
  if (claim === undefined) throw new RangeError(`${most} arrivals cannot be claimed.`);
  const rows = await claim(db, leaseValues(holding));
  return rows
    .map((row) => {
      const read = parseRow(unfinishedRow, row, `arrival ${row.key}`);
      const { key, body } = read;
      const isWritten = read.is_written === 1;
      return { key, body, arrivedAt: read.arrived_at, isWritten, attempts: read.attempts - 1 };
    })
    .sort((one, other) => one.arrivedAt - other.arrivedAt);
}

const mark = compileOnce(['key', 'holder'], (db, placeholder) =>
  db
    .updateTable('inbox')
    .set({ is_written: sql.lit(1) })
    .where('key', '=', placeholder('key'))
    .where('holder', '=', placeholder('holder'))
    .returning('key'),
);

/** Notes that an arrival has led to a write. Throws where another instance does it by now; one that was never stored needs no note. */
export async function markWritten(db: Kysely<Tables>, key: string, holder: string): Promise<void> {
  const [marked] = await mark(db, { key, holder });
  if (marked) return;
  const other = await db.selectFrom('inbox').select('key').where('key', '=', key).executeTakeFirst();
  if (other)
    throw new StoreProblem(
      'taken-over',
      `Another instance does ${key} by now, because this one took too long: nothing was written here.`,
    );
}

/** Forgets what came before that moment, in small steps, so that others come in between. */
export async function forgetArrivals(db: Kysely<Tables>, before: number): Promise<void> {
  // Each of the two has an index of its own.
  for (const isDone of [sql`lease_until is null`, sql`lease_until is not null`]) {
    let forgotten: number;
    do {
      const { numAffectedRows } = await sql`
        delete from inbox where key in (
          select key from inbox where ${isDone} and arrived_at < ${before} limit ${sql.lit(mostForgotten)})`.execute(
        db,
      );
      forgotten = Number(numAffectedRows);
    } while (forgotten === mostForgotten);
  }
}
