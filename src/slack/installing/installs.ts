import type { Departure } from './departures.ts';
import type { OptionalScope } from './scopes.ts';

/** How the app comes and goes where people install it by themselves, for listeners. */
export interface Installs {
  /** Where somebody installs the app again and grants these scopes too; undefined where only the operator can do that. */
  readonly grantUrl: (...scopes: readonly OptionalScope[]) => string | undefined;
  /** Where somebody installs the app; undefined where only the operator can do that. */
  readonly installUrl: string | undefined;
  /** Slack says that the app was taken away. */
  readonly noteDeparture: (departure: Departure) => Promise<void>;
  /** An organisation that has the app let it into these workspaces. */
  readonly noteEntry: (enterpriseId: string, workspaceIds: readonly string[]) => Promise<void>;
  /** An organisation that has the app took it out of these workspaces, at that moment of Slack’s clock. */
  readonly noteExit: (
    enterpriseId: string,
    workspaceIds: readonly string[],
    at: number | undefined,
  ) => Promise<void>;
}

/** For an app that was given one token: it comes and goes with that. */
export const noInstalls: Installs = {
  grantUrl: () => undefined,
  installUrl: undefined,
  noteDeparture: async () => {},
  noteEntry: async () => {},
  noteExit: async () => {},
};
