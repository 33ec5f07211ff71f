import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';

/** A secret that the benchmark and the apps share. */
export const signingSecret = '0123456789abcdef0123456789abcdef';

export interface SignedRequest {
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

let count = 0;

/** `/aiteam <text>` as Slack sends it over HTTP, each time with another trigger, signed now. */
export function aSignedCommand(
  text: string,
  workspaceId: string,
  responseUrl: string,
  channelId = 'C0CHANNEL',
): SignedRequest {
  count += 1;
  const body = new URLSearchParams({
    token: 'floor',
    team_id: workspaceId,
    team_domain: 'floor',
    channel_id: channelId,
    channel_name: 'ai-team',
    user_id: 'U0ASKER',
    user_name: 'asker',
    command: '/aiteam',
    text,
    api_app_id: 'A0FLOOR',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: `1.${count}.${process.pid}`,
  }).toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  };
}

export interface Requester {
  /** Sends it; resolves to the answer when all of it has come. */
  readonly send: (request: SignedRequest) => Promise<{ readonly status: number; readonly body: string }>;
  readonly stop: () => void;
}

/** Sends requests to an app over connections that are kept, as many as there are requests at once. */
export function createRequester(url: string): Requester {
  const agent = new Agent({ keepAlive: true });
  const address = new URL('/slack/events', url);
  return {
    send: ({ headers, body }) =>
      new Promise((resolve, reject) => {
        const outgoing = request(address, { method: 'POST', agent, headers }, (answer) => {
          let text = '';
          answer.setEncoding('utf8');
          answer.on('data', (chunk) => {
            text += chunk;
          });
          answer.once('end', () => resolve({ status: answer.statusCode ?? 0, body: text }));
        });
        outgoing.once('error', reject);
        outgoing.end(body);
      }),
    stop: () => agent.destroy(),
  };
}
