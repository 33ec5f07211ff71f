import type { Routes } from '../../http/route.ts';
import type { DailyWork } from '../daily.ts';
import { type Installs, noInstalls } from '../installing/installs.ts';
import type { InstallingOptions, OAuthAccess } from '../installing/open-installing.ts';
import type { SlackClients } from './clients.ts';
import type { Connection, ConnectionOptions } from './connection.ts';
import { oneWorkspace, type Tenants } from './tenants.ts';

/** How the app may speak in Slack, and how Slack reaches it. */
export type SlackAccess =
  /** One workspace, over WebSockets that the app opens. */
  | {
      readonly kind: 'socket';
      readonly botToken: string;
      readonly appToken: string;
      /** Milliseconds from the start of one WebSocket to that of the other. */
      readonly apart?: number;
    }
  /** One workspace, by requests that Slack signs. */
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string }
  /** Every workspace in which people install the app, by requests that Slack signs. */
  | ({ readonly kind: 'oauth'; readonly signingSecret: string } & OAuthAccess);

export interface Access {
  readonly tenants: Tenants;
  readonly connection: Connection;
  /** What Slack, and people who install the app, ask for over HTTP. */
  readonly routes: Routes;
  readonly installs: Installs;
  /** What has to be done from time to time. */
  readonly sweeps: readonly DailyWork[];
}

/** Of the ways, only the one that is used is loaded. */
export async function openAccess(
  access: SlackAccess,
  clients: SlackClients,
  options: Omit<ConnectionOptions, 'fetch'> & Omit<InstallingOptions, 'clients'>,
): Promise<Access> {
  switch (access.kind) {
    case 'socket': {
      const { createSocketConnection } = await import('./socket-connection.ts');
      const { botToken, appToken, apart } = access;
      const { fetch } = clients.watch;
      return {
        tenants: oneWorkspace(clients.talking, botToken),
        connection: createSocketConnection(appToken, { ...options, fetch, apart }),
        routes: new Map(),
        installs: noInstalls,
        sweeps: [],
      };
    }
    case 'http': {
      const { createHttpConnection } = await import('./http-connection.ts');
      const connection = createHttpConnection(access.signingSecret, options);
      const tenants = oneWorkspace(clients.talking, access.botToken);
      return { tenants, connection, routes: connection.routes, installs: noInstalls, sweeps: [] };
    }
    case 'oauth': {
      const { createHttpConnection } = await import('./http-connection.ts');
      const { openInstalling } = await import('../installing/open-installing.ts');
      const connection = createHttpConnection(access.signingSecret, options);
      const installing = openInstalling(access, { ...options, clients });
      return { ...installing, connection, routes: new Map([...connection.routes, ...installing.routes]) };
    }
  }
}
