import type { Payload } from './payload.ts';

/** Ends the run of a workflow’s step; the bot’s own token can do that later. */
const secret = 'bot_access_token';

/** The payload as it is stored until it is done: without the token that some events bring, which is not to lie in a database. */
export function textToKeep(payload: Payload, text: string): string {
  if (!text.includes(`"${secret}"`)) return text;
  return JSON.stringify(payload, (name, value: unknown) => (name === secret ? undefined : value));
}
