import type { WorkspaceSeed } from './workspace.ts';

export interface LocalSlackOptions {
  /** The app's manifest, already parsed from YAML or JSON. */
  readonly manifest: unknown;
  /** When it is taken, the next free one is used; 0 takes any. */
  readonly port: number;
  readonly host?: '127.0.0.1';
  /** Whether the browser page is built and served; it is unless this is false. */
  readonly page?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly workspace?: WorkspaceSeed;
  /** Several workspaces, in place of the one; the examples, with the app in the first of them, where neither is given. */
  readonly workspaces?: readonly WorkspaceSeed[];
  /** Where the app is installed from the start: in each of the workspaces that are given, unless this says otherwise. `organisation` is once for all workspaces of each organisation. */
  readonly installed?: 'each-workspace' | 'first-workspace' | 'organisation' | 'nowhere';
  /** Further addresses, besides the manifest's, where people may be sent back to after they consented. */
  readonly redirectUrls?: () => readonly string[];
  /** The app's own page on which people begin to add it; the page of a workspace without the app leads there. */
  readonly installUrl?: () => string | undefined;
  readonly log?: (line: string) => void;
  /** How long a payload waits while the app has no connection; eight seconds unless given. */
  readonly holdMs?: number;
  /** As the manifest says unless given: Socket Mode where it is on, otherwise HTTP to the addresses it names. */
  readonly delivery?: DeliveryChoice;
}

/** How payloads reach the app; with a base address the manifest's paths are looked for there. */
export type DeliveryChoice =
  | { readonly kind: 'socket-mode' }
  | { readonly kind: 'http'; readonly baseUrl?: string; readonly signingSecret?: string };
