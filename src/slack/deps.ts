import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { References } from './payloads/reference.ts';

/** What Slack knows of a user, as far as it matters for a roster. */
export interface FoundUser {
  readonly name: string;
  readonly isBot: boolean;
  readonly isDeactivated: boolean;
}

/** What listeners are given. Slack itself is not among it but for two questions; what a listener shows, it returns. */
export interface Deps {
  readonly store: Store;
  readonly references: References;
  /** The present moment. */
  readonly now: () => Temporal.Instant;
  readonly log: Log;
  /** Undefined where Slack does not know the user, or does not tell. */
  readonly findUser: (userId: string) => Promise<FoundUser | undefined>;
  /** Posts for everybody in a channel to see. */
  readonly post: (channelId: string, message: PostedMessage) => Promise<PostOutcome>;
}

export interface PostedMessage {
  readonly text: string;
  readonly blocks: readonly object[];
}

/** `not-there`: the bot is not in the channel, or may not see it. */
export type PostOutcome = 'posted' | 'not-there' | 'archived' | 'refused';
