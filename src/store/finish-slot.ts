import type { Transaction } from 'kysely';
import { countPosts } from '../reminders/count-posts.ts';
import type { StoreClock } from './dialects/store-clock.ts';
import { findGapStates, saveGapState } from './gap-states.ts';
import type { ClaimedSlot, FinishedSlot, Slot, SlotOutcome } from './reminder-store.ts';
import { findReminder, pauseReminder } from './reminders.ts';
import { findClaimed, writeSlot } from './slot-rows.ts';
import type { Tables } from './tables.ts';

/** Notes what became of a post, with all that follows from it; undefined if the claim is no longer ours. */
export async function finishSlot(
  db: Transaction<Tables>,
  clock: StoreClock,
  claimed: ClaimedSlot,
  outcome: SlotOutcome,
): Promise<FinishedSlot | undefined> {
  const slot = await findClaimed(db, claimed);
  if (slot === undefined) return undefined;
  switch (outcome.kind) {
    case 'sent':
      await writeSlot(db, { ...slot, state: 'sent', ts: outcome.ts, why: undefined }, undefined);
      return { toldLast: await countUp(db, slot) };
    case 'unsure':
      await writeSlot(db, { ...slot, ...asUnsure(slot) }, (await clock(db)) + outcome.after);
      break;
    case 'again': {
      const attempts = slot.attempts - 1;
      const postingAt = attempts === 0 ? undefined : slot.postingAt;
      await writeSlot(db, { ...slot, state: 'due', attempts, postingAt }, (await clock(db)) + outcome.after);
      break;
    }
    case 'failed': {
      await writeSlot(db, { ...slot, state: 'failed', why: outcome.why }, undefined);
      const reminder = await findReminder(db, slot.workspaceId, slot.reminderId);
      if (outcome.pause && reminder) await pauseReminder(db, reminder, outcome.pause, await clock(db));
    }
  }
  return { toldLast: [] };
}

/** One that was looked for in vain stays unsure for the reason that it was. */
function asUnsure({ state, why }: Slot): Pick<Slot, 'state' | 'why'> {
  return { state: 'unsure', why: state === 'posting' ? 'no-answer' : why };
}

async function countUp(
  db: Transaction<Tables>,
  { workspaceId, teamId, reminderId, digest }: Slot,
): Promise<FinishedSlot['toldLast']> {
  const states = await findGapStates(db, workspaceId, teamId);
  const { changed, toldLast } = countPosts(states, digest?.gaps ?? [], reminderId);
  for (const state of changed) await saveGapState(db, workspaceId, teamId, state);
  return toldLast;
}
