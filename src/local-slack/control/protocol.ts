/**
 * What a browser page or a test says to local Slack in order to act as a person, and what it is told back.
 * Transport: `GET /control/snapshot?user=U…` answers a `Snapshot`, of the first person when none is named; `POST /control/act` takes an `Act` and answers
 * an `ActResult`; `POST /control/change` takes a change by administrators, `POST /control/rig` one by whoever runs the rig; `?team=T…` names the workspace where there are several; a WebSocket at `/control/live?user=U…` sends a new `Snapshot` after every change.
 */

export type JsonObject = { readonly [key: string]: unknown };

/** What a person may do in the workspace. A guest sees only the channels they were brought into. */
export type Standing = 'owner' | 'admin' | 'member' | 'guest' | 'single-channel-guest';

export interface Person {
  readonly id: string;
  /** Another company's for people who come in through Slack Connect. */
  readonly teamId: string;
  readonly standing: Standing;
  /** The handle, `ann`. */
  readonly name: string;
  readonly realName: string;
  readonly title: string;
  readonly isBot: boolean;
  /** They have left; what they said stays. */
  readonly isDeactivated: boolean;
  /** IANA zone, `Europe/Berlin`. */
  readonly timeZone: string;
}

export interface Channel {
  readonly id: string;
  /** Without the `#`; for a DM the other person's name. */
  readonly name: string;
  readonly kind: 'public' | 'private' | 'dm';
  readonly isMember: boolean;
  readonly memberIds: readonly string[];
  readonly unread: number;
  /** The `ts` up to which this person has read. */
  readonly readUpTo: string;
  readonly topic: string;
  /** Who may write; administrators always may. */
  readonly posting: 'everyone' | 'restricted' | 'read-only' | 'threads-only';
  readonly isArchived?: boolean;
  /** True for the DM with an app that takes no messages; the composer is closed, commands included. */
  readonly isReadOnly?: boolean;
}

export interface Message {
  readonly ts: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  /** Seen by the asking person only ("Only visible to you"). */
  readonly isEphemeral: boolean;
  readonly isEdited: boolean;
  /** Slackbot's word on a command that failed, e.g. "/aiteam failed because the app did not respond". */
  readonly isSlackbot: boolean;
  readonly threadTs: string | null;
  /** A reply that is shown in the channel, too. */
  readonly isInChannel: boolean;
  /** By the name of an emoji, who reacted with it. */
  readonly reactions: readonly { readonly name: string; readonly userIds: readonly string[] }[];
  readonly files: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly mimetype: string;
    readonly size: number;
  }[];
}

/** A modal as Slack holds it; `view` is what the app sent plus Slack's own fields, every block with a `block_id`. */
export interface OpenView {
  readonly id: string;
  readonly view: JsonObject;
  /** `values[block_id][action_id]`, kept on the server; what the page shows in the inputs. */
  readonly values: { readonly [blockId: string]: { readonly [actionId: string]: JsonObject } };
  /** `block_id` → sentence; from the app's `response_action: errors`, or from Slack's own checks before a submission is sent. */
  readonly errors: { readonly [blockId: string]: string };
  /** Set while a submission waits for its acknowledgement. */
  readonly isSubmitting: boolean;
  /** "We had some trouble connecting. Try again?" */
  readonly trouble: string | null;
}

export interface UserGroup {
  readonly id: string;
  /** Without the `@`. */
  readonly handle: string;
  readonly name: string;
}

export interface SlashCommand {
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
}

/** A tour of the workspace that somebody gives: what is happening, and where to look. */
export interface Tour {
  /** What happens now, in a sentence or two. */
  readonly caption: string;
  /** From 1 on; 0 before the tour begins. */
  readonly step: number;
  readonly steps: number;
  /** It is offered until somebody starts it. */
  readonly phase: 'offered' | 'playing' | 'over';
  readonly place: {
    readonly user: string;
    readonly channel: string;
    readonly tab?: 'home' | 'messages';
  };
  /** What is being typed into the composer there. */
  readonly typing: string;
}

/** One of the workspaces that somebody can go to. */
export interface WorkspaceEntry {
  readonly id: string;
  readonly name: string;
  /** The organisation that it belongs to. */
  readonly organisation: string | null;
  /** The id of who they are there: themselves in an organisation, else who has their handle, else the first of its people. */
  readonly user: string;
  /** How many messages wait there for that person. */
  readonly unread: number;
  readonly hasApp: boolean;
}

/** A way to start the app on purpose: from anywhere, or from a message. */
export interface AppShortcut {
  readonly callbackId: string;
  readonly type: 'global' | 'message';
  readonly name: string;
  readonly description: string;
}

/** The app of the manifest, as it stands to a workspace. */
export interface AppStanding {
  readonly name: string;
  readonly isInstalled: boolean;
  /** It is installed for the organisation, whose administrators can let it in here. */
  readonly canBeLetIn: boolean;
  /** Where it lets itself be added; null where nobody said. */
  readonly installUrl: string | null;
}

/** Everything one person sees. */
export interface Snapshot {
  readonly team: { readonly id: string; readonly name: string };
  /** All workspaces of this local Slack, this one among them. */
  readonly workspaces: readonly WorkspaceEntry[];
  readonly app: AppStanding;
  readonly me: Person;
  /** All people, bots and those who have left included. */
  readonly people: readonly Person[];
  readonly userGroups: readonly UserGroup[];
  readonly channels: readonly Channel[];
  /** By channel id, oldest first; this person's ephemerals among them. */
  readonly messages: { readonly [channelId: string]: readonly Message[] };
  /** The person's modal stack, root first; the last one is on top. */
  readonly views: readonly OpenView[];
  /** The app's Home as published for this person; null before the first publication, absent when the app has no Home. */
  readonly home?: OpenView | null;
  readonly commands: readonly SlashCommand[];
  readonly shortcuts: readonly AppShortcut[];
  /** True while at least one app connection is open. */
  readonly isAppConnected: boolean;
  /** The time in the workspace, in milliseconds since 1970. */
  readonly now: number;
  /** While there is one. */
  readonly tour?: Tour;
}

/** One entry of `state.values`, e.g. `{type: 'static_select', selected_option: {…}}`. */
export type InputValue = JsonObject;

export type Act =
  /** Types into the composer and presses Enter; a text that begins with `/` is a slash command. */
  | {
      readonly kind: 'say';
      readonly user: string;
      readonly channel: string;
      readonly text: string;
      /** The `ts` of the message that it answers, in its thread. */
      readonly thread?: string;
      /** The answer is sent to the channel, too. */
      readonly broadcast?: boolean;
    }
  /** Changes or takes back a message of one's own. */
  | {
      readonly kind: 'edit-message';
      readonly user: string;
      readonly channel: string;
      readonly ts: string;
      readonly text: string;
    }
  | { readonly kind: 'delete-message'; readonly user: string; readonly channel: string; readonly ts: string }
  /** Reacts with an emoji, or takes that back. */
  | {
      readonly kind: 'react';
      readonly user: string;
      readonly channel: string;
      readonly ts: string;
      readonly emoji: string;
    }
  /** Presses a button, or chooses in an element, of a message. `value` is the element's entry as in `state.values`; none for a button. */
  | {
      readonly kind: 'message-action';
      readonly user: string;
      readonly channel: string;
      readonly ts: string;
      readonly blockId: string;
      readonly actionId: string;
      readonly value?: InputValue;
    }
  /** Changes an input, or presses a button, in the top modal or on the Home. Sends `block_actions` where Slack would. */
  | {
      readonly kind: 'view-action';
      readonly user: string;
      readonly viewId: string;
      readonly blockId: string;
      readonly actionId: string;
      readonly value?: InputValue;
      /** Enter was pressed in a text input; some inputs speak to the app only then. */
      readonly enter?: boolean;
    }
  /** Opens the app's Home or Messages tab; the app hears `app_home_opened`. */
  | { readonly kind: 'open-home'; readonly user: string; readonly tab?: 'home' | 'messages' }
  | { readonly kind: 'submit-view'; readonly user: string; readonly viewId: string }
  /** Cancel on the top view, or the cross that closes the whole stack. */
  | { readonly kind: 'close-view'; readonly user: string; readonly viewId: string; readonly all?: boolean }
  /** Runs a shortcut of the app: a global one, or with a message one for messages. */
  | {
      readonly kind: 'run-shortcut';
      readonly user: string;
      readonly callbackId: string;
      readonly message?: { readonly channel: string; readonly ts: string };
    }
  | { readonly kind: 'open-dm'; readonly user: string; readonly with: string }
  | { readonly kind: 'join' | 'leave'; readonly user: string; readonly channel: string }
  /** Makes a channel whose only member they are. */
  | {
      readonly kind: 'create-channel';
      readonly user: string;
      readonly name: string;
      readonly isPrivate: boolean;
    }
  /** Invites another member, or the app's bot, into a channel. `/invite @name` in the composer does the same. */
  | { readonly kind: 'invite'; readonly user: string; readonly channel: string; readonly invitee: string }
  | { readonly kind: 'read'; readonly user: string; readonly channel: string };

/** `ok` is false where Slack's client would not have let the person do it; `problem` says why in one sentence. */
export type ActResult = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/** What somebody typed into an `external_select` or `multi_external_select`; `POST /control/suggest` asks the app. */
export interface OptionsQuery {
  readonly user: string;
  readonly place: { readonly viewId: string } | { readonly channel: string; readonly ts: string };
  readonly blockId: string;
  readonly actionId: string;
  readonly query: string;
}

/** What the app offers, in groups; options that are in no group are one without a label. */
export type OptionsResult =
  | {
      readonly ok: true;
      readonly groups: readonly {
        readonly label: JsonObject | null;
        readonly options: readonly JsonObject[];
      }[];
    }
  | { readonly ok: false; readonly problem: string };
