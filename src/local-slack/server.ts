import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { createClock } from './clock.ts';
import { type Control, createControl } from './control/control.ts';
import { createLiveSnapshots } from './control/live.ts';
import { createEventSender } from './delivery/events.ts';
import { createHttpDelivery } from './delivery/http-delivery.ts';
import { createSocketMode } from './delivery/socket-mode.ts';
import { createWireLogs } from './delivery/wire-log.ts';
import { listen } from './http/listen.ts';
import { isFromLoopback } from './http/loopback.ts';
import { loadPage } from './http/page.ts';
import { createRouter } from './http/router.ts';
import { createWebApiRoute } from './http/web-api-route.ts';
import { parseManifest } from './manifest.ts';
import type { Parts } from './parts.ts';
import { createResponseUrls } from './response-urls.ts';
import { createRig } from './rig/rig.ts';
import { seedWorkspace } from './seed-workspace.ts';
import { createState, type Identity } from './state.ts';
import { createTriggers } from './triggers.ts';
import { exampleWorkspace, type WorkspaceSeed } from './workspace.ts';

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

export interface LocalSlack {
  /** The page's address, `http://127.0.0.1:3000/`. */
  readonly url: string;
  /** The address for `slackApiUrl`; ends in `/api/`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly botUserId: string;
  /** What requests are signed with, where payloads are delivered over HTTP. */
  readonly signingSecret: string;
  readonly control: Control;
  /** Closes sockets and the server, within a second. */
  stop(): Promise<void>;
}

const identityOf = (workspace: WorkspaceSeed): Identity => ({
  teamId: 'T0LOCAL',
  teamName: workspace.name,
  teamDomain: workspace.domain,
  appId: 'A0LOCAL',
  botId: 'B0LOCAL',
  botUserId: 'U0BOT',
});

const createWatchers = () => {
  const listeners = new Set<() => void>();
  return {
    changed: () => {
      for (const listener of listeners) listener();
    },
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

/** Starts a small Slack of one workspace on this machine, with the app of the manifest installed. */
export const startLocalSlack = async (options: LocalSlackOptions): Promise<LocalSlack> => {
  const { host = '127.0.0.1', workspace = exampleWorkspace, log = () => {} } = options;
  const manifest = parseManifest(options.manifest);
  const identity = identityOf(workspace);
  const clock = createClock(options.now);
  const logs = createWireLogs(clock);
  const { changed, onChange } = createWatchers();
  const rig = createRig(clock);
  const holdMs = options.holdMs ?? 8000;
  const socketMode = createSocketMode({
    clock,
    appId: identity.appId,
    frames: logs.frames,
    faults: rig.frameFaults,
    changed,
    holdMs,
  });
  const http = options.delivery?.kind === 'http' ? options.delivery : undefined;
  const httpDelivery = createHttpDelivery({
    clock,
    manifest,
    rig,
    ...logs,
    changed,
    signingSecret: http?.signingSecret ?? randomBytes(16).toString('hex'),
    baseUrl: http?.baseUrl,
  });
  const usesSocketMode =
    options.delivery === undefined
      ? manifest.settings.socket_mode_enabled
      : options.delivery.kind === 'socket-mode';
  const transport = usesSocketMode ? socketMode : httpDelivery;
  const emit = createEventSender({ clock, manifest, identity, transport });
  let origin = '';
  const state = createState({ clock, manifest, identity, origin: () => origin, changed, emit });
  seedWorkspace(state, workspace);

  const parts: Parts = {
    state,
    transport,
    socketMode,
    httpDelivery,
    triggers: createTriggers(clock),
    responseUrls: createResponseUrls(state),
    rig,
  };
  const control = createControl({ parts, logs, onChange });
  const live = createLiveSnapshots(control);
  const page = options.page === false ? Promise.resolve(new Map()) : loadPage(log);
  const routeWebApi = createWebApiRoute({ parts, calls: logs.calls });
  const server = createServer(createRouter({ control, parts, page, routeWebApi }));
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const path = (request.url ?? '').split('?')[0];
    const taker =
      path === '/link/' && rig.knobs.outage === 'none'
        ? socketMode
        : path === '/control/live'
          ? live
          : undefined;
    if (isFromLoopback(request) && taker?.accept(request, socket, head)) return;
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
  server.on('clientError', (_, socket) => socket.destroy());

  const port = await listen(server, options.port, host);
  origin = `http://${host}:${port}`;
  log(`Local Slack listens on ${origin}/ (this machine only)`);
  return {
    url: `${origin}/`,
    apiUrl: `${origin}/api/`,
    botToken: state.botToken,
    appToken: state.appToken,
    botUserId: identity.botUserId,
    signingSecret: httpDelivery.signingSecret,
    control,
    async stop() {
      clock.stop();
      live.stop();
      socketMode.stop();
      httpDelivery.stop();
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      setTimeout(() => server.closeAllConnections(), 400).unref();
      server.closeIdleConnections();
      await closed;
    },
  };
};
