import { createServer } from 'node:http';
import { type Control, type Controls, createControl } from './control/control.ts';
import { createLiveSnapshots } from './control/live.ts';
import { createSlack } from './create-slack.ts';
import { listen } from './http/listen.ts';
import { isFromLoopback } from './http/loopback.ts';
import { loadPage } from './http/page.ts';
import { createRouter } from './http/router.ts';
import { createWebApiRoute } from './http/web-api-route.ts';
import type { LocalSlackOptions } from './options.ts';
import type { Parts } from './parts.ts';

export type { LocalSlackOptions } from './options.ts';

/** One workspace, for whoever acts in it. */
export interface LocalWorkspace {
  readonly teamId: string;
  readonly teamName: string;
  /** Empty where the app is not installed from the start. */
  readonly botToken: string;
  readonly botUserId: string;
  readonly control: Control;
}

export interface LocalSlack {
  /** The page's address, `http://127.0.0.1:3000/`. */
  readonly url: string;
  /** The address for `slackApiUrl`; ends in `/api/`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly botUserId: string;
  readonly control: Control;
  /** All workspaces; the first is the one that the fields above speak of. */
  readonly workspaces: readonly LocalWorkspace[];
  /** What requests are signed with, where payloads are delivered over HTTP. */
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the app sends people to be asked whether it may come in. */
  readonly authorizeUrl: string;
  /** Closes sockets and the server, within a second. */
  stop(): Promise<void>;
}

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

const describeWorkspace = ({ state, slack }: Parts, control: Control): LocalWorkspace => {
  const { teamId, teamName, botUserId } = state.identity;
  const { installation } = state;
  const botToken = installation === null ? '' : slack.tokens.issueBot(installation);
  return { teamId, teamName, botToken, botUserId, control };
};

/** Starts a small Slack on this machine: the example workspaces, with the app of the manifest in the first, unless it is told otherwise. */
export const startLocalSlack = async (options: LocalSlackOptions): Promise<LocalSlack> => {
  const { host = '127.0.0.1', log = () => {} } = options;
  const { changed, onChange } = createWatchers();
  let origin = '';
  const { slack, socketMode, httpDelivery, logs } = createSlack(options, { origin: () => origin, changed });
  const { rig, clock, app, tokens } = slack;
  const workspaces = slack.workspaces.map((parts) =>
    describeWorkspace(parts, createControl({ parts, logs, onChange })),
  );
  const [first] = workspaces;
  if (first === undefined) throw new Error('A local Slack needs at least one workspace.');
  const controls: Controls = {
    find: (teamId) =>
      teamId === null ? first.control : workspaces.find((one) => one.teamId === teamId)?.control,
  };
  const live = createLiveSnapshots(controls);
  const page = options.page === false ? Promise.resolve(new Map()) : loadPage(log);
  const routeWebApi = createWebApiRoute({ slack, calls: logs.calls });
  const server = createServer(createRouter({ controls, slack, page, routeWebApi }));
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
    botToken: first.botToken,
    appToken: tokens.issueApp(app.appId),
    botUserId: first.botUserId,
    control: first.control,
    workspaces,
    signingSecret: httpDelivery.signingSecret,
    clientId: app.clientId,
    clientSecret: app.clientSecret,
    authorizeUrl: `${origin}/oauth/v2/authorize`,
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
