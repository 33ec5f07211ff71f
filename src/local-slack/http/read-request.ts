import type { IncomingMessage } from 'node:http';
import { isObject } from '../blocks/walk-blocks.ts';
import type { JsonObject } from '../control/protocol.ts';

const maxBody = 2 * 1024 * 1024;

/** The body; nothing when it is too long or the sender went away. */
export const readBytes = async (request: IncomingMessage, most: number): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      if (length > most) return undefined;
      chunks.push(bytes);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
};

/** The body as text; nothing when it is too long or the sender went away. */
export const readBody = async (request: IncomingMessage): Promise<string | undefined> =>
  (await readBytes(request, maxBody))?.toString();

/** The body as JSON; undefined when it is none. */
export const parseJson = (body: string | undefined): unknown => {
  try {
    return JSON.parse(body ?? '');
  } catch {
    return undefined;
  }
};

export interface ApiRequest {
  readonly given: JsonObject;
  readonly token: string;
}

// An app may say who it is in the header instead of in the body.
const readClient = (authorization: string): JsonObject => {
  const basic = /^Basic\s+(\S+)$/i.exec(authorization)?.[1];
  if (basic === undefined) return {};
  const [id, ...secret] = Buffer.from(basic, 'base64').toString().split(':');
  return { client_id: id, client_secret: secret.join(':') };
};

/** Arguments and token of a Web API call, from the address, a form or JSON; undefined when the body cannot be read. */
export const readApiRequest = async (
  request: IncomingMessage,
  address: URL,
): Promise<ApiRequest | undefined> => {
  const body = await readBody(request);
  if (body === undefined) return undefined;
  const isJson = request.headers['content-type']?.startsWith('application/json') ?? false;
  const parsed = isJson && body !== '' ? parseJson(body) : {};
  if (!isObject(parsed)) return undefined;
  const given: JsonObject = {
    ...Object.fromEntries(address.searchParams),
    ...(isJson ? parsed : Object.fromEntries(new URLSearchParams(body))),
    ...readClient(request.headers.authorization ?? ''),
  };
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return { given, token: bearer ?? (typeof given.token === 'string' ? given.token : '') };
};
