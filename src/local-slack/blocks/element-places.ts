import type { ElementType } from './elements.ts';

const inMenusAndPickers = [
  'checkboxes',
  'radio_buttons',
  'static_select',
  'multi_static_select',
  'external_select',
  'multi_external_select',
  'users_select',
  'multi_users_select',
  'conversations_select',
  'multi_conversations_select',
  'channels_select',
  'multi_channels_select',
  'datepicker',
  'timepicker',
] as const satisfies readonly ElementType[];

/** Which elements may stand where. */
export const elementsIn = {
  actions: [
    'button',
    'workflow_button',
    'overflow',
    'datetimepicker',
    'rich_text_input',
    ...inMenusAndPickers,
  ],
  section: ['button', 'workflow_button', 'overflow', ...inMenusAndPickers],
  input: [
    'plain_text_input',
    'number_input',
    'email_text_input',
    'url_text_input',
    'rich_text_input',
    'file_input',
    'datetimepicker',
    ...inMenusAndPickers,
  ],
  context_actions: ['feedback_buttons', 'icon_button'],
} as const satisfies { readonly [place: string]: readonly ElementType[] };

/** Elements that Slack shows on some surfaces only; the others go everywhere. */
export const elementSurfaces: { readonly [type: string]: readonly string[] } = {
  number_input: ['modal'],
  email_text_input: ['modal'],
  url_text_input: ['modal'],
  datetimepicker: ['message', 'modal'],
  rich_text_input: ['modal', 'home'],
  file_input: ['modal'],
  workflow_button: ['message'],
  feedback_buttons: ['message'],
  icon_button: ['message'],
};
