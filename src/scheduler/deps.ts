import type { Log } from '../log.ts';
import type { OwnerNews, PostAnswer, Sighting } from '../reminders/delivery.ts';
import type { Digest } from '../reminders/digest.ts';
import type {
  Milliseconds,
  NewSlot,
  ReminderStore,
  SavedReminder,
  Slot,
  SlotDecision,
  SlotToDecide,
} from '../store/reminder-store.ts';

/** Posts what was put into words; settles within ten seconds, with all that is known of it. */
export type Post = () => Promise<PostAnswer>;

/** Puts a digest into words for a channel, at once. */
export type WordDigest = (digest: Digest, channelId: string) => Post;

/** What a reminder's rules say; pure. */
export interface ReminderRules {
  readonly decide: (facts: SlotToDecide, now: Milliseconds) => SlotDecision;
  /** The first slot after this moment, and after those that were. */
  readonly nextSlot: (saved: SavedReminder, now: Milliseconds) => NewSlot | undefined;
}

/** All that the scheduler is given. It knows no Slack. */
export interface SchedulerDeps extends ReminderRules {
  readonly reminders: ReminderStore;
  readonly log: Log;
  /** This machine's clock on the wall, which may be wrong and may jump. What is due goes by the clock of `reminders`. */
  readonly now: () => Milliseconds;
  /** A clock that never jumps; where it begins does not matter. */
  readonly monotonic: () => Milliseconds;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Finds out all that a post of the slot needs beside its digest: what is left to do for it then is the request alone. */
  readonly prepare: (slot: Slot) => Promise<WordDigest>;
  /** Looks for a post from a minute before `postingAt` on. */
  readonly lookUp: (slot: Slot) => Promise<Sighting>;
  /** Whether a reminder that was paused could be posted now. */
  readonly canPost: (saved: SavedReminder) => Promise<boolean>;
  /** Tells the owner of a reminder something, as well as it can be told. */
  readonly tellOwner: (saved: SavedReminder, news: OwnerNews) => Promise<void>;
  /** Hears how many slots came to which end at one look. */
  readonly noteSlots?: ((results: { readonly [result: string]: number | undefined }) => void) | undefined;
  /** What Slack's clock says; undefined where Slack does not answer. */
  readonly readSlackClock: () => Promise<Milliseconds | undefined>;
}
