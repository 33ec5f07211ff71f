import type { Kysely } from 'kysely';
import type { SchedulerNote } from './reminder-store.ts';
import type { Tables } from './tables.ts';

/** What the scheduler noted for its next start. */
export async function findNote(db: Kysely<Tables>, name: SchedulerNote): Promise<string | undefined> {
  const row = await db
    .selectFrom('scheduler_notes')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.value;
}

export async function saveNote(db: Kysely<Tables>, name: SchedulerNote, value: string): Promise<void> {
  await db
    .insertInto('scheduler_notes')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
