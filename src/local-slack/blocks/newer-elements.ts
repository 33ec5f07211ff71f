import { z } from 'zod';
import { confirmation, identifier, plainText } from './text-objects.ts';

const base = { action_id: identifier.optional() };
const spoken = { accessibility_label: z.string().max(75).optional() };

const feedbackButton = z.strictObject({ text: plainText(75), value: z.string().max(2000), ...spoken });

/** Elements that stand in messages only. */
export const messageElements = {
  workflow_button: z.strictObject({
    type: z.literal('workflow_button'),
    ...base,
    ...spoken,
    text: plainText(75),
    style: z.enum(['primary', 'danger']).optional(),
    workflow: z.strictObject({
      trigger: z.strictObject({
        url: z.url().max(3000),
        customizable_input_parameters: z
          .array(z.strictObject({ name: z.string().min(1), value: z.unknown() }))
          .optional(),
      }),
    }),
  }),
  feedback_buttons: z.strictObject({
    type: z.literal('feedback_buttons'),
    ...base,
    positive_button: feedbackButton,
    negative_button: feedbackButton,
  }),
  icon_button: z.strictObject({
    type: z.literal('icon_button'),
    ...base,
    ...spoken,
    icon: z.string().min(1),
    text: plainText(75),
    value: z.string().max(2000).optional(),
    confirm: confirmation.optional(),
    visible_to_user_ids: z.array(z.string()).optional(),
  }),
} as const;

/** Files from the person's machine; modals only. */
export const fileInput = z.strictObject({
  type: z.literal('file_input'),
  ...base,
  filetypes: z.array(z.string().min(1)).min(1).optional(),
  max_files: z.int().min(1).max(10).optional(),
});
