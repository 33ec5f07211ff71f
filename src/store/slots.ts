import { randomUUID } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Digest } from '../reminders/digest.ts';
import { compileOnce } from './compile-once.ts';
import type { StoreClock } from './dialects/store-clock.ts';
import { claimable } from './dialects/workspace-lock.ts';
import type { Milliseconds, NewSlot, SavedReminder, Slot } from './reminder-store.ts';
import { findSlot, readSlot, saveDigest, slotsWithDigests } from './slot-rows.ts';
import type { Tables } from './tables.ts';

/** A transaction never writes more slots than this, so that it holds up nobody. */
const mostAtOnce = 100;

/** SQLite plans with the value of a bound LIMIT, and prepares the statement anew each time; so there is one for each. */
const claimsBySize = Array.from({ length: mostAtOnce + 1 }, (_, most) =>
  compileOnce(['now', 'leaseUntil'], (db, placeholder) => {
    const due = sql`
      select due_at, slot_id, workspace_id from slots
      where look_at <= ${placeholder('now')} order by look_at limit ${sql.lit(most)}`;
    const query = sql<Tables['slots']>`
      update slots set
        state = case when state in ('posting', 'unsure') then 'unsure' else 'claimed' end,
        why = case state when 'posting' then 'crashed' else why end,
        fence = fence + 1,
        look_at = ${placeholder('leaseUntil')}
      where (due_at, slot_id) in (${claimable(db, due)})
      returning *`;
    return { compile: () => query.compile(db) };
  }),
);

/** Claims what is to be looked at, the longest due first. What was left in `posting` comes back as `unsure`. */
export async function claimDue(
  db: Transaction<Tables>,
  clock: StoreClock,
  lease: Milliseconds,
  most: number,
): Promise<readonly Slot[]> {
  const claim = claimsBySize[Math.min(most, mostAtOnce)];
  if (claim === undefined) throw new RangeError(`${most} slots cannot be claimed.`);
  const now = await clock(db);
  const rows = await claim(db, { now, leaseUntil: now + lease });
  const claimed = await withDigests(db, rows);
  return claimed.map(readSlot).sort((one, other) => one.dueAt - other.dueAt);
}

/** Those that were posted before, with what they posted: few, so that others cost nothing more. */
async function withDigests(
  db: Transaction<Tables>,
  rows: readonly Tables['slots'][],
): Promise<readonly (Tables['slots'] & { readonly digest?: string | undefined })[]> {
  const posted = rows.filter(({ posting_at }) => posting_at !== null).map(({ slot_id }) => slot_id);
  if (posted.length === 0) return rows;
  const digests = await db.selectFrom('digests').selectAll().where('slot_id', 'in', posted).execute();
  return rows.map((row) => ({
    ...row,
    digest: digests.find(({ slot_id }) => slot_id === row.slot_id)?.body,
  }));
}

const selectNext = compileOnce([], (db) =>
  db
    .selectFrom('slots')
    .select('look_at')
    .where('look_at', 'is not', null)
    .orderBy('look_at')
    .limit(sql.lit(1)),
);

/** How long it is until there is something to look at, or since there was. */
export async function nextDueIn(db: Kysely<Tables>, clock: StoreClock): Promise<Milliseconds | undefined> {
  const [row] = await selectNext(db, {});
  return row?.look_at == null ? undefined : row.look_at - (await clock(db));
}

const deleteDue = compileOnce(['workspaceId', 'reminderId'], (db, placeholder) =>
  db
    .deleteFrom('slots')
    .where('workspace_id', '=', placeholder('workspaceId'))
    .where('reminder_id', '=', placeholder('reminderId'))
    .where('state', '=', sql.lit('due'))
    .where('fence', '=', sql.lit(0)),
);

const insertDue = compileOnce(
  ['slotId', 'workspaceId', 'teamId', 'reminderId', 'key', 'dueAt'],
  (db, placeholder) => {
    const dueAt = () => placeholder('dueAt');
    const query = sql`
      insert into slots (slot_id, workspace_id, team_id, reminder_id, key, state, due_at, look_at, fence, attempts)
      values (${placeholder('slotId')}, ${placeholder('workspaceId')}, ${placeholder('teamId')},
        ${placeholder('reminderId')}, ${placeholder('key')}, 'due', ${dueAt()}, ${dueAt()}, 0, 0)`;
    return { compile: () => query.compile(db) };
  },
);

const selectDue = compileOnce(['workspaceId', 'reminderId'], (db, placeholder) =>
  db
    .selectFrom('slots')
    .select(['key', 'due_at'])
    .where('workspace_id', '=', placeholder('workspaceId'))
    .where('reminder_id', '=', placeholder('reminderId'))
    .where('state', '=', sql.lit('due'))
    .where('fence', '=', sql.lit(0)),
);

/** Puts a slot in the place of the one that is due next. Nobody has looked at that one yet, so that nothing is lost with it. */
export async function placeNext(
  db: Transaction<Tables>,
  { workspaceId, teamId, reminderId }: Pick<SavedReminder, 'workspaceId' | 'teamId' | 'reminderId'>,
  next: NewSlot | undefined,
): Promise<void> {
  const [due] = await selectDue(db, { workspaceId, reminderId });
  if (due && due.key === next?.key && due.due_at === next.dueAt) return;
  if (due) await deleteDue(db, { workspaceId, reminderId });
  if (next === undefined) return;
  const { key, dueAt } = next;
  await insertDue(db, { slotId: randomUUID(), workspaceId, teamId, reminderId, key, dueAt });
}

/** Ends the slots of a reminder that was deleted, but for those that may have been posted already. */
export async function endSlotsOf(
  db: Transaction<Tables>,
  workspaceId: string,
  reminderId: string,
): Promise<void> {
  await deleteDue(db, { workspaceId, reminderId });
  await db
    .updateTable('slots')
    .set((column) => ({
      state: 'skipped',
      why: 'deleted',
      look_at: null,
      fence: column('fence', '+', 1),
    }))
    .where('workspace_id', '=', workspaceId)
    .where('reminder_id', '=', reminderId)
    .where('state', 'in', ['due', 'claimed'])
    .execute();
}

/** Whether a request of the reminder is about to leave or under way. */
export async function isPosting(
  db: Kysely<Tables>,
  workspaceId: string,
  reminderId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('slots')
    .select('slot_id')
    .where('workspace_id', '=', workspaceId)
    .where('reminder_id', '=', reminderId)
    .where('state', '=', 'posting')
    .executeTakeFirst();
  return row !== undefined;
}

/** The slots of a reminder, the newest first. */
export async function listSlots(
  db: Kysely<Tables>,
  workspaceId: string,
  reminderId: string,
  most: number,
): Promise<readonly Slot[]> {
  const rows = await slotsWithDigests(db)
    .where('slots.workspace_id', '=', workspaceId)
    .where('slots.reminder_id', '=', reminderId)
    .orderBy('slots.key', 'desc')
    .limit(most)
    .execute();
  return rows.map(readSlot);
}

/** Changes the digest of a slot, and nothing else of it. */
export async function changeDigest(
  db: Transaction<Tables>,
  workspaceId: string,
  slotId: string,
  change: (digest: Digest) => Digest,
): Promise<Digest | undefined> {
  const slot = await findSlot(db, workspaceId, slotId);
  if (slot?.digest === undefined) return undefined;
  return saveDigest(db, slot, change(slot.digest));
}

/** Forgets finished slots that were due before that moment, the oldest first. */
export async function forgetSlotsBefore(
  db: Transaction<Tables>,
  moment: Milliseconds,
  most: number,
): Promise<number> {
  const old = await db
    .selectFrom('slots')
    .select('slot_id')
    .where('look_at', 'is', null)
    .where('due_at', '<', moment)
    .orderBy('due_at')
    .limit(Math.min(most, mostAtOnce))
    .execute();
  const ids = old.map(({ slot_id }) => slot_id);
  if (ids.length === 0) return 0;
  await db.deleteFrom('digests').where('slot_id', 'in', ids).execute();
  const { numDeletedRows } = await db.deleteFrom('slots').where('slot_id', 'in', ids).executeTakeFirst();
  return Number(numDeletedRows);
}
