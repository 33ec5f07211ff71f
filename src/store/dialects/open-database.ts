import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** A database that is open and up to date, whatever kind it is of. */
export interface OpenDatabase {
  readonly db: Kysely<Tables>;
  /** The versions that were applied while opening. */
  readonly migrated: readonly number[];
  /** Waits for the queries and transactions that are running, then closes. */
  readonly close: () => Promise<void>;
}
