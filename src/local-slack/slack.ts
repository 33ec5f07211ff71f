import type { Clock } from './clock.ts';
import type { EventSender } from './delivery/events.ts';
import type { Manifest } from './manifest.ts';
import type { Codes } from './oauth/codes.ts';
import type { Parts } from './parts.ts';
import type { Rig } from './rig/rig.ts';
import type { Installation, Tokens } from './tokens.ts';

/** What the app is known by when it is installed. */
export interface AppCredentials {
  readonly appId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where people may be sent back to after they consented. */
  readonly redirectUrls: () => readonly string[];
  /** Where people add it themselves, if it has such a page. */
  readonly installUrl: () => string | undefined;
}

/** All workspaces of a local Slack, and the one app that can be installed in them. */
export interface Slack {
  /** The first is the one that is meant where none is named. */
  readonly workspaces: readonly [Parts, ...Parts[]];
  readonly clock: Clock;
  readonly manifest: Manifest;
  readonly rig: Rig;
  readonly app: AppCredentials;
  readonly tokens: Tokens;
  /** By organisation, the app as it is installed for all of it. */
  readonly organisationInstallations: Map<string, Installation>;
  readonly codes: Codes;
  readonly sendEvent: EventSender;
}

/** The workspace with that id, if there is one. */
export const findWorkspace = ({ workspaces }: Slack, teamId: unknown): Parts | undefined =>
  workspaces.find(({ state }) => state.identity.teamId === teamId);

/** The workspaces of an organisation. */
export const workspacesOf = ({ workspaces }: Slack, enterpriseId: string | null): readonly Parts[] =>
  enterpriseId === null
    ? []
    : workspaces.filter(({ state }) => state.identity.enterprise?.id === enterpriseId);
