import type { Routes } from '../../http/route.ts';
import type { Log } from '../../log.ts';
import type { Installation, InstallationStore } from '../../store/installation-store.ts';
import type { Store } from '../../store/store.ts';
import type { WorkInProgress } from '../answering/work-in-progress.ts';
import { createBackground } from '../background.ts';
import type { SlackClients } from '../connection/clients.ts';
import { type InstalledTenants, installedTenants } from '../connection/installed-tenants.ts';
import { createOAuthCalls, type OAuthClient } from '../connection/oauth-calls.ts';
import { createTell } from '../connection/tell.ts';
import type { DailyWork } from '../daily.ts';
import { buildInstallAgain } from '../views/welcome-message.ts';
import { createAllowance } from './allowance.ts';
import { deleteEnded, keptForDays } from './delete-ended.ts';
import { createDepartures } from './departures.ts';
import { createInstallStates } from './install-states.ts';
import type { Installs } from './installs.ts';
import { followOrganisations } from './organisation-workspaces.ts';
import { createInstallRoutes, type InstallAddresses } from './routes.ts';
import { sweepInstallations } from './sweep-installations.ts';
import { greet, welcome } from './welcome.ts';

/** An app that people install by themselves. */
export interface OAuthAccess extends OAuthClient {
  readonly installations: InstallationStore;
  /** Where the program is reached from outside, without a slash at the end. */
  readonly publicUrl: string;
}

export interface InstallingOptions {
  readonly clients: SlackClients;
  /** Ends in `/`; Slack's own if absent. */
  readonly slackApiUrl?: string | undefined;
  readonly store: Store;
  readonly log: Log;
  readonly now: () => Temporal.Instant;
  readonly inProgress: WorkInProgress;
  /** Milliseconds from one installation to the next when all of them are looked at. */
  readonly pause: number;
  readonly stopping: AbortSignal;
}

/** All that belongs to being installed by others. */
export interface Installing {
  readonly tenants: InstalledTenants;
  readonly installs: Installs;
  readonly routes: Routes;
  /** What has to be done from time to time. */
  readonly sweeps: readonly DailyWork[];
}

/** So many at once, then so many a second. */
const begins = { atOnce: 100, perSecond: 10 };

/** Slack gives up after three seconds, and so does a person. */
const databasePatience = 2000;

export function openInstalling(access: OAuthAccess, options: InstallingOptions): Installing {
  const { installations, clientId } = access;
  const { clients, slackApiUrl = 'https://slack.com/api/', log, inProgress } = options;
  const now = () => options.now().epochMilliseconds;
  const client = clients.talking;
  const addresses = addressesOf(access.publicUrl, slackApiUrl);
  const slackTime = clients.watch.slackTime;
  const oauth = createOAuthCalls({ ...access, client, now, slackTime });

  const lost = async ({ installationId, installedBy, installedAt, name, token }: Installation) => {
    const ended = await installations.end(installationId, Math.max(now(), installedAt));
    tenants.forget(installationId);
    if (!ended) return;
    log.warn(
      { installationId },
      'Slack does not renew a token any more, so the app has to be installed again',
    );
    const asBot = async () => ({ token: token.accessToken });
    await createTell({ client, asBot })(
      installationId,
      installedBy,
      buildInstallAgain(name, addresses.install, keptForDays),
    );
  };
  const { track } = inProgress;
  const tenants: InstalledTenants = installedTenants({ installations, oauth, now, log, track, lost });

  const inBackground = createBackground(inProgress, log);
  const tell = createTell({ client, asBot: tenants.asBot });
  const greeting = { store: options.store, tell, inBackground, now: options.now, log };
  return {
    tenants,
    installs: {
      grantUrl: (...scopes) => `${addresses.install}?with=${scopes.join(',')}`,
      installUrl: addresses.install,
      noteDeparture: createDepartures({ installations, tenants, client, now, log }),
      ...followOrganisations({
        installations,
        tenants,
        client,
        now,
        log,
        greet: (installation, workspaceId) => greet(installation, workspaceId, false, greeting),
      }),
    },
    routes: createInstallRoutes({
      clientId,
      addresses,
      states: createInstallStates({ installations, now, ...cookiesOf(addresses.install) }),
      oauth,
      installations,
      installed: async (installation, saved) => {
        tenants.forget(installation.installationId);
        if (saved === 'first') await welcome(installation, greeting);
      },
      log,
      patience: databasePatience,
      mayBegin: createAllowance({ ...begins, now: () => performance.now() }),
    }),
    sweeps: [
      { name: 'deleting what the app left', hours: 24, work: () => deleteEnded({ installations, now, log }) },
      {
        name: 'looking at installations',
        hours: 7 * 24,
        work: () => sweepInstallations({ ...options, installations, tenants, client: clients.patient, now }),
      },
    ],
  };
}

/** Where people and Slack find what, by where we and Slack's Web API are. */
function addressesOf(publicUrl: string, slackApiUrl: string): InstallAddresses {
  return {
    install: `${publicUrl}/slack/install`,
    begin: `${publicUrl}/slack/install/begin`,
    back: `${publicUrl}/slack/oauth_redirect`,
    authorize: new URL('/oauth/v2/authorize', slackApiUrl).href,
    open: new URL('/app_redirect', slackApiUrl).href,
  };
}

function cookiesOf(installAddress: string): { readonly path: string; readonly isSecure: boolean } {
  const { pathname, protocol } = new URL(installAddress);
  return { path: pathname.replace(/\/install$/, ''), isSecure: protocol === 'https:' };
}
