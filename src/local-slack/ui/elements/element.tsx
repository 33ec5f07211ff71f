import type { ComponentType } from 'react';
import { readString } from '../json.ts';
import { Button } from './button.tsx';
import { DatePicker, DateTimePicker, TimePicker } from './date-pickers.tsx';
import type { ElementProps } from './element-props.ts';
import { ExternalSelect, MultiExternalSelect } from './external-select.tsx';
import { FileInput } from './file-input.tsx';
import { FeedbackButtons, IconButton } from './message-buttons.tsx';
import { Checkboxes, RadioButtons } from './option-list.tsx';
import { Overflow } from './overflow.tsx';
import { RichTextInput } from './rich-text-input.tsx';
import { MultiStaticSelect, StaticSelect } from './static-select.tsx';
import { TextInput } from './text-input.tsx';
import { MultiWorkspaceSelect, WorkspaceSelect } from './workspace-select.tsx';

const elements: { readonly [type: string]: ComponentType<ElementProps> } = {
  button: Button,
  checkboxes: Checkboxes,
  channels_select: WorkspaceSelect,
  conversations_select: WorkspaceSelect,
  datepicker: DatePicker,
  datetimepicker: DateTimePicker,
  email_text_input: TextInput,
  external_select: ExternalSelect,
  feedback_buttons: FeedbackButtons,
  file_input: FileInput,
  icon_button: IconButton,
  multi_channels_select: MultiWorkspaceSelect,
  multi_conversations_select: MultiWorkspaceSelect,
  multi_external_select: MultiExternalSelect,
  multi_static_select: MultiStaticSelect,
  multi_users_select: MultiWorkspaceSelect,
  number_input: TextInput,
  overflow: Overflow,
  plain_text_input: TextInput,
  radio_buttons: RadioButtons,
  rich_text_input: RichTextInput,
  static_select: StaticSelect,
  timepicker: TimePicker,
  url_text_input: TextInput,
  users_select: WorkspaceSelect,
  workflow_button: Button,
};

/** Elements that consist of several controls, so that a `label for` cannot name them. */
export const groupElementTypes: readonly string[] = ['radio_buttons', 'checkboxes'];

/** Shows an interactive element; a type that this page does not know is named in plain sight. */
export function Element(props: ElementProps) {
  const type = readString(props.element, 'type');
  const Known = elements[type];
  if (Known === undefined) return <span className="unknown">Not shown here: element “{type}”</span>;
  return <Known key={readString(props.element, 'action_id')} {...props} />;
}
