import type { Transaction } from 'kysely';
import { statesOfChanged } from '../reminders/count-posts.ts';
import type { StoreClock } from './dialects/store-clock.ts';
import { findGapStates, saveGapState } from './gap-states.ts';
import type {
  ClaimedSlot,
  Milliseconds,
  NewSlot,
  SavedReminder,
  Slot,
  SlotDecision,
  SlotToDecide,
} from './reminder-store.ts';
import { findReminder } from './reminders.ts';
import { findClaimed, saveDigest, writeSlot } from './slot-rows.ts';
import { placeNext } from './slots.ts';
import type { Tables } from './tables.ts';
import { findTeam } from './teams.ts';

const mostAttempts = 2;

/** Decides about a claimed slot with all that it depends on, as it is now; undefined if the claim is no longer ours. */
export async function decideSlot(
  db: Transaction<Tables>,
  clock: StoreClock,
  claimed: ClaimedSlot,
  lease: Milliseconds,
  decide: (facts: SlotToDecide, now: Milliseconds) => SlotDecision,
): Promise<SlotDecision | undefined> {
  const found = await findClaimed(db, claimed);
  if (found === undefined) return undefined;
  const slot = { ...found, attempts: claimed.attempts };
  const { workspaceId, teamId, reminderId } = slot;
  const reminder = await findReminder(db, workspaceId, reminderId);
  const gapStates = await findGapStates(db, workspaceId, teamId);
  const team = await findTeam(db, workspaceId, teamId);
  const now = await clock(db);
  const decision = decide({ slot, reminder, team, gapStates }, now);
  if (decision.kind === 'hold') return decision;
  if (decision.kind === 'wait') {
    await writeSlot(db, { ...slot, state: slot.state === 'unsure' ? 'unsure' : 'due' }, decision.until);
    return decision;
  }
  if (decision.kind === 'skip') {
    await writeSlot(db, { ...slot, state: 'skipped', why: decision.why }, undefined);
  } else {
    await writeSlot(db, asPosted(slot, reminder, now), now + lease);
    await saveDigest(db, slot, decision.digest);
    for (const state of statesOfChanged(gapStates, decision.digest.gaps))
      await saveGapState(db, workspaceId, teamId, state);
  }
  if (reminder?.paused === undefined && reminder !== undefined)
    await placeAfter(db, reminder, slot, decision.next);
  return decision;
}

function asPosted(slot: Slot, reminder: SavedReminder | undefined, now: Milliseconds): Slot {
  if (reminder === undefined) throw new Error('A reminder that was deleted is not posted.');
  if (slot.attempts >= mostAttempts) throw new Error('A slot is not posted a third time.');
  return {
    ...slot,
    state: 'posting',
    attempts: slot.attempts + 1,
    postingAt: slot.attempts === 0 ? now : (slot.postingAt ?? now),
    channelId: reminder.channelId,
    why: undefined,
  };
}

/** Where a later slot has begun already, the reminder's next one was placed with that. */
async function placeAfter(
  db: Transaction<Tables>,
  reminder: SavedReminder,
  slot: Slot,
  next: NewSlot | undefined,
): Promise<void> {
  if (reminder.lastKey !== undefined && reminder.lastKey > slot.key) return;
  if (next !== undefined && next.key <= slot.key)
    throw new Error('The next slot of a reminder must come after the one that was decided.');
  await placeNext(db, reminder, next);
}
