import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Control } from '../control/control.ts';
import { routeControl } from '../control/router.ts';
import type { Parts } from '../parts.ts';
import { routeFiles } from './files-route.ts';
import { isFromLoopback } from './loopback.ts';
import type { Page } from './page.ts';
import { parseJson, readBody } from './read-request.ts';
import { send, sendJson } from './send.ts';

export interface RouterOptions {
  readonly control: Control;
  readonly parts: Parts;
  readonly page: Promise<Page>;
  readonly routeWebApi: (request: IncomingMessage, response: ServerResponse, address: URL) => Promise<void>;
}

/** One address for everything: the Web API, response URLs, the control and the page. */
export const createRouter = ({ control, parts, page, routeWebApi }: RouterOptions) => {
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const { pathname } = address;
    if (pathname.startsWith('/api/')) return routeWebApi(request, response, address);
    if (pathname.startsWith('/control/')) return routeControl(control, request, response, address);
    if (pathname.startsWith('/response/')) {
      const body = parseJson(await readBody(request));
      if (parts.rig.knobs.outage !== 'none') return send(response, 503, 'text/plain; charset=utf-8', '');
      const answer = parts.responseUrls.receive(pathname.slice('/response/'.length), body);
      return send(response, answer.status, 'text/plain; charset=utf-8', answer.body);
    }
    if (pathname.startsWith('/upload/') || pathname.startsWith('/files-pri/')) {
      return routeFiles(parts.state, request, response, pathname);
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
