import { hash } from 'node:crypto';
import type { Payload } from './payload.ts';

const eventId = /^[\w-]{4,64}$/;

/**
 * The same for a payload that is brought twice, and for no other one: Slack's id of an event, else a digest of the payload as
 * text. Every command, click and submission has a trigger of its own, so that doing the same again is something else.
 */
export function arrivalKeyOf(payload: Payload, text: string): string {
  const { event_id: id } = payload;
  if (typeof id === 'string' && eventId.test(id)) return id;
  return hash('sha256', text, 'base64url');
}
