import type { Routes } from '../../http/route.ts';
import type { SlackClients } from './clients.ts';
import type { Connection, ConnectionOptions } from './connection.ts';
import { createSocketConnection } from './socket-connection.ts';
import { oneWorkspace, type Tenants } from './tenants.ts';

/** How the app may speak in Slack, and how Slack reaches it. */
export type SlackAccess =
  /** One workspace, over a WebSocket that the app opens. */
  { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string };

export interface Access {
  readonly tenants: Tenants;
  readonly connection: Connection;
  /** What Slack, and people who install the app, ask for over HTTP. */
  readonly routes: Routes;
}

export function openAccess(
  access: SlackAccess,
  clients: SlackClients,
  options: Omit<ConnectionOptions, 'fetch'>,
): Access {
  return {
    tenants: oneWorkspace(clients.talking, access.botToken),
    connection: createSocketConnection(access.appToken, { ...options, fetch: clients.watch.fetch }),
    routes: new Map(),
  };
}
