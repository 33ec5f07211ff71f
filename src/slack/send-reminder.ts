import type { OwnerNews, PostAnswer, Sighting } from '../reminders/delivery.ts';
import type { Digest } from '../reminders/digest.ts';
import type { SavedReminder, Slot } from '../store/reminder-store.ts';
import type { Message } from './blocks/message.ts';
import { type BotIdentity, NotInstalled, type SlackCalls } from './connection/as-bot.ts';
import { findPost, type PostMetadata } from './connection/find-post.ts';
import { answerOfFailure, readPostFailure } from './connection/post-answer.ts';
import type { AnswerWatch } from './connection/watch-answers.ts';
import { asPosted } from './connection/web-client.ts';
import type { Deps } from './deps.ts';
import { signReminder } from './reminders/references.ts';
import { findSurroundings } from './reminders/show-digest.ts';
import { buildDigest } from './views/digest-message.ts';
import { buildCanPostAgain, buildOwnerNews } from './views/owner-news-message.ts';

/** The way from the scheduler to Slack. */
export interface ReminderSender {
  /**
   * Finds out all that a post of the slot needs beside its digest. What it gives puts a digest into words, at once; what that
   * gives posts them: it says what became of the post, and never throws.
   */
  readonly prepare: (slot: Slot) => Promise<(digest: Digest, channelId: string) => () => Promise<PostAnswer>>;
  /** Whether a post of which no answer came stands in its channel. */
  readonly lookUp: (slot: Slot) => Promise<Sighting>;
  /** Whether a reminder that was paused could be posted now; where it could, its owner sees that in the channel. */
  readonly canPost: (saved: SavedReminder) => Promise<boolean>;
  readonly tellOwner: (saved: SavedReminder, news: OwnerNews) => Promise<void>;
  /** What Slack's clock says, in milliseconds since 1970; undefined where Slack does not answer. */
  readonly readSlackClock: () => Promise<number | undefined>;
}

export interface SenderOptions {
  /** For posts alone: it tries nothing twice, and waits for nothing. */
  readonly posting: SlackCalls;
  /** The same for reading, so that a pause of one does not hold up the other. */
  readonly reading: SlackCalls;
  readonly watch: AnswerWatch;
  readonly deps: Pick<
    Deps,
    'store' | 'references' | 'people' | 'now' | 'log' | 'tell' | 'probe' | 'installs'
  >;
}

/** What is posted, where, and as whom. */
interface Addressed extends BotIdentity {
  readonly channel: string;
  readonly text: string;
  readonly blocks: Message['blocks'][number][];
}

const notInstalled = { kind: 'final', why: 'not_installed', pause: 'not-installed' } as const;

/** From the first refused connection on, the next try comes after so many milliseconds, doubled each time. */
const firstPause = 1000;
const longestPause = 5 * 60 * 1000;

export function createReminderSender({ posting, reading, watch, deps }: SenderOptions): ReminderSender {
  let refusals = 0;
  const nextTry = () => {
    const pause = Math.min(firstPause * 2 ** refusals, longestPause);
    refusals += 1;
    return pause;
  };
  const post = async (slotId: string, message: Addressed): Promise<PostAnswer> => {
    try {
      const { ts } = await posting.client.chat.postMessage({
        ...message,
        // Everybody in the workspace can read it: an id and nothing else.
        metadata: { event_type: eventType, event_payload: { slot: slotId } },
        ...asPosted,
      });
      refusals = 0;
      return ts ? { kind: 'sent', ts } : { kind: 'unsure' };
    } catch (error) {
      const failure = readPostFailure(error);
      if (failure.kind !== 'unreachable') refusals = 0;
      if (failure.kind === 'unsure')
        deps.log.warn({ err: error, slot: slotId }, 'nobody knows whether a reminder was posted');
      return answerOfFailure(failure, nextTry);
    }
  };
  const findBot = async (workspaceId: string): Promise<BotIdentity | undefined> => {
    try {
      return await posting.asBot(workspaceId);
    } catch (error) {
      if (error instanceof NotInstalled) return undefined;
      throw error;
    }
  };
  return {
    prepare: async (slot) => {
      const bot = await findBot(slot.workspaceId);
      if (!bot) return () => async () => notInstalled;
      const surroundings = await findSurroundings(slot, deps);
      return (digest, channel) => {
        const { text, blocks } = buildDigest({ digest, ...surroundings });
        return () => post(slot.slotId, { ...bot, channel, text, blocks: [...blocks] });
      };
    },
    lookUp: async ({ workspaceId, slotId, channelId, postingAt }) => {
      if (channelId === undefined || postingAt === undefined) return { kind: 'unreadable' };
      const isIt = (metadata: PostMetadata) =>
        metadata.event_type === eventType && metadata.event_payload?.slot === slotId;
      return findPost(reading, { workspaceId, channelId, since: postingAt - minute, isIt });
    },
    canPost: async ({ workspaceId, channelId, reminder: { ownerId } }) =>
      (await deps.probe(workspaceId, channelId, ownerId, buildCanPostAgain())) === 'posted',
    tellOwner: async (saved, news) => {
      // Where the app is not any more, there is nobody to be told.
      if (news.kind === 'paused' && news.why === notInstalled.why) return;
      const reference = signReminder(saved, deps);
      const { workspaceId, reminderId } = saved;
      const historyUrl = deps.installs.grantUrl('channels:history', 'groups:history');
      const message = buildOwnerNews(saved, news, reference, historyUrl);
      const isTold = await deps.tell(workspaceId, saved.reminder.ownerId, message);
      if (!isTold)
        deps.log.warn({ workspaceId, reminderId, news: news.kind }, 'a reminder has no owner to be told');
    },
    readSlackClock: async () => {
      try {
        await reading.client.api.test();
      } catch (error) {
        deps.log.warn({ err: error }, 'Slack does not say what time it is');
        return undefined;
      }
      return watch.slackTime();
    },
  };
}

/** What a post says of itself to programs. */
const eventType = 'aiteam_reminder';
const minute = 60_000;
