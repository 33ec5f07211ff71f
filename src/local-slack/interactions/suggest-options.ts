import { z } from 'zod';
import { menuOption, optionGroup } from '../blocks/text-objects.ts';
import { isObject, objectsIn } from '../blocks/walk-blocks.ts';
import { payloadName } from '../channels.ts';
import type { JsonObject, OptionsResult } from '../control/protocol.ts';
import { describeMessage } from '../messages.ts';
import type { Parts } from '../parts.ts';
import type { Offers, State, StoredMessage, StoredView } from '../state.ts';
import { describeView } from '../view-stacks.ts';
import { findElement } from './block-action.ts';
import { interactionPayload } from './interaction-payload.ts';
import { isExternal, offer } from './offers.ts';

const usualQueryLength = 3;

const answerSchema = z.union([
  z.strictObject({ options: z.array(menuOption).max(100) }),
  z.strictObject({ option_groups: z.array(optionGroup).max(100) }),
]);

/** A message or view in which somebody opens a menu. */
export interface Surface {
  readonly blocks: unknown;
  readonly offers: Offers;
  readonly payload: JsonObject;
}

export const viewSurface = (state: State, view: StoredView): Surface => ({
  blocks: view.sent.blocks,
  offers: view.offers,
  payload: { container: { type: 'view', view_id: view.id }, view: describeView(state, view) },
});

export const messageSurface = (state: State, message: StoredMessage): Surface => {
  const { channelId, ts, ephemeralFor } = message;
  const channel = state.channels.get(channelId);
  return {
    blocks: message.blocks,
    offers: message.offers,
    payload: {
      container: {
        type: 'message',
        message_ts: ts,
        channel_id: channelId,
        is_ephemeral: ephemeralFor !== null,
      },
      channel: { id: channelId, name: channel === undefined ? '' : payloadName(channel) },
      message: describeMessage(state, message),
    },
  };
};

const refused = (problem: string): OptionsResult => ({ ok: false, problem });

const failed = refused('Something went wrong, and the options could not be loaded.');

/** Types into a menu whose options the app gives, and asks it for them. */
export const suggestOptions = async (
  { state, transport }: Parts,
  user: string,
  surface: Surface,
  {
    blockId,
    actionId,
    query,
  }: { readonly blockId: string; readonly actionId: string; readonly query: string },
): Promise<OptionsResult> => {
  if (state.installation === null) return refused('This app is not installed any more.');
  const placed = findElement(surface.blocks, blockId, actionId);
  if (placed === undefined || !isExternal(placed)) return refused('There is no such menu.');
  const least = Number(placed.element.min_query_length ?? usualQueryLength);
  if (query.length < least) return refused(`Type at least ${least} characters.`);
  const delivery = await transport.deliver({
    type: 'interactive',
    payload: () => ({
      ...interactionPayload(state, 'block_suggestion', user),
      ...surface.payload,
      action_id: actionId,
      block_id: blockId,
      value: query,
    }),
  });
  if (!delivery.isAcknowledged) return failed;
  const answer = answerSchema.safeParse(delivery.payload);
  if (!answer.success || !isObject(delivery.payload)) return failed;
  const groups = objectsIn(delivery.payload.option_groups).map(({ label, options }) => ({
    label: isObject(label) ? label : null,
    options: objectsIn(options),
  }));
  const all =
    delivery.payload.options === undefined
      ? groups
      : [{ label: null, options: objectsIn(delivery.payload.options) }];
  offer(
    surface.offers,
    user,
    placed,
    all.flatMap(({ options }) => options),
  );
  return { ok: true, groups: all };
};
