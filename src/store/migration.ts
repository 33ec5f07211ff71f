import type { CompiledQuery, Kysely } from 'kysely';

/** One step from a database of the version before to `version`. Never edited once released. */
export interface Migration {
  readonly version: number;
  /** The statements in order. They run in one transaction: all of them, or none. */
  readonly statements: (db: Kysely<unknown>) => readonly CompiledQuery[];
}
