import type { Milliseconds } from '../store/reminder-store.ts';

/** Slack takes about one message a second in a channel: https://docs.slack.dev/apis/web-api/rate-limits/ */
const perChannel = 1000;
/** And so many a minute in a workspace, so that a heap of reminders does not fill it. */
const perWorkspace = 20;
const minute = 60_000;

interface ToPace {
  readonly slotId: string;
  readonly workspaceId: string;
  readonly channelId: string;
}

/** Spreads posts over time: each gets the moment from which on it may leave. */
export interface Pacing {
  /** The moment from which on this post may leave: now, or one that is kept for it until it asks again then. */
  reserve(post: ToPace, now: Milliseconds): Milliseconds;
}

/** The newest moments by channel and by workspace. */
interface Moments {
  /** The first moment, from this one on, that keeps the pace after all of these. */
  readonly next: (post: ToPace, from: Milliseconds) => Milliseconds;
  readonly add: (post: ToPace, moment: Milliseconds) => void;
  readonly forget: (isOld: (moment: Milliseconds) => boolean) => void;
}

/** The pace of one process. What lies more than a minute back is forgotten. */
export function createPacing(): Pacing {
  const left = createMoments();
  // Those that are to leave come after each other too, so that each need ask only once more.
  const planned = createMoments();
  const kept = new Map<string, Milliseconds>();
  let forgottenAt = Number.NEGATIVE_INFINITY;

  const forget = (now: Milliseconds): void => {
    // A clock that was put back would leave moments that lie ahead for ever.
    const isOld = (moment: Milliseconds) => moment < now - minute || moment > now + 24 * 60 * minute;
    for (const [slotId, moment] of kept) if (isOld(moment)) kept.delete(slotId);
    left.forget(isOld);
    planned.forget(isOld);
    forgottenAt = now;
  };

  return {
    reserve(post, now) {
      if (Math.abs(now - forgottenAt) > minute) forget(now);
      const before = kept.get(post.slotId);
      if (before !== undefined && before > now) return before;
      // Those before it may have left later than planned.
      const allowed = left.next(post, now);
      const moment = before === undefined ? planned.next(post, allowed) : allowed;
      if (before === undefined) planned.add(post, moment);
      if (moment > now) {
        kept.set(post.slotId, moment);
        return moment;
      }
      kept.delete(post.slotId);
      left.add(post, now);
      return now;
    },
  };
}

function createMoments(): Moments {
  const lastOfChannel = new Map<string, Milliseconds>();
  const ofWorkspace = new Map<string, readonly Milliseconds[]>();
  const channelOf = ({ workspaceId, channelId }: ToPace) => `${workspaceId} ${channelId}`;
  return {
    next: (post, from) =>
      Math.max(
        from,
        (lastOfChannel.get(channelOf(post)) ?? Number.NEGATIVE_INFINITY) + perChannel,
        (ofWorkspace.get(post.workspaceId)?.at(-perWorkspace) ?? Number.NEGATIVE_INFINITY) + minute,
      ),
    add(post, moment) {
      lastOfChannel.set(channelOf(post), moment);
      const moments = [...(ofWorkspace.get(post.workspaceId) ?? []), moment];
      ofWorkspace.set(
        post.workspaceId,
        moments.sort((one, other) => one - other),
      );
    },
    forget(isOld) {
      for (const [channel, moment] of lastOfChannel) if (isOld(moment)) lastOfChannel.delete(channel);
      for (const [workspaceId, moments] of ofWorkspace) {
        const newest = moments.filter((moment) => !isOld(moment));
        if (newest.length === 0) ofWorkspace.delete(workspaceId);
        else ofWorkspace.set(workspaceId, newest);
      }
    },
  };
}
