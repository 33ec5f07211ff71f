import { payloadName } from '../channels.ts';
import type { ActResult, InputValue } from '../control/protocol.ts';
import { describeMessage } from '../messages.ts';
import type { Parts } from '../parts.ts';
import type { StoredMessage } from '../state.ts';
import { valuesOf, withEntry } from '../view-state.ts';
import { findElement, readUse } from './block-action.ts';
import { done, interactionPayload, problem } from './interaction-payload.ts';

export interface MessageUse {
  readonly blockId: string;
  readonly actionId: string;
  readonly value?: InputValue | undefined;
}

/** Presses a button, or chooses in an element, of a message. */
export const actOnMessage = async (
  { state, transport, triggers, responseUrls }: Parts,
  user: string,
  message: StoredMessage,
  { blockId, actionId, value }: MessageUse,
): Promise<ActResult> => {
  if (state.installation === null) return problem('This app is not installed any more.');
  const channel = state.channels.get(message.channelId);
  const placed = findElement(message.blocks, blockId, actionId);
  if (channel === undefined || placed === undefined)
    return problem('There is no such element in the message.');
  const use = readUse(state, user, message.offers, placed, value);
  if (use.kind === 'refused') return problem(use.problem);
  let values = valuesOf(message.blocks, message.values.get(user), message.channelId);
  if (use.kind === 'chosen' && use.entry !== null) {
    values = withEntry(values, placed, use.entry);
    message.values.set(user, values);
    state.changed();
  }
  // Inputs in messages are sent together with the next button, unless they ask to be heard.
  if (placed.block.type === 'input' && placed.block.dispatch_action !== true) return done;
  const target = { user, channelId: message.channelId, originalTs: message.ts };
  const delivery = await transport.deliver({
    type: 'interactive',
    payload: () => ({
      ...interactionPayload(state, 'block_actions', user),
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: message.channelId,
        is_ephemeral: message.ephemeralFor !== null,
        ...(message.threadTs !== null && { thread_ts: message.threadTs }),
      },
      trigger_id: triggers.issue(user, message.channelId),
      channel: { id: message.channelId, name: payloadName(channel) },
      message: describeMessage(state, message),
      state: { values },
      response_url: responseUrls.issue(target),
      actions: [use.action],
    }),
  });
  return delivery.isAcknowledged ? done : problem('The app did not respond to this action.');
};
