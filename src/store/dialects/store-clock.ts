import { type Kysely, sql } from 'kysely';
import type { Milliseconds } from '../reminder-store.ts';
import type { Tables } from '../tables.ts';
import { isPostgres } from './workspace-lock.ts';

/** Reads the clock by which slots are due and claims run out; inside a transaction, on its connection. */
export type StoreClock = (db: Kysely<Tables>) => Promise<Milliseconds>;

/**
 * The server's clock on PostgreSQL: the one that all instances share, however wrong their own are. A SQLite file has one
 * process, and so the clock of its machine. A clock that is given takes the place of either.
 */
export function createStoreClock(db: Kysely<Tables>, given?: () => Milliseconds): StoreClock {
  if (given) return async () => given();
  return isPostgres(db) ? readServerClock : async () => Date.now();
}

/** The moment on the server's clock, inside a statement of PostgreSQL. */
export const serverNow = sql<Milliseconds>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

const serverClock = sql<{ readonly now: Milliseconds }>`select ${serverNow} as now`;

async function readServerClock(db: Kysely<Tables>): Promise<Milliseconds> {
  const [row] = (await serverClock.execute(db)).rows;
  if (row === undefined) throw new Error('PostgreSQL does not say what time it is.');
  return row.now;
}
