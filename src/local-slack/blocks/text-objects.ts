import { z } from 'zod';

/** Slack's composition objects: texts, options, confirmation dialogs. */

const text = (max: number) => z.string().min(1).max(max);

export const plainText = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: text(max), emoji: z.boolean().optional() });

export const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: text(max), verbatim: z.boolean().optional() });

export const anyText = (max: number) => z.discriminatedUnion('type', [plainText(max), mrkdwn(max)]);

export const identifier = z.string().min(1).max(255);

const optionFields = { value: text(75), url: z.string().max(3000).optional() };

/** An option of a menu: plain text only. */
export const menuOption = z.strictObject({
  text: plainText(75),
  description: plainText(75).optional(),
  ...optionFields,
});

/** An option of radio buttons or checkboxes, which may be formatted. */
export const listedOption = z.strictObject({
  text: anyText(75),
  description: anyText(75).optional(),
  ...optionFields,
});

export const optionGroup = z.strictObject({
  label: plainText(75),
  options: z.array(menuOption).min(1).max(100),
});

export const confirmation = z.strictObject({
  title: plainText(100).optional(),
  text: anyText(300),
  confirm: plainText(30).optional(),
  deny: plainText(30).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

const imageSource = {
  image_url: z.url().max(3000).optional(),
  slack_file: z.strictObject({ url: z.string().optional(), id: z.string().optional() }).optional(),
};

export const imageFields = { ...imageSource, alt_text: text(2000) };

/** Slack takes an address or a file of its own, never both. */
export const hasOneImageSource = (image: { image_url?: unknown; slack_file?: unknown }) =>
  (image.image_url === undefined) !== (image.slack_file === undefined);

export const imageElement = z
  .strictObject({ type: z.literal('image'), ...imageFields })
  .refine(hasOneImageSource, 'exactly one of image_url and slack_file is required');
