import type { HomeView, ModalView } from '@slack/types';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Message } from './blocks/message.ts';
import type { References } from './payloads/reference.ts';

/** What Slack knows of a user, as far as it matters for a roster and for what they may do. */
export interface FoundUser {
  readonly userId: string;
  readonly name: string;
  /** The title of their profile; empty where they have none. */
  readonly title: string;
  readonly isBot: boolean;
  readonly isDeactivated: boolean;
  readonly isGuest: boolean;
  /** Somebody of another workspace or organisation, who shares a channel with this one. */
  readonly isOutsider: boolean;
  /** A Slack admin or owner of the workspace. */
  readonly isAdmin: boolean;
}

/** What Slack knows of the people of one workspace. Answers may be as old as five minutes. */
export interface People {
  /** Undefined where Slack does not know the user, or does not tell. */
  readonly find: (workspaceId: string, userId: string) => Promise<FoundUser | undefined>;
  /** Ids of the people in a user group; empty where Slack does not tell. */
  readonly findGroup: (workspaceId: string, groupId: string) => Promise<readonly string[]>;
  /** To be called when Slack says that a user changed: the next answer is fresh. */
  readonly forget: (workspaceId: string, userId: string) => void;
}

/** What listeners are given. Of Slack itself they have little; what a listener shows, it returns. */
export interface Deps {
  readonly store: Store;
  readonly references: References;
  /** The present moment. */
  readonly now: () => Temporal.Instant;
  readonly log: Log;
  readonly people: People;
  /** Posts for everybody in a channel to see. */
  readonly post: (channelId: string, message: PostedMessage) => Promise<PostOutcome>;
  /** Sends a direct message; false where Slack refuses it. */
  readonly tell: (userId: string, message: Message) => Promise<boolean>;
  /** Publishes the app's Home of one person. */
  readonly publishHome: (userId: string, view: HomeView) => Promise<void>;
  /** Replaces a modal, if it is still open and still as it was with this hash; gives its new hash then. */
  readonly updateModal: (viewId: string, view: ModalView, hash: string) => Promise<string | undefined>;
  /** Does what nobody waits for but a stop; work of the same name is done one after another. Failures are logged. */
  readonly inBackground: (name: string, work: () => Promise<void>) => void;
}

export interface PostedMessage {
  readonly text: string;
  readonly blocks: readonly object[];
}

/** `not-there`: the bot is not in the channel, or may not see it. */
export type PostOutcome = 'posted' | 'not-there' | 'archived' | 'refused';
