import type { Message } from './blocks/message.ts';

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
  if (!URL.canParse(url) || !allowedHosts.includes(new URL(url).host)) return false;
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      // A click's response URL would replace the message that was clicked.
      body: JSON.stringify({ ...message, response_type: 'ephemeral', replace_original: false }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
