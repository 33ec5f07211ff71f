import type { PostAnswer } from '../reminders/delivery.ts';
import type { Digest } from '../reminders/digest.ts';
import type {
  Milliseconds,
  SavedReminder,
  Slot,
  SlotDecision,
  SlotOutcome,
} from '../store/reminder-store.ts';
import { clampMoment } from './clamp-moment.ts';
import type { SchedulerDeps, SlotToPost } from './deps.ts';
import { lease, watchLease } from './lease.ts';
import type { Pacing } from './pacing.ts';
import { tellOwner } from './tell-owner.ts';

/** How long Slack gets to show a post of which no answer came. */
export const waitForPost = 15_000;
/** A slot that is later than this was overslept; these are spread so that they do not come in a heap. */
const lateness = 60_000;
const spread = 60_000;
/** What was refused for now is tried again between these, whatever Slack asks for. */
const soonest = 1000;
const latest = 15 * 60_000;

/** What was done about a claimed slot. */
export type SlotResult = 'sent' | 'skipped' | 'waiting' | 'again' | 'unsure' | 'failed' | 'not-ours';

export interface PostOptions {
  readonly pacing: Pacing;
  /** Whether the claim still holds. */
  readonly isHeld: () => boolean;
  readonly isRepeat: boolean;
}

/**
 * Decides about a claimed slot and posts it, if it is to be posted. That it is being posted is on disk before the request
 * leaves; what becomes of the answer, after.
 */
export async function postSlot(deps: SchedulerDeps, slot: Slot, options: PostOptions): Promise<SlotResult> {
  const { reminders } = deps;
  if (!options.isHeld()) return 'not-ours';
  const isHeld = watchLease(deps);
  let saved: SavedReminder | undefined;
  const decision = await reminders.decide(slot, lease, (facts, now) => {
    saved = facts.reminder;
    return saved ? paced(deps.decide(facts, now), slot, saved, now) : deps.decide(facts, now);
  });
  if (decision === undefined) return 'not-ours';
  if (decision.kind === 'skip') return 'skipped';
  if (decision.kind !== 'post') return 'waiting';
  // Asleep for so long that somebody else may have claimed it: not sent, and found out about by looking it up.
  if (saved === undefined || !isHeld()) return 'not-ours';
  const answer = await send(deps, { ...slot, channelId: saved.channelId }, decision.digest);
  return noteAnswer(deps, slot, saved, answer);

  function paced(
    decided: SlotDecision,
    { fence, attempts, dueAt }: Slot,
    to: SavedReminder,
    now: Milliseconds,
  ): SlotDecision {
    if (decided.kind !== 'post') return decided;
    if (fence === 1 && attempts === 0 && now - dueAt > lateness)
      return { kind: 'wait', until: now + Math.floor(deps.random() * spread) };
    const until = options.pacing.reserve({ ...slot, channelId: to.channelId }, now);
    if (until > now) return { kind: 'wait', until };
    return { ...decided, digest: { ...decided.digest, isRepeat: options.isRepeat } };
  }
}

/** Whatever is thrown, nobody knows how far it came. */
async function send(deps: SchedulerDeps, slot: SlotToPost, digest: Digest): Promise<PostAnswer> {
  try {
    return await deps.send(slot, digest);
  } catch (error) {
    deps.log.error({ err: error, slot: slot.slotId }, 'A reminder could not be posted');
    return { kind: 'unsure' };
  }
}

async function noteAnswer(
  deps: SchedulerDeps,
  slot: Slot,
  saved: SavedReminder,
  answer: PostAnswer,
): Promise<SlotResult> {
  const finished = await deps.reminders.finish(slot, outcomeOf(answer, deps.now()));
  if (finished === undefined) return 'not-ours';
  switch (answer.kind) {
    case 'sent':
      if (finished.toldLast.length > 0)
        await tellOwner(deps, saved, { kind: 'told-last', gaps: finished.toldLast });
      return 'sent';
    case 'final':
      deps.log.warn({ slot: slot.slotId, why: answer.why }, 'A reminder was paused');
      await tellOwner(deps, saved, { kind: 'paused', pause: answer.pause, why: answer.why });
      return 'failed';
    case 'again':
    case 'unsure':
      return answer.kind;
  }
}

function outcomeOf(answer: PostAnswer, now: Milliseconds): SlotOutcome {
  switch (answer.kind) {
    case 'sent':
      return answer;
    case 'final':
      return { kind: 'failed', why: answer.why, pause: answer.pause };
    case 'again':
      return { kind: 'again', after: clampMoment(answer.at - now, soonest, latest) };
    case 'unsure':
      return { kind: 'unsure', after: waitForPost };
  }
}
