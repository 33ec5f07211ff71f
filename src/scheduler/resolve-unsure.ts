import type { Sighting } from '../reminders/delivery.ts';
import type { Milliseconds, Slot } from '../store/reminder-store.ts';
import { clampWait } from './clamp-wait.ts';
import type { SchedulerDeps } from './deps.ts';
import { type PostOptions, postSlot, type SlotResult, waitForPost } from './post-slot.ts';
import { tellOwner } from './tell-owner.ts';

/** Slack is asked for at most so long whether a post arrived. */
const longestDoubt = 3 * 24 * 60 * 60 * 1000;
const longestPause = 5 * 60 * 1000;
const mostPosts = 2;

/**
 * Finds out what became of a post without an answer: found in its channel, it was sent; surely not there, it is posted again;
 * where nobody can tell, it is posted once more, marked as a repeat. It is never posted a third time.
 */
export async function resolveUnsure(
  deps: SchedulerDeps,
  slot: Slot,
  options: Omit<PostOptions, 'isRepeat'>,
): Promise<SlotResult> {
  const sighting = await lookUp(deps, slot);
  switch (sighting.kind) {
    case 'found':
      return noteFound(deps, slot, sighting.ts);
    case 'later':
      return lookLater(deps, slot, sighting.after);
    case 'absent': {
      // What a crash kept from leaving does not count: it cannot have been refused either.
      const attempts = slot.why === 'crashed' ? slot.attempts - 1 : slot.attempts;
      if (attempts >= mostPosts) return giveUp(deps, slot);
      return postSlot(deps, { ...slot, attempts }, { ...options, isRepeat: false });
    }
    case 'unreadable':
      if (slot.attempts >= mostPosts) return giveUp(deps, slot);
      return postSlot(deps, slot, { ...options, isRepeat: true });
  }
}

async function lookUp(deps: SchedulerDeps, slot: Slot): Promise<Sighting> {
  try {
    return await deps.lookUp(slot);
  } catch (error) {
    deps.log.warn({ err: error, slot: slot.slotId }, 'A channel could not be read');
    return { kind: 'later', after: longestPause };
  }
}

async function noteFound(deps: SchedulerDeps, slot: Slot, ts: string): Promise<SlotResult> {
  const finished = await deps.reminders.finish(slot, { kind: 'sent', ts });
  if (finished === undefined) return 'not-ours';
  const saved = await deps.reminders.find(slot.workspaceId, slot.reminderId);
  if (saved && finished.toldLast.length > 0)
    await tellOwner(deps, saved, { kind: 'told-last', gaps: finished.toldLast });
  return 'sent';
}

async function lookLater(deps: SchedulerDeps, slot: Slot, asked: Milliseconds): Promise<SlotResult> {
  if ((await deps.reminders.now()) - slot.dueAt > longestDoubt) return giveUp(deps, slot);
  const after = clampWait(asked, waitForPost, longestPause);
  const finished = await deps.reminders.finish(slot, { kind: 'unsure', after });
  return finished ? 'unsure' : 'not-ours';
}

async function giveUp(deps: SchedulerDeps, slot: Slot): Promise<SlotResult> {
  const finished = await deps.reminders.finish(slot, { kind: 'failed', why: 'no-answer' });
  if (finished === undefined) return 'not-ours';
  deps.log.warn({ slot: slot.slotId }, 'Nobody knows whether a reminder arrived');
  const saved = await deps.reminders.find(slot.workspaceId, slot.reminderId);
  if (saved) await tellOwner(deps, saved, { kind: 'lost', key: slot.key });
  return 'failed';
}
