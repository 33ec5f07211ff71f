import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Controls } from '../control/control.ts';
import { routeControl } from '../control/router.ts';
import { routeOAuth } from '../oauth/route.ts';
import { findWorkspace, type Slack } from '../slack.ts';
import { routeFiles } from './files-route.ts';
import { isFromLoopback } from './loopback.ts';
import type { Page } from './page.ts';
import { parseJson, readBody } from './read-request.ts';
import { send, sendJson } from './send.ts';

export interface RouterOptions {
  readonly controls: Controls;
  readonly slack: Slack;
  readonly page: Promise<Page>;
  readonly routeWebApi: (request: IncomingMessage, response: ServerResponse, address: URL) => Promise<void>;
}

/** One address for everything: the Web API, response URLs, the control and the page. */
export const createRouter = ({ controls, slack, page, routeWebApi }: RouterOptions) => {
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const { pathname } = address;
    if (pathname.startsWith('/api/')) return routeWebApi(request, response, address);
    if (pathname.startsWith('/control/')) return routeControl(controls, request, response, address);
    if (pathname === '/oauth/v2/authorize') return routeOAuth(slack, request, response, address);
    if (pathname === '/app_redirect') {
      const team = findWorkspace(slack, address.searchParams.get('team'))?.state.identity.teamId;
      const location = team === undefined ? '/' : `/?team=${team}`;
      return send(response, 302, 'text/plain; charset=utf-8', '', { location });
    }
    if (pathname.startsWith('/response/')) {
      const body = parseJson(await readBody(request));
      if (slack.rig.knobs.outage !== 'none') return send(response, 503, 'text/plain; charset=utf-8', '');
      const [teamId, token = ''] = pathname.slice('/response/'.length).split('/');
      const parts = findWorkspace(slack, teamId) ?? slack.workspaces[0];
      const answer = parts.responseUrls.receive(token, body);
      return send(response, answer.status, 'text/plain; charset=utf-8', answer.body);
    }
    if (pathname.startsWith('/upload/') || pathname.startsWith('/files-pri/')) {
      return routeFiles(slack, request, response, pathname);
    }
    const asset = (await page).get(pathname);
    if (asset === undefined) return send(response, 404, 'text/plain; charset=utf-8', 'Not found');
    send(response, 200, asset.contentType, asset.body);
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    if (!isFromLoopback(request)) {
      sendJson(response, 403, { ok: false, error: 'not_from_this_machine' });
      return;
    }
    route(request, response).catch((error: unknown) => {
      // A malformed request is its sender's trouble, never the end of the process.
      if (!response.headersSent)
        sendJson(response, 400, { ok: false, error: 'bad_request', detail: String(error) });
      else response.destroy();
    });
  };
};
