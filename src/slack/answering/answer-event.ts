import type { Deps } from '../deps.ts';
import type { EventListener } from '../listener.ts';
import type { EventPayload } from '../payloads/event-payload.ts';
import type { Outcome } from './outcome.ts';

/** Does what an event calls for; it has been acknowledged. Nobody waits for an answer, so a failure is only logged. */
export async function answerEvent(
  payload: EventPayload,
  listener: EventListener,
  deps: Deps,
): Promise<Outcome> {
  const { workspaceId, type } = payload;
  try {
    await listener.run(payload, deps);
    return 'answered';
  } catch (error) {
    deps.log.error({ err: error, workspaceId, event: type }, 'an event could not be handled');
    return 'failed';
  }
}
