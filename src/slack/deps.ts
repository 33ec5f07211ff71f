import type { HomeView, ModalView } from '@slack/types';
import type { Log } from '../log.ts';
import type { Holidays } from '../reminders/calendar.ts';
import type { Store } from '../store/store.ts';
import type { Message } from './blocks/message.ts';
import type { Installs } from './installing/installs.ts';
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
  /** Their time zone, such as `Europe/Berlin`; absent where Slack does not tell. */
  readonly zone?: string;
}

/** A handle that stands for several people. */
export interface FoundGroup {
  readonly groupId: string;
  readonly name: string;
  /** Without the @. */
  readonly handle: string;
}

/** What Slack knows of the people of one workspace. Answers may be as old as five minutes. */
export interface People {
  /** Undefined where Slack does not know the user, or does not tell. */
  readonly find: (workspaceId: string, userId: string) => Promise<FoundUser | undefined>;
  /** Ids of the people in a user group; empty where Slack does not tell. */
  readonly findGroup: (workspaceId: string, groupId: string) => Promise<readonly string[]>;
  /** The user groups of the workspace; undefined where Slack does not tell, as without the scope `usergroups:read`. */
  readonly listGroups: (workspaceId: string) => Promise<readonly FoundGroup[] | undefined>;
  /** To be called when Slack says that a user changed: the next answer is fresh. */
  readonly forget: (workspaceId: string, userId: string) => void;
}

/** A file for one person. */
export interface FileToSend {
  readonly filename: string;
  readonly content: string;
  /** Plain text beside it. */
  readonly comment: string;
}

export interface Files {
  /** Sends a file in a direct message. `missing-scope`: the app may not write files in this workspace. */
  readonly send: (
    workspaceId: string,
    userId: string,
    file: FileToSend,
  ) => Promise<'sent' | 'missing-scope' | 'refused'>;
  /** True where people can hand over files: a form that asks for one opens only then. */
  readonly canRead: (workspaceId: string) => Promise<boolean>;
  /** The text of a file that somebody handed over, of at most a megabyte. */
  readonly read: (
    workspaceId: string,
    fileId: string,
  ) => Promise<
    | { readonly outcome: 'read'; readonly text: string }
    | { readonly outcome: 'missing-scope' | 'refused' | 'too-large' }
  >;
}

export type DirectoryPage =
  | {
      readonly outcome: 'page';
      readonly people: readonly FoundUser[];
      /** Where the next page begins; undefined at the end. */
      readonly next: string | undefined;
    }
  | { readonly outcome: 'missing-scope' };

/** What Slack says of many people, asked for one after another and slowly. Rejects when the program stops. */
export interface Directory {
  /** Never remembered; undefined where Slack does not know the user. */
  readonly find: (workspaceId: string, userId: string) => Promise<FoundUser | undefined>;
  /** A page of everybody in the workspace, people who left and bots among them. */
  readonly list: (workspaceId: string, cursor: string | undefined) => Promise<DirectoryPage>;
}

/**
 * What listeners are given. Of Slack itself they have little; what a listener shows, it returns. All that calls Slack takes the
 * workspace first.
 */
export interface Deps {
  readonly store: Store;
  readonly references: References;
  /** The present moment. */
  readonly now: () => Temporal.Instant;
  readonly log: Log;
  readonly people: People;
  readonly directory: Directory;
  /** Posts for everybody in a channel to see. */
  readonly post: (workspaceId: string, channelId: string, message: PostedMessage) => Promise<PostOutcome>;
  /** Finds out whether the bot may post in a channel, by a message that this person alone sees there if it may. */
  readonly probe: (
    workspaceId: string,
    channelId: string,
    userId: string,
    message: Message,
  ) => Promise<PostOutcome>;
  /** Changes a message of the bot's own in place; false where it is not there any more, or cannot be changed. */
  readonly editPost: (
    workspaceId: string,
    channelId: string,
    ts: string,
    message: Message,
  ) => Promise<boolean>;
  /** Sends a direct message; false where Slack refuses it. */
  readonly tell: (workspaceId: string, userId: string, message: Message) => Promise<boolean>;
  readonly holidays: Holidays;
  readonly files: Files;
  /** Publishes the app's Home of one person. */
  readonly publishHome: (workspaceId: string, userId: string, view: HomeView) => Promise<void>;
  /** Replaces a modal, if it is still open and, with a hash, still as it was with that one; gives its new hash then. */
  readonly updateModal: (
    workspaceId: string,
    viewId: string,
    view: ModalView,
    hash?: string,
  ) => Promise<string | undefined>;
  /** Ends the run of a workflow's step. A run that has ended stays as it is. */
  readonly endStep: (workspaceId: string, run: RunningStep, end: StepEnd) => Promise<void>;
  readonly installs: Installs;
  /** Does what nobody waits for but a stop; work of the same name is done one after another. Failures are logged. */
  readonly inBackground: (name: string, work: () => Promise<void>) => void;
}

export interface PostedMessage {
  readonly text: string;
  readonly blocks: readonly object[];
}

/** The run of a step in somebody's workflow. */
export interface RunningStep {
  readonly executionId: string;
  /** Good for this run alone, and for a quarter of an hour. */
  readonly token: string | undefined;
}

/** What the workflow goes on with, or why it cannot, in plain text. */
export type StepEnd =
  | { readonly outcome: 'done'; readonly outputs: { readonly [name: string]: string | number } }
  | { readonly outcome: 'failed'; readonly sentence: string };

/** `not-there`: the bot is not in the channel, or may not see it. */
export type PostOutcome = 'posted' | 'not-there' | 'archived' | 'refused';
