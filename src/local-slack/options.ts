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
  /** Several workspaces, in place of the one. */
  readonly workspaces?: readonly WorkspaceSeed[];
  /** Where the app is installed from the start: in each workspace unless given. `organisation` is once for all workspaces of each organisation. */
  readonly installed?: 'each-workspace' | 'organisation' | 'nowhere';
  /** Further addresses, besides the manifest's, where people may be sent back to after they consented. */
  readonly redirectUrls?: () => readonly string[];
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
