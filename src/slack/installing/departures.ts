import type { Log } from '../../log.ts';
import type { Installation, InstallationStore } from '../../store/installation-store.ts';
import type { InstalledTenants } from '../connection/installed-tenants.ts';
import { type Looking, lookAt } from './look-at-installation.ts';

/** What Slack says of an app that was taken away. */
export interface Departure {
  /** The installations that it can be about. */
  readonly installationIds: readonly string[];
  /** When it happened by Slack’s clock, in milliseconds since 1970; undefined where Slack does not say. */
  readonly at: number | undefined;
  /** It says for sure which installation it is about. */
  readonly isCertain: boolean;
  /** Only some tokens ended, these: users of the app’s bot. */
  readonly botUserIds?: readonly string[];
}

export interface DeparturesOptions extends Looking {
  readonly installations: Pick<InstallationStore, 'find' | 'end'>;
  readonly tenants: Pick<InstalledTenants, 'tokenOf' | 'forget'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/**
 * A notice about an installation that is so many milliseconds older or newer is not decided by clocks: they differ, and the
 * app may have been taken away and installed anew within them.
 */
const doubt = 5 * 60_000;

/**
 * Ends installations that Slack says are gone. Notices come doubled, late and in any order: one from before the app was installed
 * says nothing, and where that is not clear, Slack is asked whether it still takes the token.
 */
export function createDepartures(options: DeparturesOptions): (departure: Departure) => Promise<void> {
  return async (departure) => {
    for (const installationId of departure.installationIds) {
      const installation = await options.installations.find(installationId);
      // What this instance remembers is older than what another one may have ended.
      options.tenants.forget(installationId);
      if (installation && (await isGone(installation, departure, options)))
        await end(installation, departure.at, options);
    }
  };
}

async function isGone(installation: Installation, departure: Departure, options: Looking): Promise<boolean> {
  const { at, botUserIds } = departure;
  if (botUserIds?.length === 0) return false;
  const later = at === undefined ? 0 : at - installation.installedAt;
  if (later < -doubt) return false;
  if (later > doubt && isClear(installation, departure)) return true;
  const sight = await lookAt(installation, options);
  if (sight === 'unknown') return later >= 0 && isClear(installation, departure);
  return sight !== 'alive';
}

/** Of tokens that rotate there are several, and the end of one says nothing of the others. */
function isClear({ botUserId, token }: Installation, { at, isCertain, botUserIds }: Departure): boolean {
  if (at === undefined || !isCertain) return false;
  return botUserIds === undefined || (botUserIds.includes(botUserId) && token.rotation === undefined);
}

async function end(
  { installationId, installedAt }: Installation,
  at: number | undefined,
  { installations, tenants, now, log }: DeparturesOptions,
): Promise<void> {
  const ended = await installations.end(installationId, Math.max(at ?? now(), installedAt));
  tenants.forget(installationId);
  if (ended) log.info({ installationId }, 'the app was taken away; its tokens are deleted');
}
