import type { ServerResponse } from 'node:http';

type Headers = { readonly [name: string]: string };

export const send = (
  response: ServerResponse,
  status: number,
  contentType: string,
  body: Uint8Array | string,
  headers: Headers = {},
): void => {
  // The page belongs to this machine alone: nobody may frame it, and nothing is kept.
  response.writeHead(status, {
    'content-type': contentType,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...headers,
  });
  response.end(body);
};

export const sendJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Headers = {},
): void => send(response, status, 'application/json; charset=utf-8', JSON.stringify(body), headers);
