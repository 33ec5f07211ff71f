import type { Digest } from '../reminders/digest.ts';
import type { GapState } from '../reminders/gap-state.ts';
import type { Reminder } from '../reminders/reminder.ts';
import type { InstantText, SavedTeam } from './store.ts';

/** Milliseconds since 1970, as clocks and indexes compare them. */
export type Milliseconds = number;

/** Why a reminder does not run: somebody paused it, or its channel or installation cannot be reached. */
export type PauseReason = 'by-hand' | 'unreachable' | 'archived' | 'refused' | 'not-installed';

export interface SavedReminder {
  readonly workspaceId: string;
  readonly reminderId: string;
  readonly teamId: string;
  readonly channelId: string;
  readonly reminder: Reminder;
  /** Absent while it runs. */
  readonly paused?: PauseReason | undefined;
  readonly version: number;
  readonly updatedAt: InstantText;
}

/** One occurrence of a reminder: the local date and time that the schedule names, and the moment at which it is due. */
export interface NewSlot {
  /** `2026-11-23T09:00`, local, before it slides; there is never a second slot with it. */
  readonly key: string;
  readonly dueAt: Milliseconds;
}

export type SlotState =
  | 'due'
  /** Somebody looks at it; if they die, the lease runs out and another one may. */
  | 'claimed'
  /** The request is about to leave or under way. Committed before it leaves. */
  | 'posting'
  /** The request left, and nobody knows whether it arrived. */
  | 'unsure'
  | 'sent'
  | 'skipped'
  | 'failed';

export interface Slot {
  readonly slotId: string;
  readonly workspaceId: string;
  readonly reminderId: string;
  readonly key: string;
  readonly state: SlotState;
  readonly dueAt: Milliseconds;
  /** Goes up with each claim; whoever holds an older one may not write any more. */
  readonly fence: number;
  /** How often a post was begun: 0, 1, or 2 where the first answer was lost. */
  readonly attempts: number;
  /** When the last attempt began. */
  readonly postingAt?: Milliseconds | undefined;
  readonly channelId?: string | undefined;
  /** Slack's id of the message. */
  readonly ts?: string | undefined;
  /** Why it was skipped or failed. */
  readonly why?: string | undefined;
  readonly digest?: Digest | undefined;
}

/** A slot that was claimed, with what is needed to decide about it, as it is inside the transaction. */
export interface SlotToDecide {
  readonly slot: Slot;
  /** Absent where it was deleted meanwhile. */
  readonly reminder: SavedReminder | undefined;
  readonly team: SavedTeam | undefined;
  readonly gapStates: readonly GapState[];
}

/** What becomes of a claimed slot. `next` is the reminder's next slot; absent where it runs no more. */
export type SlotDecision =
  | { readonly kind: 'post'; readonly digest: Digest; readonly next: NewSlot | undefined }
  | { readonly kind: 'skip'; readonly why: string; readonly next: NewSlot | undefined }
  /** Not now: look again at that moment. */
  | { readonly kind: 'wait'; readonly until: Milliseconds };

/** What Slack answered to a post. */
export type SlotOutcome =
  | { readonly kind: 'sent'; readonly ts: string; readonly gapStates: readonly GapState[] }
  | { readonly kind: 'unsure'; readonly lookAgainAt: Milliseconds }
  /** Surely not sent; to be tried again at that moment. */
  | { readonly kind: 'again'; readonly at: Milliseconds }
  | { readonly kind: 'failed'; readonly why: string; readonly pause?: PauseReason | undefined };

export interface ReminderToSave {
  readonly workspaceId: string;
  readonly reminderId: string;
  readonly teamId: string;
  readonly channelId: string;
  readonly reminder: Reminder;
  readonly paused?: PauseReason | undefined;
  /** 0 for a new one. */
  readonly expectedVersion: number;
  /** Takes the place of the slot that is due next; absent while it is paused. A slot that was there before is not made again. */
  readonly next?: NewSlot | undefined;
  readonly by: string;
  readonly at: InstantText;
}

/** What is kept about reminders. One row for each slot: what was claimed, posted or skipped is never decided by a query twice. */
export interface ReminderStore {
  /** False if somebody else changed it since `expectedVersion`, and then nothing is written. */
  save(save: ReminderToSave): Promise<boolean>;
  /** Deletes a reminder and its slots that are still due; after this resolves nothing of it is posted. */
  delete(workspaceId: string, reminderId: string): Promise<void>;
  find(workspaceId: string, reminderId: string): Promise<SavedReminder | undefined>;
  /** All of a workspace, or of one of its teams, with the moment of the next slot. */
  list(
    workspaceId: string,
    teamId?: string,
  ): Promise<readonly (SavedReminder & { readonly nextAt: Milliseconds | undefined })[]>;
  /** Those of a channel, for events that concern it. */
  listOfChannel(workspaceId: string, channelId: string): Promise<readonly SavedReminder[]>;
  /** The reminders of a channel that got another id go with it. */
  moveChannel(workspaceId: string, from: string, to: string): Promise<void>;

  /**
   * Claims what is due, or what was claimed and its lease has run out, at most so many and the longest due first. What was
   * left in `posting` comes back as `unsure`. Costs the same however many reminders there are.
   */
  claimDue(now: Milliseconds, leaseUntil: Milliseconds, most: number): Promise<readonly Slot[]>;
  /** When the next slot is due; undefined where none is. */
  nextDueAt(): Promise<Milliseconds | undefined>;
  /**
   * Decides about a claimed slot inside one transaction, with all that it depends on read in it; what is decided is on disk
   * when this resolves. Undefined if the claim is no longer ours. `decide` is pure and is called once.
   */
  decide(
    slot: Pick<Slot, 'slotId' | 'workspaceId' | 'fence'>,
    now: Milliseconds,
    leaseUntil: Milliseconds,
    decide: (facts: SlotToDecide) => SlotDecision,
  ): Promise<SlotDecision | undefined>;
  /** Notes what Slack answered. False if the claim is no longer ours, and then nothing is written. */
  finish(slot: Pick<Slot, 'slotId' | 'workspaceId' | 'fence'>, outcome: SlotOutcome): Promise<boolean>;
  findSlot(workspaceId: string, slotId: string): Promise<Slot | undefined>;
  /** The slots of a team of the last days, the newest first: what was posted, skipped and why. */
  listSlots(workspaceId: string, reminderId: string, most: number): Promise<readonly Slot[]>;

  gapStates(workspaceId: string, teamId: string): Promise<readonly GapState[]>;
  saveGapState(workspaceId: string, teamId: string, state: GapState): Promise<void>;
  /** Notes in a posted digest what somebody did; the digest as it is now, or undefined where there is none. */
  changeDigest(
    workspaceId: string,
    slotId: string,
    change: (digest: Digest) => Digest,
  ): Promise<Digest | undefined>;

  /** Forgets finished slots that were due before that moment. */
  forgetSlotsBefore(moment: Milliseconds): Promise<number>;
  /** All reminders that run, a page at a time, to compute their next slots anew when time zones changed. */
  listRunning(after: string | undefined, most: number): Promise<readonly SavedReminder[]>;
}
