import type { Button, InputBlock, ModalView, PlainTextInput } from '@slack/types';

/** The smallest modal that Slack takes, with what the test is about on top. */
export const modal = (fields: Partial<ModalView> = {}): ModalView => ({
  type: 'modal',
  title: { type: 'plain_text', text: 'A modal' },
  blocks: [{ type: 'divider' }],
  ...fields,
});

/** An input block. */
export const input = (
  label: string,
  element: InputBlock['element'],
  fields: Partial<InputBlock> = {},
): InputBlock => ({ type: 'input', label: { type: 'plain_text', text: label }, element, ...fields });

/** A text input with the action id `value`. */
export const textInput = (fields: Partial<PlainTextInput> = {}): PlainTextInput => ({
  type: 'plain_text_input',
  action_id: 'value',
  ...fields,
});

/** A button. */
export const button = (text: string, fields: Partial<Button> = {}): Button => ({
  type: 'button',
  action_id: text.toLowerCase(),
  text: { type: 'plain_text', text },
  ...fields,
});
