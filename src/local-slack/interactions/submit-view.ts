import { z } from 'zod';
import { checkView } from '../blocks/validate-view.ts';
import { allBlocks, isObject, placedElements, stringOf } from '../blocks/walk-blocks.ts';
import type { ActResult, JsonObject } from '../control/protocol.ts';
import { findInputErrors } from '../input-errors.ts';
import type { Parts } from '../parts.ts';
import { SlackError } from '../slack-error.ts';
import type { State, StoredView } from '../state.ts';
import { clearStack, describeView, pushView, removeView, replaceView, stackOf } from '../view-stacks.ts';
import { valueIn } from '../view-state.ts';
import { connectionTrouble, done, interactionPayload, problem } from './interaction-payload.ts';

const viewAnswer = z.custom<JsonObject>(isObject, 'must be a view');

const answerSchema = z.discriminatedUnion('response_action', [
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string().min(1)) }),
  z.object({ response_action: z.literal('update'), view: viewAnswer }),
  z.object({ response_action: z.literal('push'), view: viewAnswer }),
  z.object({ response_action: z.literal('clear') }),
]);

/** Does what the app answered; false when Slack would not accept that answer. */
const follow = (state: State, view: StoredView, answer: unknown): boolean => {
  const isEmpty = answer == null || (isObject(answer) && Object.keys(answer).length === 0);
  if (isEmpty) {
    removeView(state, view);
    return true;
  }
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return false;
  switch (parsed.data.response_action) {
    case 'clear':
      clearStack(state, view.ownerId);
      return true;
    case 'errors': {
      const inputs = allBlocks(view.sent.blocks).filter((block) => block.type === 'input');
      const known = new Set(inputs.map((block) => block.block_id));
      if (!Object.keys(parsed.data.errors).every((blockId) => known.has(blockId))) return false;
      view.errors = parsed.data.errors;
      return true;
    }
    case 'update':
    case 'push': {
      const checked = checkView(parsed.data.view, 'modal');
      if (!checked.ok) return false;
      if (parsed.data.response_action === 'update') replaceView(state, view, checked.view);
      else pushView(state, view.ownerId, checked.view);
      return true;
    }
  }
};

const responseUrlsFor = ({ responseUrls }: Parts, view: StoredView): readonly JsonObject[] =>
  placedElements(view.sent.blocks)
    .filter(({ block, element }) => block.type === 'input' && element.response_url_enabled === true)
    .flatMap(({ blockId, actionId }) => {
      const channelId = stringOf(valueIn(view.values[blockId]?.[actionId]));
      if (channelId === '') return [];
      const url = responseUrls.issue({ user: view.ownerId, channelId });
      return [{ block_id: blockId, action_id: actionId, channel_id: channelId, response_url: url }];
    });

/** Presses the submit button of the top modal: checks as Slack's client does, sends, and does what the app answers. */
export const submitView = async (parts: Parts, user: string, view: StoredView): Promise<ActResult> => {
  const { state, transport, triggers } = parts;
  if (stackOf(state, user).at(-1) !== view) return problem('Only the top modal can be submitted.');
  if (!isObject(view.sent.submit)) return problem('This modal has no submit button.');
  if (view.isSubmitting) return problem('This modal is being submitted already.');
  view.trouble = null;
  view.errors = findInputErrors(view.sent.blocks, view.values);
  const [first] = Object.values(view.errors);
  view.isSubmitting = first === undefined;
  state.changed();
  if (first !== undefined) return problem(first);

  const delivery = await transport.deliver({
    type: 'interactive',
    payload: () => ({
      ...interactionPayload(state, 'view_submission', user),
      trigger_id: triggers.issue(user),
      view: describeView(state, view),
      response_urls: responseUrlsFor(parts, view),
    }),
  });
  view.isSubmitting = false;
  if (!delivery.isAcknowledged || !isFollowed(state, view, delivery.payload))
    view.trouble = connectionTrouble;
  state.changed();
  return done;
};

const isFollowed = (state: State, view: StoredView, answer: unknown): boolean => {
  try {
    return follow(state, view, answer);
  } catch (error) {
    if (error instanceof SlackError) return false;
    throw error;
  }
};
