import type { PauseReason } from '../reminders/delivery.ts';
import type { Digest } from '../reminders/digest.ts';
import type { Gap } from '../reminders/gap.ts';
import type { GapState } from '../reminders/gap-state.ts';
import type { Reminder } from '../reminders/reminder.ts';
import type { InstantText, SavedTeam } from './store.ts';

export type { PauseReason };

/** Milliseconds since 1970, as clocks and indexes compare them. */
export type Milliseconds = number;

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
  /**
   * The key of its newest slot that is no longer merely due. Its next slot has to come after it, whatever the clock says;
   * absent where there was none yet.
   */
  readonly lastKey?: string | undefined;
}

/** One occurrence of a reminder: the local date and time that the schedule names, and the moment at which it is due. */
export interface NewSlot {
  /** `2026-11-23T09:00`, local, before it slides; there is never a second slot with it. */
  readonly key: string;
  readonly dueAt: Milliseconds;
}

export const slotStates = [
  /** To be looked at when its moment has come, for the first time or again. */
  'due',
  /** Somebody looks at it; if they die, the lease runs out and another one may. */
  'claimed',
  /** The request is about to leave or under way. Committed before it leaves. */
  'posting',
  /** The request left, and nobody knows whether it arrived. */
  'unsure',
  'sent',
  'skipped',
  'failed',
] as const;
export type SlotState = (typeof slotStates)[number];

export interface Slot {
  readonly slotId: string;
  readonly workspaceId: string;
  readonly teamId: string;
  readonly reminderId: string;
  readonly key: string;
  readonly state: SlotState;
  readonly dueAt: Milliseconds;
  /** Goes up with each claim; whoever holds an older one may not write any more. */
  readonly fence: number;
  /** How many posts were begun that arrived or may have arrived: never more than 2. */
  readonly attempts: number;
  /** When the first of these began. */
  readonly postingAt?: Milliseconds | undefined;
  readonly channelId?: string | undefined;
  /** Slack's id of the message. */
  readonly ts?: string | undefined;
  /** Why it was skipped or failed, or is unsure: `crashed` or `no-answer`. */
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
  | { readonly kind: 'wait'; readonly until: Milliseconds }
  /** Nothing yet: the claim stays as it is, and nothing is written. */
  | { readonly kind: 'hold' };

/** Of a slot: which one, and what its holder knows of it. */
export type ClaimedSlot = Pick<Slot, 'slotId' | 'workspaceId' | 'fence' | 'attempts'>;

/** What Slack answered to a post. */
export type SlotOutcome =
  | { readonly kind: 'sent'; readonly ts: string }
  /** To be looked for after so long. */
  | { readonly kind: 'unsure'; readonly after: Milliseconds }
  /** Surely not sent; to be tried again after so long. */
  | { readonly kind: 'again'; readonly after: Milliseconds }
  | { readonly kind: 'failed'; readonly why: string; readonly pause?: PauseReason | undefined };

/** What followed from noting an outcome. */
export interface FinishedSlot {
  /** The gaps that were told for the last time with this post: their owner is to be told of them, once. */
  readonly toldLast: readonly Gap[];
}

/** Where a page of a long list begins: after this one. */
export type ReminderCursor = Pick<SavedReminder, 'workspaceId' | 'reminderId'>;

export interface ReminderToSave {
  readonly workspaceId: string;
  readonly reminderId: string;
  readonly teamId: string;
  readonly channelId: string;
  readonly reminder: Reminder;
  readonly paused?: PauseReason | undefined;
  /** 0 for a new one. */
  readonly expectedVersion: number;
  /** Takes the place of the slot that is due next; absent while it is paused. Its key must come after `lastKey`. */
  readonly next?: NewSlot | undefined;
  readonly by: string;
  readonly at: InstantText;
}

/** What is kept about reminders. One row for each slot: what was claimed, posted or skipped is never decided by a query twice. */
export interface ReminderStore {
  /** The moment by the clock that slots are due by: the same for all instances that share a database. */
  now(): Promise<Milliseconds>;
  /** False if somebody changed it since `expectedVersion`, or a slot began meanwhile that `next` is not after; then nothing is written. */
  save(save: ReminderToSave): Promise<boolean>;
  /**
   * Deletes a reminder and its slots that are still due; after this resolves nothing of it is posted. A post whose request
   * has left already is waited for, at most 2 s.
   */
  delete(
    workspaceId: string,
    reminderId: string,
    made: { readonly by: string; readonly at: InstantText },
  ): Promise<void>;
  find(workspaceId: string, reminderId: string): Promise<SavedReminder | undefined>;
  /** All of a workspace, or of one of its teams, with the moment of the next slot. */
  list(
    workspaceId: string,
    teamId?: string,
  ): Promise<readonly (SavedReminder & { readonly nextAt: Milliseconds | undefined })[]>;
  /** Those of a channel; with Slack's time of an event, only those for which that is newer than all that were heeded. */
  listOfChannel(workspaceId: string, channelId: string, eventTs?: string): Promise<readonly SavedReminder[]>;
  /** The reminders of a channel that got another id go with it; those that did, once. */
  moveChannel(workspaceId: string, from: string, to: string): Promise<readonly SavedReminder[]>;
  /** Notes that an event of a channel was heeded; those of its reminders for which it was newer than all before. */
  noteChannelEvent(
    workspaceId: string,
    channelId: string,
    eventTs: string,
  ): Promise<readonly SavedReminder[]>;

  /**
   * Claims for so long what is due, or what was claimed and its lease has run out, at most so many and the longest due first.
   * What was left in `posting` comes back as `unsure`. Costs the same however many reminders there are.
   */
  claimDue(lease: Milliseconds, most: number): Promise<readonly Slot[]>;
  /** How long it is until the next slot is due, or since it was; undefined where none is. */
  nextDueIn(): Promise<Milliseconds | undefined>;
  /**
   * Decides about a claimed slot inside one transaction, with all that it depends on read in it; what is decided is on disk
   * when this resolves, and what is to be posted is claimed anew for so long. Undefined if the claim is no longer ours.
   * `decide` is pure and is called once. `attempts` of the slot is how many earlier posts may have arrived, as far as its
   * holder found out.
   */
  decide(
    slot: ClaimedSlot,
    lease: Milliseconds,
    decide: (facts: SlotToDecide, now: Milliseconds) => SlotDecision,
  ): Promise<SlotDecision | undefined>;
  /**
   * Notes what Slack answered; with a post, also that its gaps were told once more. Undefined if the claim is no longer ours,
   * and then nothing is written.
   */
  finish(slot: ClaimedSlot, outcome: SlotOutcome): Promise<FinishedSlot | undefined>;
  findSlot(workspaceId: string, slotId: string): Promise<Slot | undefined>;
  /** The slots of a reminder, the newest first: what was posted, skipped and why. */
  listSlots(workspaceId: string, reminderId: string, most: number): Promise<readonly Slot[]>;

  gapStates(workspaceId: string, teamId: string): Promise<readonly GapState[]>;
  saveGapState(workspaceId: string, teamId: string, state: GapState): Promise<void>;
  /** Notes in a posted digest what somebody did; the digest as it is now, or undefined where there is none. */
  changeDigest(
    workspaceId: string,
    slotId: string,
    change: (digest: Digest) => Digest,
  ): Promise<Digest | undefined>;

  /** Forgets finished slots that were due before that moment: at most so many, and the count of them. */
  forgetSlotsBefore(moment: Milliseconds, most: number): Promise<number>;
  /** All reminders that run, a page at a time, to compute their next slots anew when time zones changed. */
  listRunning(after: ReminderCursor | undefined, most: number): Promise<readonly SavedReminder[]>;
  /** All reminders that were paused because they could not be posted, a page at a time, to see whether that is mended. */
  listUnreachable(after: ReminderCursor | undefined, most: number): Promise<readonly SavedReminder[]>;
  /** Puts another slot in the place of the one that is due next; false, and nothing written, where `save` would say so. */
  reschedule(saved: SavedReminder, next: NewSlot | undefined): Promise<boolean>;
  /** What the scheduler noted for its next start. */
  findNote(name: SchedulerNote): Promise<string | undefined>;
  saveNote(name: SchedulerNote, value: string): Promise<void>;
}

/** The time zone data that the slots were computed with; the day of the last look at reminders that cannot be posted. */
export type SchedulerNote = 'time-zone-data' | 'looked-at-unreachable-on';
