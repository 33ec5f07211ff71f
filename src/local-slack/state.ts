import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { JsonObject, Standing, Tour } from './control/protocol.ts';
import type { EventSender } from './delivery/events.ts';
import type { Manifest } from './manifest.ts';
import type { Installation } from './tokens.ts';

export type Values = { readonly [blockId: string]: { readonly [actionId: string]: JsonObject } };

export interface StoredPerson {
  readonly id: string;
  readonly name: string;
  /** Another company's for people who come in through Slack Connect. */
  readonly teamId: string;
  readonly isBot: boolean;
  realName: string;
  title: string;
  timeZone: string;
  standing: Standing;
  isDeleted: boolean;
  /** Seconds since 1970 of the last change. */
  updated: number;
}

export interface StoredUserGroup {
  readonly id: string;
  readonly created: number;
  handle: string;
  name: string;
  members: readonly string[];
  isDisabled: boolean;
  /** Seconds since 1970 of the last change. */
  updated: number;
}

export interface StoredFile {
  readonly id: string;
  readonly created: number;
  readonly name: string;
  title: string;
  readonly mimetype: string;
  /** How many bytes it is to have. */
  readonly size: number;
  /** Whose it is; nobody's until a person puts it into a form. */
  ownerId: string;
  /** Where it was shared. */
  readonly channels: Set<string>;
  /** Null until it has been uploaded. */
  content: Uint8Array | null;
}

export type PostingRule = 'everyone' | 'restricted' | 'read-only' | 'threads-only';

export interface StoredChannel {
  readonly id: string;
  name: string;
  kind: 'public' | 'private' | 'dm';
  topic: string;
  readonly members: Set<string>;
  /** Other companies that it is shared with through Slack Connect. */
  readonly sharedWith: Set<string>;
  /** Who may write; administrators always may. */
  posting: PostingRule;
  /** Seconds since 1970. */
  readonly created: number;
  /** By user, the `ts` up to which they have read. */
  readonly readUpTo: Map<string, string>;
  isArchived: boolean;
}

/** What the app offered in menus whose options it gives, by person, block and action. */
export type Offers = Map<string, readonly JsonObject[]>;

export interface StoredMessage {
  readonly ts: string;
  /** Changes when the channel's id does. */
  channelId: string;
  readonly authorId: string;
  /** Slack's word on what happened in the channel, such as `channel_topic`. */
  readonly subtype: string | null;
  readonly isSlackbot: boolean;
  readonly threadTs: string | null;
  /** The only person who sees it. */
  readonly ephemeralFor: string | null;
  text: string;
  blocks: readonly JsonObject[];
  /** Ids of the files that came with it. */
  readonly files: readonly string[];
  metadata: JsonObject | null;
  /** By the name of an emoji, who reacted with it. */
  readonly reactions: Map<string, Set<string>>;
  /** When it was last edited, and by whom. */
  edited: { readonly user: string; readonly ts: string } | null;
  /** By user, what they chose in the elements of the message. */
  readonly values: Map<string, Values>;
  readonly offers: Offers;
}

/** An open modal or a published Home view. `sent` is what the app sent, with all ids. */
export interface StoredView {
  readonly id: string;
  readonly ownerId: string;
  readonly rootId: string;
  readonly previousId: string | null;
  sent: JsonObject & { readonly blocks: readonly JsonObject[] };
  hash: string;
  /** Of every element that has a value, the initial one until the person changes it. */
  values: Values;
  errors: { readonly [blockId: string]: string };
  isSubmitting: boolean;
  trouble: string | null;
  readonly offers: Offers;
}

export interface Identity {
  readonly teamId: string;
  readonly teamName: string;
  readonly teamDomain: string;
  readonly appId: string;
  readonly botId: string;
  readonly botUserId: string;
  /** The organisation that the workspace belongs to. */
  readonly enterprise: { readonly id: string; readonly name: string } | null;
  /** Goes into ids, which differ between workspaces; empty for the first one. */
  readonly mark: string;
  /** The same for people, whom the workspaces of an organisation share. */
  readonly peopleMark: string;
}

/** What an app needs in its manifest in order to hear an event. */
export interface EventTerms {
  /** How the manifest calls it, where that differs from its type: `message.channels`. */
  readonly subscription?: string;
  readonly scope?: string;
  /** It happened in a channel that another company shares. */
  readonly isShared?: boolean;
}

/** Everything local Slack remembers, in memory. */
export interface State {
  readonly clock: Clock;
  readonly manifest: Manifest;
  readonly identity: Identity;
  /** Null while the app is not installed here. */
  installation: Installation | null;
  readonly people: Map<string, StoredPerson>;
  readonly channels: Map<string, StoredChannel>;
  readonly userGroups: Map<string, StoredUserGroup>;
  readonly files: Map<string, StoredFile>;
  readonly messages: Map<string, StoredMessage[]>;
  readonly stacks: Map<string, StoredView[]>;
  readonly homes: Map<string, StoredView>;
  /** Null while nobody gives one. */
  tour: Tour | null;
  /** `http://127.0.0.1:3000`, known once the server listens. */
  readonly origin: () => string;
  /** Tells whoever watches that something visible changed. */
  changed(): void;
  /** Sends an event to the app, if its manifest subscribes to it and asks for the scope. */
  emit(event: JsonObject, terms?: EventTerms): void;
  nextTs(): string;
  nextId(prefix: string): string;
}

export interface StateOptions {
  readonly origin: () => string;
  readonly clock: Clock;
  readonly manifest: Manifest;
  readonly identity: Identity;
  readonly changed: () => void;
  readonly sendEvent: EventSender;
}

/** An empty workspace with fresh tokens. */
export const createState = ({ sendEvent, ...options }: StateOptions): State => {
  let lastMicros = 0;
  let ids = 0;
  // Ids must differ from those of an earlier run, which the app may have stored.
  const run = randomBytes(3).toString('hex').toUpperCase();
  const state: State = {
    ...options,
    installation: null,
    emit(event, terms) {
      if (state.installation !== null) sendEvent(options.identity, state.installation, event, terms);
    },
    people: new Map(),
    channels: new Map(),
    userGroups: new Map(),
    files: new Map(),
    messages: new Map(),
    stacks: new Map(),
    homes: new Map(),
    tour: null,
    nextTs() {
      lastMicros = Math.max(lastMicros + 1, options.clock.now() * 1000);
      return `${Math.floor(lastMicros / 1_000_000)}.${String(lastMicros % 1_000_000).padStart(6, '0')}`;
    },
    nextId(prefix) {
      ids += 1;
      return `${prefix}${run}${String(ids).padStart(4, '0')}`;
    },
  };
  return state;
};
