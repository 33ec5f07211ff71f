import { stringOf } from '../blocks/walk-blocks.ts';
import type { JsonObject } from '../control/protocol.ts';
import type { Forgery } from '../rig/forgeries.ts';
import { signatureOf } from './signing.ts';
import type { Envelope } from './transport.ts';

/** A request as it leaves for the app. */
export interface HttpRequest {
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

const form = 'application/x-www-form-urlencoded';

const formOf = (fields: JsonObject): string =>
  new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, stringOf(value)])).toString();

/** How the payload of an envelope stands in a body: fields for commands, a form field for interactions, JSON for events. */
export const bodyOf = (
  type: Envelope['type'],
  payload: JsonObject,
): { readonly contentType: string; readonly body: string } => {
  switch (type) {
    case 'slash_commands':
      return { contentType: form, body: formOf(payload) };
    case 'interactive':
      return { contentType: form, body: formOf({ payload: JSON.stringify(payload) }) };
    case 'events_api':
      return { contentType: 'application/json', body: JSON.stringify(payload) };
  }
};

/** The headers of a request signed at that time, in milliseconds; or forged. */
export const signedHeaders = (
  secret: string,
  now: number,
  body: string,
  forgery?: Forgery,
): { readonly [name: string]: string } => {
  const shift = forgery?.what === 'shifted-time' ? forgery.seconds : 0;
  const timestamp = String(Math.floor(now / 1000) + shift);
  const signature = signatureOf(
    forgery?.what === 'wrong-signature' ? `${secret}-of-another` : secret,
    timestamp,
    forgery?.what === 'changed-body' ? `${body} ` : body,
  );
  return {
    'x-slack-request-timestamp': timestamp,
    ...(forgery?.what !== 'no-signature' && { 'x-slack-signature': signature }),
  };
};

/** The acknowledgement in the body of an answer: nothing, JSON, or the text of a message. */
export const readAcknowledgement = (contentType: string, body: string): unknown => {
  if (body.trim() === '') return {};
  if (!contentType.includes('json')) return { text: body };
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
};
