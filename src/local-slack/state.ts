import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { JsonObject } from './control/protocol.ts';
import type { Manifest } from './manifest.ts';

export type Values = { readonly [blockId: string]: { readonly [actionId: string]: JsonObject } };

export interface StoredPerson {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly title: string;
  readonly timeZone: string;
  readonly isBot: boolean;
  isDeleted: boolean;
}

export interface StoredChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'dm';
  readonly members: Set<string>;
  /** Seconds since 1970. */
  readonly created: number;
  /** By user, the `ts` up to which they have read. */
  readonly readUpTo: Map<string, string>;
  isArchived: boolean;
}

export interface StoredMessage {
  readonly ts: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly isSlackbot: boolean;
  readonly threadTs: string | null;
  /** The only person who sees it. */
  readonly ephemeralFor: string | null;
  text: string;
  blocks: readonly JsonObject[];
  metadata: JsonObject | null;
  isEdited: boolean;
  /** By user, what they chose in the elements of the message. */
  readonly values: Map<string, Values>;
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
}

export interface Identity {
  readonly teamId: string;
  readonly teamName: string;
  readonly teamDomain: string;
  readonly appId: string;
  readonly botId: string;
  readonly botUserId: string;
}

/** Everything local Slack remembers, in memory. */
export interface State {
  readonly clock: Clock;
  readonly manifest: Manifest;
  readonly identity: Identity;
  readonly botToken: string;
  readonly appToken: string;
  isInstalled: boolean;
  readonly people: Map<string, StoredPerson>;
  readonly channels: Map<string, StoredChannel>;
  readonly messages: Map<string, StoredMessage[]>;
  readonly stacks: Map<string, StoredView[]>;
  readonly homes: Map<string, StoredView>;
  /** Tells whoever watches that something visible changed. */
  changed(): void;
  /** Sends an event to the app, if its manifest subscribes to it. */
  emit(event: JsonObject): void;
  nextTs(): string;
  nextId(prefix: string): string;
}

export interface StateOptions {
  readonly clock: Clock;
  readonly manifest: Manifest;
  readonly identity: Identity;
  readonly changed: () => void;
  readonly emit: (event: JsonObject) => void;
}

const secret = () => randomBytes(12).toString('hex');

/** An empty workspace with fresh tokens. */
export const createState = (options: StateOptions): State => {
  let lastMicros = 0;
  let ids = 0;
  // Ids must differ from those of an earlier run, which the app may have stored.
  const run = randomBytes(3).toString('hex').toUpperCase();
  return {
    ...options,
    botToken: `xoxb-local-${secret()}`,
    appToken: `xapp-1-${options.identity.appId}-${secret()}`,
    isInstalled: true,
    people: new Map(),
    channels: new Map(),
    messages: new Map(),
    stacks: new Map(),
    homes: new Map(),
    nextTs() {
      lastMicros = Math.max(lastMicros + 1, options.clock.now() * 1000);
      return `${Math.floor(lastMicros / 1_000_000)}.${String(lastMicros % 1_000_000).padStart(6, '0')}`;
    },
    nextId(prefix) {
      ids += 1;
      return `${prefix}${run}${String(ids).padStart(4, '0')}`;
    },
  };
};
