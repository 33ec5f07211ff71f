import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { fileInput, messageElements } from './newer-elements.ts';
import { richTextBlock } from './rich-text.ts';
import {
  confirmation,
  identifier,
  listedOption,
  menuOption,
  optionGroup,
  plainText,
} from './text-objects.ts';

/** Interactive elements, each as strict as Slack: unknown fields are refused. */

const base = { action_id: identifier.optional() };
const confirmable = { confirm: confirmation.optional() };
const focusable = { focus_on_load: z.boolean().optional() };
const withPlaceholder = { placeholder: plainText(150).optional() };
const dispatchable = {
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z
        .array(z.enum(['on_enter_pressed', 'on_character_entered']))
        .min(1)
        .optional(),
    })
    .optional(),
};
const select = { ...base, ...confirmable, ...focusable, ...withPlaceholder };
const many = { max_selected_items: z.int().min(1).optional() };

const isoDate = z.iso.date();
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:30');
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'must be a number written as a string');

type WithOptions = {
  options?: readonly unknown[] | undefined;
  option_groups?: readonly unknown[] | undefined;
};
const hasOneListOfOptions = (element: WithOptions) =>
  (element.options === undefined) !== (element.option_groups === undefined);
const oneListOfOptions = 'exactly one of options and option_groups is required';

const menu = {
  ...select,
  options: z.array(menuOption).min(1).max(100).optional(),
  option_groups: z.array(optionGroup).min(1).max(100).optional(),
};

type Listed = { readonly value: string };
type Menu = {
  options?: readonly Listed[] | undefined;
  option_groups?: readonly { readonly options: readonly Listed[] }[] | undefined;
};
const offers = (element: Menu, chosen: readonly Listed[]) => {
  const all = element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
  return chosen.every((option) => all.some((offered) => isDeepStrictEqual(offered, option)));
};
const unknownInitial = 'the initial choice must be exactly one of the options';

const filter = z
  .strictObject({
    include: z
      .array(z.enum(['im', 'mpim', 'private', 'public']))
      .min(1)
      .optional(),
    exclude_external_shared_channels: z.boolean().optional(),
    exclude_bot_users: z.boolean().optional(),
  })
  .refine((given) => Object.keys(given).length > 0, 'must not be empty')
  .optional();
const conversations = { default_to_current_conversation: z.boolean().optional(), filter };
const respondable = { response_url_enabled: z.boolean().optional() };

export const button = z.strictObject({
  type: z.literal('button'),
  ...base,
  ...confirmable,
  text: plainText(75),
  value: z.string().max(2000).optional(),
  url: z.string().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(75).optional(),
});

export const elementSchemas = {
  button,
  checkboxes: z
    .strictObject({
      type: z.literal('checkboxes'),
      ...base,
      ...confirmable,
      ...focusable,
      options: z.array(listedOption).min(1).max(10),
      initial_options: z.array(listedOption).min(1).optional(),
    })
    .refine((element) => offers(element, element.initial_options ?? []), unknownInitial),
  radio_buttons: z
    .strictObject({
      type: z.literal('radio_buttons'),
      ...base,
      ...confirmable,
      ...focusable,
      options: z.array(listedOption).min(1).max(10),
      initial_option: listedOption.optional(),
    })
    .refine(
      (element) => offers(element, element.initial_option ? [element.initial_option] : []),
      unknownInitial,
    ),
  static_select: z
    .strictObject({ type: z.literal('static_select'), ...menu, initial_option: menuOption.optional() })
    .refine(hasOneListOfOptions, oneListOfOptions)
    .refine(
      (element) => offers(element, element.initial_option ? [element.initial_option] : []),
      unknownInitial,
    ),
  multi_static_select: z
    .strictObject({
      type: z.literal('multi_static_select'),
      ...menu,
      ...many,
      initial_options: z.array(menuOption).min(1).optional(),
    })
    .refine(hasOneListOfOptions, oneListOfOptions)
    .refine((element) => offers(element, element.initial_options ?? []), unknownInitial),
  external_select: z.strictObject({
    type: z.literal('external_select'),
    ...select,
    initial_option: menuOption.optional(),
    min_query_length: z.int().min(0).optional(),
  }),
  multi_external_select: z.strictObject({
    type: z.literal('multi_external_select'),
    ...select,
    ...many,
    initial_options: z.array(menuOption).min(1).optional(),
    min_query_length: z.int().min(0).optional(),
  }),
  users_select: z.strictObject({
    type: z.literal('users_select'),
    ...select,
    initial_user: z.string().optional(),
  }),
  multi_users_select: z.strictObject({
    type: z.literal('multi_users_select'),
    ...select,
    ...many,
    initial_users: z.array(z.string()).min(1).optional(),
  }),
  conversations_select: z.strictObject({
    type: z.literal('conversations_select'),
    ...select,
    ...conversations,
    ...respondable,
    initial_conversation: z.string().optional(),
  }),
  multi_conversations_select: z.strictObject({
    type: z.literal('multi_conversations_select'),
    ...select,
    ...conversations,
    ...many,
    initial_conversations: z.array(z.string()).min(1).optional(),
  }),
  channels_select: z.strictObject({
    type: z.literal('channels_select'),
    ...select,
    ...respondable,
    initial_channel: z.string().optional(),
  }),
  multi_channels_select: z.strictObject({
    type: z.literal('multi_channels_select'),
    ...select,
    ...many,
    initial_channels: z.array(z.string()).min(1).optional(),
  }),
  plain_text_input: z.strictObject({
    type: z.literal('plain_text_input'),
    ...base,
    ...focusable,
    ...withPlaceholder,
    ...dispatchable,
    initial_value: z.string().max(3000).optional(),
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(3000).optional(),
    max_length: z.int().min(1).max(3000).optional(),
  }),
  number_input: z.strictObject({
    type: z.literal('number_input'),
    ...base,
    ...focusable,
    ...withPlaceholder,
    ...dispatchable,
    is_decimal_allowed: z.boolean(),
    initial_value: decimal.optional(),
    min_value: decimal.optional(),
    max_value: decimal.optional(),
  }),
  email_text_input: z.strictObject({
    type: z.literal('email_text_input'),
    ...base,
    ...focusable,
    ...withPlaceholder,
    ...dispatchable,
    initial_value: z.string().optional(),
  }),
  url_text_input: z.strictObject({
    type: z.literal('url_text_input'),
    ...base,
    ...focusable,
    ...withPlaceholder,
    ...dispatchable,
    initial_value: z.string().optional(),
  }),
  rich_text_input: z.strictObject({
    type: z.literal('rich_text_input'),
    ...base,
    ...focusable,
    ...withPlaceholder,
    ...dispatchable,
    initial_value: richTextBlock.optional(),
    min_lines: z.int().optional(),
    max_lines: z.int().optional(),
  }),
  datepicker: z.strictObject({
    type: z.literal('datepicker'),
    ...base,
    ...confirmable,
    ...focusable,
    ...withPlaceholder,
    initial_date: isoDate.optional(),
  }),
  timepicker: z.strictObject({
    type: z.literal('timepicker'),
    ...base,
    ...confirmable,
    ...focusable,
    ...withPlaceholder,
    initial_time: clockTime.optional(),
    timezone: z.string().optional(),
  }),
  datetimepicker: z.strictObject({
    type: z.literal('datetimepicker'),
    ...base,
    ...confirmable,
    ...focusable,
    initial_date_time: z.int().min(1_000_000_000).max(9_999_999_999).optional(),
  }),
  overflow: z.strictObject({
    type: z.literal('overflow'),
    ...base,
    ...confirmable,
    options: z.array(menuOption).min(1).max(5),
  }),
  ...messageElements,
  file_input: fileInput,
} as const;

export type ElementType = keyof typeof elementSchemas;
