import { jsonOf } from './json-of.ts';

/**
 * In bytes. Slack closes a WebSocket over which an app sends more than 20,480 at once, and brings everything on it again; the rest
 * is for the envelope. The same holds over HTTP, so that both ways answer alike.
 */
const most = 20_000;

/** Whether Slack takes an answer of this size in an acknowledgement; a larger one has to go another way. */
export function fitsAcknowledgement(answer: object): boolean {
  return jsonOf(answer).length <= most;
}
