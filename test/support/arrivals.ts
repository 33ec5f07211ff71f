import type { Arrival, Lease } from '../../src/store/inbox-store.ts';

/** From now on for so many milliseconds. */
export function leaseOf(length: number): Lease {
  const now = Date.now();
  return { now, until: now + length };
}

/** Something that Slack brought, told from others by its key. */
export function arrivalNamed(key: string): Arrival {
  return {
    key,
    body: JSON.stringify({ type: 'event_callback', event_id: key, text: `'"\\ \u2028 李 ${key}` }),
  };
}
