import type {
  ActionsBlockElement,
  Button,
  InputBlock,
  KnownBlock,
  PlainTextElement,
  PlainTextOption,
} from '@slack/types';
import { limits } from './limits.ts';
import { cleanText, shorten } from './text.ts';

/** Plain text, which Slack shows as it is. */
export function plain(text: string, most = 2000): PlainTextElement {
  return { type: 'plain_text', text: shorten(cleanText(text), most), emoji: false };
}

export function option(label: string, value: string): PlainTextOption {
  return { text: plain(label, limits.plainOption), value };
}

export function button(
  label: string,
  actionId: string,
  more: { readonly value?: string; readonly style?: 'primary' | 'danger' } = {},
): Button {
  return { type: 'button', text: plain(label, limits.buttonText), action_id: actionId, ...more };
}

export function actions(blockId: string, elements: readonly ActionsBlockElement[]): KnownBlock {
  return { type: 'actions', block_id: blockId, elements: [...elements] };
}

/** An input with its label; `dispatch_action` so that a draft is kept, or the form follows, while the person is still filling it. */
export function input(facts: {
  readonly blockId: string;
  readonly label: string;
  readonly hint?: string;
  readonly element: InputBlock['element'];
  readonly isOptional?: boolean;
  readonly savesDraft?: boolean;
  readonly changesForm?: boolean;
}): KnownBlock {
  return {
    type: 'input',
    block_id: facts.blockId,
    label: plain(facts.label),
    element: facts.element,
    optional: facts.isOptional ?? false,
    ...(facts.hint ? { hint: plain(facts.hint) } : {}),
    ...(facts.savesDraft || facts.changesForm ? { dispatch_action: true } : {}),
  };
}
