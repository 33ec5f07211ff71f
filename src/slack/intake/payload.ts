/** What Slack brought, of whatever shape; listeners parse what they need. */
export type Payload = Readonly<Record<string, unknown>>;

/** What a payload is, as far as it decides how it is taken in; `other` is what nobody here asks for, such as a view that was closed. */
export type PayloadKind = 'event' | 'command' | 'action' | 'submission' | 'other';

/** What a payload is; undefined for what does not fit: Slack sends events without an event, too (`app_rate_limited`). */
export function kindOf(payload: unknown): PayloadKind | undefined {
  if (!isPayload(payload)) return undefined;
  const { event, command, type } = payload;
  if (event !== undefined) return isPayload(event) && typeof event.type === 'string' ? 'event' : undefined;
  if (typeof command === 'string') return 'command';
  switch (type) {
    case 'block_actions':
      return 'action';
    case 'view_submission':
      return 'submission';
    case 'app_rate_limited':
    case 'event_callback':
      return undefined;
    default:
      return typeof type === 'string' ? 'other' : undefined;
  }
}

/** True for a JSON object. */
export function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
