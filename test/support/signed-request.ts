import { signatureOf } from '../../src/local-slack/delivery/signing.ts';
import { signingSecret } from './http-app.ts';

/** A request as Slack sends it. */
export interface SignedRequest {
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

const form = 'application/x-www-form-urlencoded';
const json = 'application/json';

/** Signs a body with the secret of the tests, now unless told otherwise. */
export function sign(body: string, type = form, at = Date.now()): SignedRequest {
  const timestamp = String(Math.floor(at / 1000));
  return {
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signatureOf(signingSecret, timestamp, body),
    },
    body,
  };
}

let count = 0;

/** `/aiteam <text>`, each time with another trigger. */
export function aCommandRequest(
  text: string,
  more: { readonly [field: string]: string } = {},
): SignedRequest {
  count += 1;
  const fields = {
    command: '/aiteam',
    text,
    team_id: 'T0LOCAL',
    user_id: 'U0ANN',
    channel_id: 'C0AITEAM',
    trigger_id: `1.${count}.a`,
    response_url: 'http://127.0.0.1:1/response',
    ...more,
  };
  return sign(new URLSearchParams(fields).toString());
}

/** An event that Slack tells, each time with another id. */
export function anEventRequest(
  event: { readonly type: string } & Record<string, unknown>,
  id?: string,
): SignedRequest {
  count += 1;
  const payload = {
    type: 'event_callback',
    team_id: 'T0LOCAL',
    event_id: id ?? `Ev${Date.now()}${count}`,
    event,
  };
  return sign(JSON.stringify(payload), json);
}

/** Something that somebody did in a view or message, as its payload stands in a form. */
export function anInteractionRequest(payload: object): SignedRequest {
  return sign(new URLSearchParams({ payload: JSON.stringify(payload) }).toString());
}

/** Sends it to where Slack sends everything. */
export async function post(
  url: string,
  { headers, body }: SignedRequest,
): Promise<{ readonly status: number; readonly text: string; readonly headers: Headers }> {
  const answer = await fetch(new URL('/slack/events', url), { method: 'POST', headers, body });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}
