import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import { pauseReasons } from '../reminders/delivery.ts';
import { reminderSchema } from '../reminders/reminder.ts';
import { compareText } from '../team/compare-text.ts';
import type { ReminderChange } from '../team/history.ts';
import { compileOnce } from './compile-once.ts';
import { addEntries } from './history.ts';
import { jsonColumn, parseRow } from './parse-row.ts';
import type {
  Milliseconds,
  NewSlot,
  ReminderCursor,
  ReminderStore,
  ReminderToSave,
  SavedReminder,
} from './reminder-store.ts';
import { endSlotsOf, placeNext } from './slots.ts';
import type { Tables } from './tables.ts';

const reminderRow = z.object({
  workspace_id: z.string(),
  reminder_id: z.string(),
  team_id: z.string(),
  channel_id: z.string(),
  paused: z.enum(pauseReasons).nullable(),
  version: z.number().int().positive(),
  body: jsonColumn(reminderSchema),
  updated_at: z.iso.datetime(),
  last_key: z.string().nullable(),
});

function readReminder(row: { readonly reminder_id: string }): SavedReminder {
  const read = parseRow(reminderRow, row, `reminder ${row.reminder_id}`);
  return {
    workspaceId: read.workspace_id,
    reminderId: read.reminder_id,
    teamId: read.team_id,
    channelId: read.channel_id,
    reminder: read.body,
    paused: read.paused ?? undefined,
    version: read.version,
    updatedAt: read.updated_at,
    lastKey: read.last_key ?? undefined,
  };
}

const reminderToSave = z.object({
  workspaceId: z.string().min(1),
  reminderId: z.string().min(1),
  teamId: z.string().min(1),
  channelId: z.string().min(1),
  reminder: reminderSchema,
  paused: z.enum(pauseReasons).optional(),
  expectedVersion: z.number().int().min(0),
  by: z.string(),
  at: z.iso.datetime(),
});

/** The newest slot that is no longer merely due: the next one has to come after it. */
const lastKey = sql<string | null>`(
  select max(key) from slots
  where slots.workspace_id = reminders.workspace_id and slots.reminder_id = reminders.reminder_id
    and not (slots.state = 'due' and slots.fence = 0))`.as('last_key');

const selectReminder = compileOnce(['workspaceId', 'reminderId'], (db, placeholder) =>
  db
    .selectFrom('reminders')
    .selectAll()
    .select(lastKey)
    .where('workspace_id', '=', placeholder('workspaceId'))
    .where('reminder_id', '=', placeholder('reminderId')),
);

export async function findReminder(
  db: Kysely<Tables>,
  workspaceId: string,
  reminderId: string,
): Promise<SavedReminder | undefined> {
  const [row] = await selectReminder(db, { workspaceId, reminderId });
  return row && readReminder(row);
}

/** Writes only over the expected version, and only where the next slot follows those that were. */
export async function saveReminder(db: Transaction<Tables>, save: ReminderToSave): Promise<boolean> {
  const { workspaceId, reminderId, teamId, channelId, reminder, paused, expectedVersion, by, at } =
    reminderToSave.parse(save);
  const current = await findReminder(db, workspaceId, reminderId);
  if ((current?.version ?? 0) !== expectedVersion || !isAfter(save.next, current)) return false;
  const values = {
    team_id: teamId,
    channel_id: channelId,
    paused: paused ?? null,
    version: expectedVersion + 1,
    body: JSON.stringify(reminder),
    updated_at: at,
    updated_by: by,
  };
  const isMoved = current !== undefined && current.channelId !== channelId;
  const update = isMoved ? { ...values, channel_event: null } : values;
  await db
    .insertInto('reminders')
    .values({ workspace_id: workspaceId, reminder_id: reminderId, ...values })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'reminder_id']).doUpdateSet(update))
    .execute();
  await placeNext(db, { workspaceId, reminderId, teamId }, paused === undefined ? save.next : undefined);
  const change = { kind: 'reminder', what: nameChange(current, paused), channelId } as const;
  await addEntries(db, { workspaceId, teamId, by, at, changes: [change] });
  return true;
}

function nameChange(current: SavedReminder | undefined, paused: SavedReminder['paused']): ReminderChange {
  if (!current) return 'set-up';
  if (current.paused !== undefined && paused === undefined) return 'resumed';
  return current.paused === undefined && paused !== undefined ? 'paused' : 'changed';
}

/** Puts another slot in the place of the one that is due next, as long as the reminder is as it was read. */
export async function rescheduleReminder(
  db: Transaction<Tables>,
  saved: SavedReminder,
  next: NewSlot | undefined,
): Promise<boolean> {
  const current = await findReminder(db, saved.workspaceId, saved.reminderId);
  if (current?.version !== saved.version || !isAfter(next, current)) return false;
  await placeNext(db, current, current.paused === undefined ? next : undefined);
  return true;
}

function isAfter(next: NewSlot | undefined, current: SavedReminder | undefined): boolean {
  return next === undefined || current?.lastKey === undefined || next.key > current.lastKey;
}

/** Stops a reminder that could not be posted; one that does not run already keeps its reason. */
export async function pauseReminder(
  db: Transaction<Tables>,
  reminder: SavedReminder,
  paused: NonNullable<SavedReminder['paused']>,
  now: Milliseconds,
): Promise<void> {
  if (reminder.paused !== undefined) return;
  await db
    .updateTable('reminders')
    .set((column) => ({ paused, version: column('version', '+', 1) }))
    .where('workspace_id', '=', reminder.workspaceId)
    .where('reminder_id', '=', reminder.reminderId)
    .execute();
  await placeNext(db, reminder, undefined);
  const { workspaceId, teamId, channelId } = reminder;
  const changes = [{ kind: 'reminder', what: 'paused', channelId } as const];
  await addEntries(db, { workspaceId, teamId, by: '', at: new Date(now).toISOString(), changes });
}

export async function deleteReminder(
  db: Transaction<Tables>,
  workspaceId: string,
  reminderId: string,
  made: { readonly by: string; readonly at: string },
): Promise<void> {
  const current = await findReminder(db, workspaceId, reminderId);
  if (!current) return;
  await db
    .deleteFrom('reminders')
    .where('workspace_id', '=', workspaceId)
    .where('reminder_id', '=', reminderId)
    .execute();
  await endSlotsOf(db, workspaceId, reminderId);
  const { teamId, channelId } = current;
  const changes = [{ kind: 'reminder', what: 'deleted', channelId } as const];
  await addEntries(db, { workspaceId, teamId, ...made, changes });
}

// Sorted afterwards: with a sort SQLite plans anew at each run, which takes ten times as long.
const selectReminders = compileOnce(['workspaceId'], (db, placeholder) =>
  db
    .selectFrom('reminders')
    .selectAll()
    .select(lastKey)
    .select((reminder) =>
      reminder
        .selectFrom('slots')
        .select((slot) => slot.fn.min('slots.due_at').as('next_at'))
        .whereRef('slots.workspace_id', '=', 'reminders.workspace_id')
        .whereRef('slots.reminder_id', '=', 'reminders.reminder_id')
        .where('slots.state', '=', sql.lit('due'))
        .as('next_at'),
    )
    .where('workspace_id', '=', placeholder('workspaceId')),
);

/** All of a workspace, or of one of its teams, with the moment of the next slot. */
export async function listReminders(
  db: Kysely<Tables>,
  workspaceId: string,
  teamId?: string,
): ReturnType<ReminderStore['list']> {
  const rows = await selectReminders(db, { workspaceId });
  return rows
    .filter((row) => teamId === undefined || row.team_id === teamId)
    .map((row) => ({ ...readReminder(row), nextAt: row.next_at ?? undefined }))
    .toSorted(
      (one, other) =>
        compareText(one.channelId, other.channelId) || compareText(one.reminderId, other.reminderId),
    );
}

/** Those of a channel; with the time of an event, only those for which that is newer than all before. */
export async function listOfChannel(
  db: Kysely<Tables>,
  workspaceId: string,
  channelId: string,
  eventTs?: string,
): Promise<readonly SavedReminder[]> {
  const rows = await db
    .selectFrom('reminders')
    .selectAll()
    .select(lastKey)
    .where('workspace_id', '=', workspaceId)
    .where('channel_id', '=', channelId)
    .$if(eventTs !== undefined, (query) =>
      query.where((reminder) =>
        reminder.or([reminder('channel_event', 'is', null), reminder('channel_event', '<', eventTs ?? '')]),
      ),
    )
    .orderBy('reminder_id')
    .execute();
  return rows.map(readReminder);
}

/** The reminders of a channel that got another id go with it; those that did. */
export async function moveChannel(
  db: Transaction<Tables>,
  workspaceId: string,
  from: string,
  to: string,
): Promise<readonly SavedReminder[]> {
  const there = await listOfChannel(db, workspaceId, from);
  if (there.length === 0) return [];
  await db
    .updateTable('reminders')
    .set((column) => ({ channel_id: to, version: column('version', '+', 1) }))
    .where('workspace_id', '=', workspaceId)
    .where('channel_id', '=', from)
    .execute();
  return there.map((saved) => ({ ...saved, channelId: to, version: saved.version + 1 }));
}

/** Notes that an event of a channel was heeded; the reminders for which it was newer than all before. */
export async function noteChannelEvent(
  db: Transaction<Tables>,
  workspaceId: string,
  channelId: string,
  eventTs: string,
): Promise<readonly SavedReminder[]> {
  const news = await listOfChannel(db, workspaceId, channelId, eventTs);
  const ids = news.map(({ reminderId }) => reminderId);
  if (ids.length === 0) return [];
  await db
    .updateTable('reminders')
    .set({ channel_event: eventTs })
    .where('workspace_id', '=', workspaceId)
    .where('reminder_id', 'in', ids)
    .execute();
  return news;
}

/** A page of all reminders that run, or of those that were paused because they could not be posted. */
export async function pageReminders(
  db: Kysely<Tables>,
  which: 'running' | 'unreachable',
  after: ReminderCursor | undefined,
  most: number,
): Promise<readonly SavedReminder[]> {
  const { workspaceId = '', reminderId = '' } = after ?? {};
  const rows = await db
    .selectFrom('reminders')
    .selectAll()
    .select(lastKey)
    .where(sql<boolean>`(workspace_id, reminder_id) > (${workspaceId}, ${reminderId})`)
    .$if(which === 'running', (query) => query.where('paused', 'is', null))
    .$if(which === 'unreachable', (query) =>
      query.where('paused', 'is not', null).where('paused', '!=', 'by-hand'),
    )
    .orderBy('workspace_id')
    .orderBy('reminder_id')
    .limit(most)
    .execute();
  return rows.map(readReminder);
}
