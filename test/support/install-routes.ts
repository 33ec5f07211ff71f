import type { HttpAnswer, Routes } from '../../src/http/route.ts';
import { createLog } from '../../src/log.ts';
import type { Granted, OAuthCalls } from '../../src/slack/connection/oauth-calls.ts';
import { createInstallStates } from '../../src/slack/installing/install-states.ts';
import { createInstallRoutes, type InstallRoutesOptions } from '../../src/slack/installing/routes.ts';
import { requiredScopes } from '../../src/slack/installing/scopes.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { Installation, InstallationStore } from '../../src/store/installation-store.ts';
import { keyRing } from '../store/key-rings.ts';
import { anInstallation } from './installations.ts';
import { silentLog } from './silent-log.ts';

export interface RoutesToTry {
  readonly installations: InstallationStore;
  /** What was saved, and as what. */
  readonly installed: readonly { readonly installation: Installation; readonly saved: 'first' | 'again' }[];
  /** Asks for an address or a path, with these cookies. */
  readonly loads: (address: string, cookie?: string) => Promise<HttpAnswer>;
  /** Moves the clock, in milliseconds. */
  readonly later: (ms: number) => void;
  readonly lines: readonly string[];
}

export interface RoutesOptions {
  readonly publicUrl?: string;
  /** What Slack answers to each code; an installation in T1 with all that is needed unless given. */
  readonly exchange?: OAuthCalls['exchange'];
  readonly wrap?: (installations: InstallationStore) => InstallationStore;
  readonly patience?: number;
  readonly mayBegin?: () => boolean;
}

/** An installation as Slack grants it. */
export function granted(changes: Partial<Installation> = {}): Granted {
  return { appId: 'A1', installation: anInstallation({ scopes: Object.keys(requiredScopes), ...changes }) };
}

/** The pages on a database in memory, without a server before them or Slack behind them. */
export async function tryRoutes({
  publicUrl = 'https://aiteam.example.com',
  exchange = async () => granted(),
  wrap = (one) => one,
  patience = 2000,
  mayBegin = () => true,
}: RoutesOptions = {}): Promise<RoutesToTry> {
  const store = await createStore('sqlite::memory:', silentLog);
  const installations = await store.openInstallations(keyRing('one'));
  const wrapped = wrap(installations);
  const installed: { installation: Installation; saved: 'first' | 'again' }[] = [];
  const lines: string[] = [];
  let now = Date.parse('2026-11-21T09:00:00Z');
  const options: InstallRoutesOptions = {
    clientId: '1.2',
    addresses: {
      install: `${publicUrl}/slack/install`,
      begin: `${publicUrl}/slack/install/begin`,
      back: `${publicUrl}/slack/oauth_redirect`,
      authorize: 'https://slack.com/oauth/v2/authorize',
      open: 'https://slack.com/app_redirect',
    },
    states: createInstallStates({
      installations: wrapped,
      now: () => now,
      path: '/slack',
      isSecure: publicUrl.startsWith('https:'),
    }),
    oauth: { exchange },
    installations: wrapped,
    installed: async (installation, saved) => void installed.push({ installation, saved }),
    log: createLog('debug', { write: (line) => void lines.push(line) }),
    patience,
    mayBegin,
  };
  const routes: Routes = createInstallRoutes(options);
  return {
    installations,
    installed,
    later: (ms) => {
      now += ms;
    },
    lines,
    loads: async (address, cookie) => {
      const { pathname, searchParams } = new URL(address, publicUrl);
      const route = routes.get(`GET ${pathname}`);
      if (!route) throw new Error(`nothing is at ${pathname}`);
      return route({ query: searchParams, headers: cookie ? { cookie } : {}, body: Buffer.alloc(0) });
    },
  };
}

/** Begins in a browser; gives the state that goes to Slack, and the browser's cookie. */
export async function beginIn(
  { loads }: RoutesToTry,
  cookie?: string,
): Promise<{ readonly state: string; readonly cookie: string }> {
  const { headers = {} } = await loads('/slack/install/begin', cookie);
  const state = new URL(headers.location ?? '').searchParams.get('state') ?? '';
  return { state, cookie: headers['set-cookie']?.split(';')[0] ?? '' };
}
