import type { IncomingMessage, ServerResponse } from 'node:http';
import { grantedScopes } from '../installing.ts';
import type { Parts } from '../parts.ts';
import type { Slack } from '../slack.ts';
import type { State, StoredFile } from '../state.ts';
import { readBytes } from './read-request.ts';
import { send } from './send.ts';

/** The largest file that is taken; enough to try things out. */
export const maxFileBytes = 50 * 1024 * 1024;

// Slack takes the bytes as they are, or as the first file of a form.
const contentOf = async (request: IncomingMessage, body: Buffer): Promise<Uint8Array | undefined> => {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return body;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const file = [...form.values()].find((part) => typeof part !== 'string');
  return file === undefined ? undefined : new Uint8Array(await file.arrayBuffer());
};

const receive = async (state: State, request: IncomingMessage, response: ServerResponse, id: string) => {
  const file = state.files.get(id);
  const body = await readBytes(request, maxFileBytes);
  const content = body && (await contentOf(request, body));
  if (file === undefined || file.content !== null || content?.length !== file.size) {
    return send(response, 400, 'text/plain; charset=utf-8', 'The upload does not fit what was announced.');
  }
  file.content = content;
  send(response, 200, 'text/plain; charset=utf-8', `OK - ${file.size}`);
};

const mayRead = ({ slack, state }: Parts, request: IncomingMessage): boolean => {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const token = slack.tokens.find(bearer);
  return (
    token?.fate === 'live' &&
    token.installation === state.installation &&
    grantedScopes(state).includes('files:read')
  );
};

const give = (response: ServerResponse, { content, mimetype, name }: StoredFile): void =>
  send(response, 200, mimetype, content ?? '', {
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });

/** Answers `/upload/…` and `/files-pri/…`. Without a token and its scope a file is a page to sign in, as in Slack. */
export const routeFiles = async (
  slack: Slack,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
): Promise<void> => {
  const id = /^\/(?:upload\/|files-pri\/[^/-]+-)([^/]+)/.exec(pathname)?.[1] ?? '';
  const parts = slack.workspaces.find(({ state }) => state.files.has(id)) ?? slack.workspaces[0];
  if (pathname.startsWith('/upload/')) return receive(parts.state, request, response, id);
  const file = parts.state.files.get(id);
  if (!mayRead(parts, request)) {
    return send(response, 200, 'text/html; charset=utf-8', '<!doctype html><title>Sign in</title><p>Sign in');
  }
  if (file?.content == null) return send(response, 404, 'text/plain; charset=utf-8', 'Not found');
  give(response, file);
};
