import { type PlacedElement, placedElements, stringOf } from './blocks/walk-blocks.ts';
import type { JsonObject } from './control/protocol.ts';
import type { Values } from './state.ts';
import { valueIn } from './view-state.ts';

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const numberError = (element: JsonObject, typed: string): string | null => {
  if (!/^-?\d+(\.\d+)?$/.test(typed.trim())) return 'Please enter a valid number.';
  const value = Number(typed);
  if (element.is_decimal_allowed !== true && !Number.isInteger(value)) return 'Please enter a whole number.';
  if (element.min_value !== undefined && value < Number(element.min_value)) {
    return `Please enter a number greater than or equal to ${String(element.min_value)}.`;
  }
  if (element.max_value !== undefined && value > Number(element.max_value)) {
    return `Please enter a number less than or equal to ${String(element.max_value)}.`;
  }
  return null;
};

const lengthError = (element: JsonObject, typed: string): string | null => {
  const least = Number(element.min_length ?? 0);
  const most = Number(element.max_length ?? 3000);
  if (typed.length < least) return `Please enter at least ${least} characters.`;
  if (typed.length > most) return `Please enter no more than ${most} characters.`;
  return null;
};

const isAddress = (typed: string) => /^https?:\/\//i.test(typed) && URL.canParse(typed);

const errorOf = ({ block, element, type }: PlacedElement, value: unknown): string | null => {
  if (isEmpty(value)) return block.optional === true ? null : 'Please complete this required field.';
  const typed = stringOf(value);
  switch (type) {
    case 'number_input':
      return numberError(element, typed);
    case 'plain_text_input':
      return lengthError(element, typed);
    case 'email_text_input':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed) ? null : 'Please enter a valid email address.';
    case 'url_text_input':
      return isAddress(typed) ? null : 'Please enter a valid URL.';
    default:
      return null;
  }
};

/** What Slack's client says about a form before it sends it; by block, empty when it may be sent. */
export const findInputErrors = (blocks: unknown, values: Values): { readonly [blockId: string]: string } =>
  Object.fromEntries(
    placedElements(blocks)
      .filter(({ block }) => block.type === 'input')
      .flatMap((placed) => {
        const error = errorOf(placed, valueIn(values[placed.blockId]?.[placed.actionId]));
        return error === null ? [] : [[placed.blockId, error]];
      }),
  );
