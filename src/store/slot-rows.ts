import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { digestSchema } from '../reminders/digest.ts';
import { compileOnce } from './compile-once.ts';
import { jsonColumn, parseRow } from './parse-row.ts';
import { type ClaimedSlot, type Slot, slotStates } from './reminder-store.ts';
import type { Tables } from './tables.ts';

const moment = z.number().int();

const slotRow = z.object({
  slot_id: z.string(),
  workspace_id: z.string(),
  team_id: z.string(),
  reminder_id: z.string(),
  key: z.string(),
  state: z.enum(slotStates),
  due_at: moment,
  fence: z.number().int(),
  attempts: z.number().int(),
  posting_at: moment.nullable(),
  channel_id: z.string().nullable(),
  ts: z.string().nullable(),
  why: z.string().nullable(),
  digest: jsonColumn(digestSchema).nullable(),
});

/** The slot of a row that has all columns. */
export function readSlot(row: { readonly slot_id: string }): Slot {
  const read = parseRow(slotRow, row, `slot ${row.slot_id}`);
  return {
    slotId: read.slot_id,
    workspaceId: read.workspace_id,
    teamId: read.team_id,
    reminderId: read.reminder_id,
    key: read.key,
    state: read.state,
    dueAt: read.due_at,
    fence: read.fence,
    attempts: read.attempts,
    postingAt: read.posting_at ?? undefined,
    channelId: read.channel_id ?? undefined,
    ts: read.ts ?? undefined,
    why: read.why ?? undefined,
    digest: read.digest ?? undefined,
  };
}

const selectSlot = compileOnce(['workspaceId', 'slotId'], (db, placeholder) =>
  db
    .selectFrom('slots')
    .selectAll()
    .where('workspace_id', '=', placeholder('workspaceId'))
    .where('slot_id', '=', placeholder('slotId')),
);

export async function findSlot(
  db: Kysely<Tables>,
  workspaceId: string,
  slotId: string,
): Promise<Slot | undefined> {
  const [row] = await selectSlot(db, { workspaceId, slotId });
  return row && readSlot(row);
}

/** The slot, as long as the claim on it is the newest and it is not finished. */
export async function findClaimed(db: Kysely<Tables>, claimed: ClaimedSlot): Promise<Slot | undefined> {
  const slot = await findSlot(db, claimed.workspaceId, claimed.slotId);
  return slot?.fence === claimed.fence && isUnfinished(slot) ? slot : undefined;
}

function isUnfinished({ state }: Slot): boolean {
  return state === 'claimed' || state === 'posting' || state === 'unsure';
}

const slotChange = [
  'slotId',
  'state',
  'lookAt',
  'attempts',
  'postingAt',
  'channelId',
  'ts',
  'why',
  'digest',
] as const;

const updateSlot = compileOnce(slotChange, (db, placeholder) => {
  const query = sql`
    update slots set state = ${placeholder('state')}, look_at = ${placeholder('lookAt')},
      attempts = ${placeholder('attempts')}, posting_at = ${placeholder('postingAt')},
      channel_id = ${placeholder('channelId')}, ts = ${placeholder('ts')}, why = ${placeholder('why')},
      digest = ${placeholder('digest')}
    where slot_id = ${placeholder('slotId')}`;
  return { compile: () => query.compile(db) };
});

/** Writes what changed of a slot, and when to look at it again; never, where that is undefined. */
export async function writeSlot(db: Kysely<Tables>, slot: Slot, lookAt: number | undefined): Promise<void> {
  // SQLite takes what is no number for null, and nobody would ever look at the slot again.
  if (lookAt !== undefined && !Number.isSafeInteger(lookAt))
    throw new RangeError(`${lookAt} is no moment to look at slot ${slot.slotId} again.`);
  await updateSlot(db, {
    slotId: slot.slotId,
    state: slot.state,
    lookAt: lookAt ?? null,
    attempts: slot.attempts,
    postingAt: slot.postingAt ?? null,
    channelId: slot.channelId ?? null,
    ts: slot.ts ?? null,
    why: slot.why ?? null,
    digest: slot.digest === undefined ? null : JSON.stringify(digestSchema.parse(slot.digest)),
  });
}
