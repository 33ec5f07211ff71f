import type { PlacedElement } from '../blocks/walk-blocks.ts';
import { isObject, objectsIn, placedElements, stringOf } from '../blocks/walk-blocks.ts';
import type { InputValue, JsonObject } from '../control/protocol.ts';
import { describeFile, filetypeOf } from '../files.ts';
import type { Offers, State } from '../state.ts';
import { entryFor } from '../view-state.ts';
import { isExternal, offeredTo } from './offers.ts';

/** The element with these ids, if it is there. */
export const findElement = (blocks: unknown, blockId: string, actionId: string): PlacedElement | undefined =>
  placedElements(blocks).find((placed) => placed.blockId === blockId && placed.actionId === actionId);

/** Something was pressed or chosen: what goes into `actions` and, where the element has a value, into `state.values`. */
export type Use =
  | { readonly kind: 'pressed'; readonly action: JsonObject }
  | { readonly kind: 'chosen'; readonly action: JsonObject; readonly entry: JsonObject | null }
  | { readonly kind: 'refused'; readonly problem: string };

const feedbackButton = (element: JsonObject, value: InputValue | undefined) =>
  [element.positive_button, element.negative_button].find(
    (button) => isObject(button) && button.value === value?.value,
  );

/** The value with the files as the app will see them, or why the form does not take them. */
const withFiles = (
  state: State,
  { element }: PlacedElement,
  value: InputValue,
  user: string,
): InputValue | string => {
  const wanted = Array.isArray(element.filetypes) ? element.filetypes : [];
  const files: JsonObject[] = [];
  for (const { id } of objectsIn(value.files)) {
    const file = state.files.get(stringOf(id));
    if (file?.content == null) return 'There is no such file.';
    if (wanted.length > 0 && !wanted.includes(filetypeOf(file.name))) {
      return `Only these types of files are taken: ${wanted.join(', ')}.`;
    }
    if (file.ownerId === '') file.ownerId = user;
    files.push(describeFile(state, file));
  }
  return { ...value, files };
};

/** Works out what using an element means; the value is an entry as in `state.values`. */
export const readUse = (
  state: State,
  user: string,
  offers: Offers,
  placed: PlacedElement,
  value: InputValue | undefined,
): Use => {
  const { type, element, blockId, actionId } = placed;
  const common = { type, action_id: actionId, block_id: blockId, action_ts: state.nextTs() };
  if (type === 'button' || type === 'icon_button' || type === 'workflow_button') {
    const { text, value: carried, url, style } = element;
    return {
      kind: 'pressed',
      action: {
        ...common,
        text,
        ...(carried !== undefined && { value: carried }),
        ...(url !== undefined && { url }),
        ...(style !== undefined && { style }),
      },
    };
  }
  if (type === 'feedback_buttons') {
    const button = feedbackButton(element, value);
    if (!isObject(button)) return { kind: 'refused', problem: 'There is no such button.' };
    return { kind: 'pressed', action: { ...common, text: button.text, value: button.value } };
  }
  if (value === undefined) return { kind: 'refused', problem: `A ${type} needs a value.` };
  const given = type === 'file_input' ? withFiles(state, placed, value, user) : value;
  if (typeof given === 'string') return { kind: 'refused', problem: given };
  const offered = isExternal(placed) ? offeredTo(offers, user, placed) : undefined;
  const chosen = entryFor(placed, given, offered);
  if ('problem' in chosen) return { kind: 'refused', problem: chosen.problem };
  const action = { ...common, ...chosen.entry };
  return { kind: 'chosen', action, entry: type === 'overflow' ? null : chosen.entry };
};
