import type { Slot } from '../store/reminder-store.ts';
import { type ClockCheck, isTooFarOff } from './clock-check.ts';
import type { SchedulerDeps } from './deps.ts';
import { lease, watchLease } from './lease.ts';
import type { Pacing } from './pacing.ts';
import { postSlot, type SlotResult } from './post-slot.ts';
import { resolveUnsure } from './resolve-unsure.ts';
import type { InTurn } from './turns.ts';

/** Claimed at once; more would hold up what else wants to write. */
const batch = 100;
/** Posts under way at a time, so that one slow answer holds up nobody. */
const mostUnderWay = 25;

/** What a pass did: how many slots came to what end. */
export interface PassReport {
  readonly results: Readonly<Partial<Record<SlotResult | 'broken', number>>>;
  /** Nothing was looked at, because the clock that slots are due by is so far ahead of Slack's, or behind. */
  readonly clockAhead?: number;
}

export interface PassTools {
  readonly pacing: Pacing;
  readonly inTurn: InTurn;
  readonly clock: ClockCheck;
  readonly isStopping: () => boolean;
}

/** Looks once at everything that is due, and posts what is to be posted. Costs next to nothing where nothing is due. */
export async function runDueReminders(deps: SchedulerDeps, tools: PassTools): Promise<PassReport> {
  const results: Partial<Record<SlotResult | 'broken', number>> = {};
  const count = (result: SlotResult | 'broken') => {
    results[result] = (results[result] ?? 0) + 1;
  };
  const dueIn = await deps.reminders.nextDueIn();
  if (dueIn === undefined || dueIn > 0) return { results };
  const clockAhead = await tools.clock.ahead();
  if (clockAhead !== undefined && isTooFarOff(clockAhead)) return { results, clockAhead };
  while (!tools.isStopping()) {
    const isHeld = watchLease(deps);
    const slots = await deps.reminders.claimDue(lease, batch);
    await eachUnderWay(slots, async (slot) => count(await lookAt(deps, tools, slot, isHeld)));
    if (slots.length < batch) break;
  }
  return { results };
}

async function lookAt(
  deps: SchedulerDeps,
  { pacing, inTurn, isStopping }: PassTools,
  slot: Slot,
  isHeld: () => boolean,
): Promise<SlotResult | 'broken'> {
  try {
    if (isStopping()) return await giveBack(deps, slot);
    if (slot.state === 'unsure') return await resolveUnsure(deps, slot, { pacing, inTurn, isHeld });
    const isRepeat = slot.attempts > 0 && (slot.digest?.isRepeat ?? true);
    return await postSlot(deps, slot, { pacing, inTurn, isHeld, isRepeat });
  } catch (error) {
    // Its claim runs out, and then it is looked at again.
    deps.log.error({ err: error, slot: slot.slotId }, 'A reminder that is due could not be looked at');
    return 'broken';
  }
}

/** So that the next start need not wait until the claim runs out. */
async function giveBack(deps: SchedulerDeps, slot: Slot): Promise<SlotResult> {
  const decision = await deps.reminders.decide(slot, 0, (_facts, now) => ({ kind: 'wait', until: now }));
  return decision ? 'waiting' : 'not-ours';
}

async function eachUnderWay(slots: readonly Slot[], look: (slot: Slot) => Promise<void>): Promise<void> {
  const waiting = slots.values();
  const work = async () => {
    for (const slot of waiting) await look(slot);
  };
  await Promise.all(Array.from({ length: mostUnderWay }, work));
}
