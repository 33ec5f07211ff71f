import { isObject, objectsIn, type PlacedElement, placedElements, stringOf } from './blocks/walk-blocks.ts';
import type { JsonObject } from './control/protocol.ts';
import type { Values } from './state.ts';

interface ValueShape {
  /** The field of the entry in `state.values`. */
  readonly key: string;
  readonly initial: string;
  readonly empty: null | readonly [];
}

const shape = (key: string, initial: string, empty: null | readonly [] = null): ValueShape => ({
  key,
  initial,
  empty,
});

/** How each element that has a value appears in `state.values`; the types not listed have none. */
export const valueShapes: { readonly [type: string]: ValueShape } = {
  plain_text_input: shape('value', 'initial_value'),
  number_input: shape('value', 'initial_value'),
  email_text_input: shape('value', 'initial_value'),
  url_text_input: shape('value', 'initial_value'),
  rich_text_input: shape('rich_text_value', 'initial_value'),
  file_input: shape('files', 'initial_files', []),
  static_select: shape('selected_option', 'initial_option'),
  external_select: shape('selected_option', 'initial_option'),
  radio_buttons: shape('selected_option', 'initial_option'),
  checkboxes: shape('selected_options', 'initial_options', []),
  multi_static_select: shape('selected_options', 'initial_options', []),
  multi_external_select: shape('selected_options', 'initial_options', []),
  users_select: shape('selected_user', 'initial_user'),
  multi_users_select: shape('selected_users', 'initial_users', []),
  conversations_select: shape('selected_conversation', 'initial_conversation'),
  multi_conversations_select: shape('selected_conversations', 'initial_conversations', []),
  channels_select: shape('selected_channel', 'initial_channel'),
  multi_channels_select: shape('selected_channels', 'initial_channels', []),
  datepicker: shape('selected_date', 'initial_date'),
  timepicker: shape('selected_time', 'initial_time'),
  datetimepicker: shape('selected_date_time', 'initial_date_time'),
};

/** The value part of an entry: a string, an option, a list; null when there is none. */
export const valueIn = (entry: JsonObject | undefined): unknown => {
  const known = valueShapes[stringOf(entry?.type)];
  return known === undefined ? null : (entry?.[known.key] ?? known.empty);
};

const initialEntry = (
  { type, element }: PlacedElement,
  currentChannel: string | undefined,
): JsonObject | undefined => {
  const known = valueShapes[type];
  if (known === undefined) return undefined;
  const current =
    currentChannel !== undefined && element.default_to_current_conversation === true
      ? known.empty === null
        ? currentChannel
        : [currentChannel]
      : undefined;
  // The given conversation wins for the single menu, the current one for the multiple menu.
  const initial =
    known.empty === null ? (element[known.initial] ?? current) : (current ?? element[known.initial]);
  return {
    type,
    [known.key]: initial ?? known.empty,
    ...(type === 'timepicker' && element.timezone !== undefined && { timezone: element.timezone }),
  };
};

/**
 * The values of a view or message that was just made or changed: initial ones, except where the same element (block,
 * action and type) was there before and keeps what it had.
 */
export const valuesOf = (blocks: unknown, before: Values = {}, currentChannel?: string): Values => {
  const values: { [blockId: string]: { [actionId: string]: JsonObject } } = {};
  for (const placed of placedElements(blocks)) {
    const earlier = before[placed.blockId]?.[placed.actionId];
    const entry = earlier?.type === placed.type ? earlier : initialEntry(placed, currentChannel);
    if (entry === undefined) continue;
    values[placed.blockId] = { ...values[placed.blockId], [placed.actionId]: entry };
  }
  return values;
};

/** The options that an element offers. */
export const optionsOf = (element: JsonObject): readonly JsonObject[] =>
  element.option_groups === undefined
    ? objectsIn(element.options)
    : objectsIn(element.option_groups).flatMap((group) => objectsIn(group.options));

/** What the person chose as an entry for `state.values` or an action, or why the element cannot take it. */
export const entryFor = (
  { type, element }: PlacedElement,
  given: JsonObject,
  options: readonly JsonObject[] = optionsOf(element),
): { readonly entry: JsonObject } | { readonly problem: string } => {
  const key = type === 'overflow' ? 'selected_option' : valueShapes[type]?.key;
  if (key === undefined) return { problem: `A ${type} has no value.` };
  const value = given[key] ?? valueShapes[type]?.empty ?? null;
  if (Array.isArray(valueShapes[type]?.empty)) {
    if (!Array.isArray(value)) return { problem: `A ${type} takes a list in ${key}.` };
    const most = type === 'file_input' ? (element.max_files ?? 10) : element.max_selected_items;
    if (typeof most === 'number' && value.length > most)
      return { problem: `At most ${most} can be selected.` };
  }
  if (key.startsWith('selected_option')) {
    const chosen = Array.isArray(value) ? value : value === null ? [] : [value];
    const offered = chosen.map((one) =>
      options.find((option) => isObject(one) && option.value === one.value),
    );
    if (offered.includes(undefined)) return { problem: 'There is no such option.' };
    return { entry: { type, [key]: Array.isArray(value) ? offered : (offered[0] ?? null) } };
  }
  // An input that was emptied is null in Slack, never an empty string.
  return { entry: { type, [key]: value === '' ? null : value } };
};

/** A copy with one entry changed. */
export const withEntry = (values: Values, placed: PlacedElement, entry: JsonObject): Values => ({
  ...values,
  [placed.blockId]: { ...values[placed.blockId], [placed.actionId]: entry },
});
