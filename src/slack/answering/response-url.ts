import { once } from 'node:events';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Message } from '../blocks/message.ts';

/** Milliseconds. Longer than this nobody waits for an answer. */
const patience = 10_000;

/**
 * Answers a command or a click through its response URL, for the person alone. False where the URL has expired or is used
 * up, or is none of the hosts that Slack hands out; then the message has to go another way.
 */
export async function sendToResponseUrl(
  url: string,
  message: Message,
  allowedHosts: readonly string[],
  timeout = patience,
): Promise<boolean> {
  const address = URL.parse(url);
  if (address === null || !allowedHosts.includes(address.host)) return false;
  try {
    // A click's response URL would replace the message that was clicked.
    const body = JSON.stringify({ ...message, response_type: 'ephemeral', replace_original: false });
    const status = await postJson(address, body, timeout);
    return status >= 200 && status < 300;
  } catch {
    return false;
  }
}

/** The status of the answer; redirects are not followed. `fetch` would take a third of the CPU of a whole command. */
async function postJson(address: URL, body: string, timeout: number): Promise<number> {
  const request = (address.protocol === 'http:' ? requestHttp : requestHttps)(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    },
    signal: AbortSignal.timeout(timeout),
  });
  request.end(body);
  const [response]: IncomingMessage[] = await once(request, 'response');
  // Unread, it would keep the connection from being used again.
  response?.resume();
  return response?.statusCode ?? 0;
}
