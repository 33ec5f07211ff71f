import type { PlacedElement } from '../blocks/walk-blocks.ts';
import { isObject } from '../blocks/walk-blocks.ts';
import type { ActResult, InputValue } from '../control/protocol.ts';
import type { Parts } from '../parts.ts';
import type { StoredView } from '../state.ts';
import { describeView } from '../view-stacks.ts';
import { withEntry } from '../view-state.ts';
import { findElement, readUse } from './block-action.ts';
import { connectionTrouble, done, interactionPayload, problem } from './interaction-payload.ts';

export interface ViewUse {
  readonly blockId: string;
  readonly actionId: string;
  readonly value?: InputValue | undefined;
  /** Enter was pressed in a text input. */
  readonly enter?: boolean | undefined;
}

const textInputs = new Set(['plain_text_input', 'number_input', 'email_text_input', 'url_text_input']);

// Elements outside input blocks are always heard; inputs only when they ask for it, texts at the moment they name.
const isHeard = ({ block, element, type }: PlacedElement, enter: boolean): boolean => {
  if (block.type !== 'input') return true;
  if (block.dispatch_action !== true) return false;
  if (!textInputs.has(type)) return true;
  const config = isObject(element.dispatch_action_config) ? element.dispatch_action_config : {};
  const moments = Array.isArray(config.trigger_actions_on) ? config.trigger_actions_on : ['on_enter_pressed'];
  return moments.includes(enter ? 'on_enter_pressed' : 'on_character_entered');
};

/** Changes an input, or presses a button, of a modal or Home view. */
export const actOnView = async (
  { state, transport, triggers }: Parts,
  user: string,
  view: StoredView,
  { blockId, actionId, value, enter = false }: ViewUse,
): Promise<ActResult> => {
  const placed = findElement(view.sent.blocks, blockId, actionId);
  if (placed === undefined) return problem('There is no such element in the view.');
  const use = readUse(state, user, view.offers, placed, value);
  if (use.kind === 'refused') return problem(use.problem);
  if (use.kind === 'chosen' && use.entry !== null) {
    view.values = withEntry(view.values, placed, use.entry);
    const { [blockId]: _corrected, ...errors } = view.errors;
    view.errors = errors;
    state.changed();
  }
  if (!isHeard(placed, enter)) return done;
  const delivery = await transport.deliver({
    type: 'interactive',
    payload: () => ({
      ...interactionPayload(state, 'block_actions', user),
      container: { type: 'view', view_id: view.id },
      trigger_id: triggers.issue(user),
      view: describeView(state, view),
      actions: [use.action],
    }),
  });
  if (delivery.isAcknowledged) return done;
  view.trouble = connectionTrouble;
  state.changed();
  return problem('The app did not respond to this action.');
};
