import type { InputValue, JsonObject } from '../../control/protocol.ts';
import { readString } from '../json.ts';

/** For each element: the key of its value in `state.values`, and where the app puts the value it begins with. */
const keys: { readonly [type: string]: readonly [value: string, initial: string] } = {
  plain_text_input: ['value', 'initial_value'],
  number_input: ['value', 'initial_value'],
  email_text_input: ['value', 'initial_value'],
  url_text_input: ['value', 'initial_value'],
  rich_text_input: ['rich_text_value', 'initial_value'],
  file_input: ['files', 'initial_files'],
  external_select: ['selected_option', 'initial_option'],
  multi_external_select: ['selected_options', 'initial_options'],
  static_select: ['selected_option', 'initial_option'],
  radio_buttons: ['selected_option', 'initial_option'],
  checkboxes: ['selected_options', 'initial_options'],
  multi_static_select: ['selected_options', 'initial_options'],
  users_select: ['selected_user', 'initial_user'],
  multi_users_select: ['selected_users', 'initial_users'],
  conversations_select: ['selected_conversation', 'initial_conversation'],
  multi_conversations_select: ['selected_conversations', 'initial_conversations'],
  channels_select: ['selected_channel', 'initial_channel'],
  multi_channels_select: ['selected_channels', 'initial_channels'],
  datepicker: ['selected_date', 'initial_date'],
  timepicker: ['selected_time', 'initial_time'],
  datetimepicker: ['selected_date_time', 'initial_date_time'],
};

/** The key under which an element of that type keeps its value. */
export function valueKey(type: string): string {
  return keys[type]?.[0] ?? 'value';
}

/** What an element holds before anybody touched it. */
export function initialValue(element: JsonObject): InputValue {
  const type = readString(element, 'type');
  const [key, initial] = keys[type] ?? ['value', 'initial_value'];
  return { type, [key]: element[initial] ?? (key.endsWith('s') ? [] : null) };
}
