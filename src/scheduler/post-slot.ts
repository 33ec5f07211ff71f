import { setTimeout as wait } from 'node:timers/promises';
import type { PostAnswer } from '../reminders/delivery.ts';
import type {
  Milliseconds,
  SavedReminder,
  Slot,
  SlotDecision,
  SlotOutcome,
  SlotToDecide,
} from '../store/reminder-store.ts';
import { clampWait } from './clamp-wait.ts';
import type { Post, SchedulerDeps, WordDigest } from './deps.ts';
import { lease, watchLease } from './lease.ts';
import type { Pacing } from './pacing.ts';
import { tellOwner } from './tell-owner.ts';
import type { InTurn } from './turns.ts';

/** How long Slack gets to show a post of which no answer came. */
export const waitForPost = 15_000;
/** A slot that is later than this was overslept; these are spread so that they do not come in a heap. */
const lateness = 60_000;
const spread = 60_000;
/** By then a request has left, on a connection that is open. */
const timeToLeave = 5;
/** What was refused for now is tried again between these, whatever Slack asks for. */
const soonest = 1000;
const latest = 15 * 60_000;

/** What was done about a claimed slot. */
export type SlotResult = 'sent' | 'skipped' | 'waiting' | 'again' | 'unsure' | 'failed' | 'not-ours';

export interface PostOptions {
  readonly pacing: Pacing;
  readonly inTurn: InTurn;
  /** Whether the claim still holds. */
  readonly isHeld: () => boolean;
  readonly isRepeat: boolean;
}

/**
 * Decides about a claimed slot and posts it, if it is to be posted. All that can fail before the request is done before the
 * decision: that it is being posted is on disk right before the request leaves; what becomes of the answer, after.
 */
export async function postSlot(deps: SchedulerDeps, slot: Slot, options: PostOptions): Promise<SlotResult> {
  if (!options.isHeld()) return 'not-ours';
  const first = await deps.reminders.decide(slot, lease, (facts, now) => lookFirst(deps, facts, now));
  if (first?.kind !== 'hold') return resultOf(first);
  const word = await deps.prepare(slot);
  // One at a time, each until its request had the time to leave: a process that dies leaves one behind of which that is unknown.
  const begun = await options.inTurn(() => beginPost(deps, slot, options, word));
  return 'answer' in begun ? noteAnswer(deps, slot, begun.saved, await begun.answer) : begun.result;
}

type BegunPost = { readonly saved: SavedReminder; readonly answer: Promise<PostAnswer> };

/** Notes that a slot is being posted, and sends the request off; or says why not. */
async function beginPost(
  deps: SchedulerDeps,
  slot: Slot,
  { pacing, isRepeat }: PostOptions,
  word: WordDigest,
): Promise<BegunPost | { readonly result: SlotResult }> {
  const isHeld = watchLease(deps);
  let worded: { readonly saved: SavedReminder; readonly post: Post } | undefined;
  const decision = await deps.reminders.decide(slot, lease, (facts, now) => {
    const decided = deps.decide(facts, now);
    const saved = facts.reminder;
    if (decided.kind !== 'post' || saved === undefined) return decided;
    const { channelId } = saved;
    const until = pacing.reserve({ ...slot, channelId }, now);
    if (until > now) return { kind: 'wait', until };
    const digest = { ...decided.digest, isRepeat };
    worded = { saved, post: word(digest, channelId) };
    return { ...decided, digest };
  });
  if (decision?.kind !== 'post' || worded === undefined) return { result: resultOf(decision) };
  // After a sleep somebody else may have claimed it. It surely did not leave, which still counts where nobody has.
  if (!isHeld()) return { saved: worded.saved, answer: Promise.resolve({ kind: 'again', after: 0 }) };
  const answer = settle(deps, slot, worded.post);
  await Promise.race([answer, wait(timeToLeave)]);
  return { saved: worded.saved, answer };
}

/** Whether there is something to post, and whether it is its turn; to post it, more has to be known. */
function lookFirst(deps: SchedulerDeps, facts: SlotToDecide, now: Milliseconds): SlotDecision {
  const decided = deps.decide(facts, now);
  if (decided.kind !== 'post') return decided;
  const { fence, attempts, dueAt } = facts.slot;
  if (fence === 1 && attempts === 0 && now - dueAt > lateness)
    return { kind: 'wait', until: now + Math.floor(deps.random() * spread) };
  return { kind: 'hold' };
}

function resultOf(decision: SlotDecision | undefined): SlotResult {
  if (decision === undefined) return 'not-ours';
  return decision.kind === 'skip' ? 'skipped' : 'waiting';
}

/** Whatever is thrown, nobody knows how far it came. */
async function settle(deps: SchedulerDeps, { slotId }: Slot, post: Post): Promise<PostAnswer> {
  try {
    return await post();
  } catch (error) {
    deps.log.error({ err: error, slot: slotId }, 'A reminder could not be posted');
    return { kind: 'unsure' };
  }
}

async function noteAnswer(
  deps: SchedulerDeps,
  slot: Slot,
  saved: SavedReminder,
  answer: PostAnswer,
): Promise<SlotResult> {
  const finished = await deps.reminders.finish(slot, outcomeOf(answer));
  if (finished === undefined) return 'not-ours';
  switch (answer.kind) {
    case 'sent':
      if (finished.toldLast.length > 0)
        await tellOwner(deps, saved, { kind: 'told-last', gaps: finished.toldLast });
      return 'sent';
    case 'final':
      // Where the app was taken away, that is as it should be.
      deps.log[answer.pause === 'not-installed' ? 'info' : 'warn'](
        { slot: slot.slotId, why: answer.why },
        'A reminder was paused',
      );
      await tellOwner(deps, saved, { kind: 'paused', pause: answer.pause, why: answer.why });
      return 'failed';
    case 'again':
    case 'unsure':
      return answer.kind;
  }
}

function outcomeOf(answer: PostAnswer): SlotOutcome {
  switch (answer.kind) {
    case 'sent':
      return answer;
    case 'final':
      return { kind: 'failed', why: answer.why, pause: answer.pause };
    case 'again':
      return { kind: 'again', after: clampWait(answer.after, soonest, latest) };
    case 'unsure':
      return { kind: 'unsure', after: waitForPost };
  }
}
