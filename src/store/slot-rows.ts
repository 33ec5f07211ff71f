import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { type Digest, digestSchema } from '../reminders/digest.ts';
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
  digest: jsonColumn(digestSchema).nullish(),
});

/** The slot of a row that has all columns, and its digest where that was asked for. */
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

/** Slots, each with what it posted. */
export function slotsWithDigests(db: Kysely<Tables>) {
  return db
    .selectFrom('slots')
    .leftJoin('digests', 'digests.slot_id', 'slots.slot_id')
    .selectAll('slots')
    .select('digests.body as digest');
}

const selectSlot = compileOnce(['workspaceId', 'slotId'], (db, placeholder) =>
  slotsWithDigests(db)
    .where('slots.workspace_id', '=', placeholder('workspaceId'))
    .where('slots.slot_id', '=', placeholder('slotId')),
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

const slotChange = ['slotId', 'state', 'lookAt', 'attempts', 'postingAt', 'channelId', 'ts', 'why'] as const;

const updateSlot = compileOnce(slotChange, (db, placeholder) => {
  const query = sql`
    update slots set state = ${placeholder('state')}, look_at = ${placeholder('lookAt')},
      attempts = ${placeholder('attempts')}, posting_at = ${placeholder('postingAt')},
      channel_id = ${placeholder('channelId')}, ts = ${placeholder('ts')}, why = ${placeholder('why')}
    where slot_id = ${placeholder('slotId')}`;
  return { compile: () => query.compile(db) };
});

/** Writes what changed of a slot but its digest, and when to look at it again; never, where that is undefined. */
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
  });
}

const upsertDigest = compileOnce(['slotId', 'workspaceId', 'teamId', 'body'], (db, placeholder) =>
  db
    .insertInto('digests')
    .values({
      slot_id: placeholder('slotId'),
      workspace_id: placeholder('workspaceId'),
      team_id: placeholder('teamId'),
      body: placeholder('body'),
    })
    .onConflict((conflict) =>
      conflict.column('slot_id').doUpdateSet((set) => ({ body: set.ref('excluded.body') })),
    ),
);

/** Keeps what a slot posts. Refuses what could not be read again. */
export async function saveDigest(
  db: Kysely<Tables>,
  { slotId, workspaceId, teamId }: Pick<Slot, 'slotId' | 'workspaceId' | 'teamId'>,
  digest: Digest,
): Promise<Digest> {
  const checked = digestSchema.parse(digest);
  await upsertDigest(db, { slotId, workspaceId, teamId, body: JSON.stringify(checked) });
  return checked;
}
