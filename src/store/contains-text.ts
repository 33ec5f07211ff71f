import { type RawBuilder, sql } from 'kysely';

/**
 * Whether a column holds a text somewhere. Of letters, SQLite finds either case; nothing in the text stands for something else,
 * as `%`, `_` and, in PostgreSQL, backslashes otherwise would.
 */
export function containsText(column: string, text: string): RawBuilder<boolean> {
  const pattern = `%${text.replace(/[%_!]/g, '!$&')}%`;
  return sql<boolean>`${sql.ref(column)} like ${pattern} escape '!'`;
}
