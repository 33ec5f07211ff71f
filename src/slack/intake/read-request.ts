import { parse as parseForm } from 'node:querystring';
import type { HttpRequest } from '../../http/route.ts';
import { isPayload, type Payload } from './payload.ts';

/** What a signed request is about. */
export type ReadRequest =
  | {
      readonly kind: 'payload';
      readonly payload: Payload;
      /** The same as JSON. */
      readonly text: string;
    }
  /** Slack asks whether this is the address of an app that knows the secret. */
  | { readonly kind: 'challenge'; readonly challenge: string }
  /** Slack looks whether the certificate is good. */
  | { readonly kind: 'ssl-check' }
  | { readonly kind: 'unreadable' };

const unreadable: ReadRequest = { kind: 'unreadable' };

/** Reads the body once: JSON for events, a form for commands, JSON in a field of a form for everything else. */
export function readRequest({ headers, body }: Pick<HttpRequest, 'headers' | 'body'>): ReadRequest {
  const [type] = (headers['content-type'] ?? '').split(';');
  const text = body.toString('utf8');
  switch (type?.trim().toLowerCase()) {
    case 'application/json':
      return readJson(text);
    case 'application/x-www-form-urlencoded':
      return readForm(text);
    default:
      return unreadable;
  }
}

function readJson(text: string): ReadRequest {
  const payload = parseJson(text);
  if (!isPayload(payload)) return unreadable;
  if (payload.type !== 'url_verification') return { kind: 'payload', payload, text };
  const { challenge } = payload;
  return typeof challenge === 'string' ? { kind: 'challenge', challenge } : unreadable;
}

function readForm(text: string): ReadRequest {
  const fields = readFields(text);
  if (fields === undefined) return unreadable;
  const { payload: inside, ssl_check: sslCheck } = fields;
  if (sslCheck === '1') return { kind: 'ssl-check' };
  if (inside === undefined) return { kind: 'payload', payload: fields, text: JSON.stringify(fields) };
  const payload = parseJson(inside);
  return isPayload(payload) ? { kind: 'payload', payload, text: inside } : unreadable;
}

/**
 * The fields of a form; undefined where one stands twice. Slack writes each once; more of them are somebody's attempt to have one read here
 * and the other one elsewhere. Copied, because objects of the parser's kind are slow to write as JSON.
 */
function readFields(text: string): Readonly<Record<string, string>> | undefined {
  const parsed = parseForm(text);
  const fields: Record<string, string> = {};
  for (const name in parsed) {
    const value = parsed[name];
    if (typeof value !== 'string') return undefined;
    fields[name] = value;
  }
  return fields;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
