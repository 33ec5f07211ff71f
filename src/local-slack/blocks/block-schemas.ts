import { z } from 'zod';
import { planBlock, taskCardBlock } from './agent-blocks.ts';
import { dataVisualizationBlock } from './charts.ts';
import { elementsIn } from './element-places.ts';
import { button, type ElementType, elementSchemas } from './elements.ts';
import { richTextBlock } from './rich-text.ts';
import { dataTableBlock, tableBlock } from './tables.ts';
import {
  anyText,
  hasOneImageSource,
  identifier,
  imageElement,
  imageFields,
  mrkdwn,
  plainText,
} from './text-objects.ts';

export type Surface = 'message' | 'modal' | 'home';

const base = { block_id: identifier.optional() };

const oneOf = (types: readonly ElementType[]) => {
  const [first, ...others] = types.map((type) => elementSchemas[type]);
  if (first === undefined) throw new Error('a block without elements');
  return z.discriminatedUnion('type', [first, ...others]);
};

const section = z
  .strictObject({
    type: z.literal('section'),
    ...base,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: z.discriminatedUnion('type', [imageElement, oneOf(elementsIn.section)]).optional(),
    expand: z.boolean().optional(),
  })
  .refine((block) => block.text !== undefined || block.fields !== undefined, 'text or fields is required');

const header = z.strictObject({
  type: z.literal('header'),
  ...base,
  text: plainText(150),
  level: z.int().min(1).max(4).optional(),
});

const context = z.strictObject({
  type: z.literal('context'),
  ...base,
  elements: z
    .array(z.discriminatedUnion('type', [imageElement, plainText(3000), mrkdwn(3000)]))
    .min(1)
    .max(10),
});

const actions = z.strictObject({
  type: z.literal('actions'),
  ...base,
  elements: z.array(oneOf(elementsIn.actions)).min(1).max(25),
});

const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  ...base,
  elements: z.array(oneOf(elementsIn.context_actions)).min(1).max(5),
});

const input = z
  .strictObject({
    type: z.literal('input'),
    ...base,
    label: plainText(2000),
    hint: plainText(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
    element: oneOf(elementsIn.input),
  })
  .refine(
    (block) => block.dispatch_action !== true || block.element.type !== 'file_input',
    'dispatch_action does not go with file_input',
  );

const divider = z.strictObject({ type: z.literal('divider'), ...base });

const image = z
  .strictObject({ type: z.literal('image'), ...base, ...imageFields, title: plainText(2000).optional() })
  .refine(hasOneImageSource, 'exactly one of image_url and slack_file is required');

const httpsAddress = z.url({ protocol: /^https$/ }).max(3000);

const video = z.strictObject({
  type: z.literal('video'),
  ...base,
  video_url: httpsAddress,
  thumbnail_url: z.url().max(3000),
  alt_text: z.string().min(1).max(2000),
  title: plainText(199),
  title_url: httpsAddress.optional(),
  author_name: z.string().max(49).optional(),
  provider_name: z.string().optional(),
  provider_icon_url: z.url().max(3000).optional(),
  description: plainText(200).optional(),
});

const alert = z.strictObject({
  type: z.literal('alert'),
  ...base,
  text: anyText(200),
  level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
});

const card = z
  .strictObject({
    type: z.literal('card'),
    ...base,
    hero_image: imageElement.optional(),
    icon: imageElement.optional(),
    slack_icon: z.strictObject({ type: z.literal('icon'), name: z.string() }).optional(),
    title: mrkdwn(150).optional(),
    subtitle: mrkdwn(150).optional(),
    body: mrkdwn(200).optional(),
    subtext: mrkdwn(200).optional(),
    actions: z.array(button).min(1).max(3).optional(),
  })
  .refine(
    (block) => [block.hero_image, block.title, block.actions, block.body].some((part) => part !== undefined),
    'at least one of hero_image, title, actions and body is required',
  )
  .refine(
    (block) => block.icon === undefined || block.slack_icon === undefined,
    'icon or slack_icon, not both',
  );

const carousel = z.strictObject({
  type: z.literal('carousel'),
  ...base,
  elements: z.array(card).min(1).max(10),
});

const container = z
  .strictObject({
    type: z.literal('container'),
    ...base,
    title: plainText(150).optional(),
    rich_text_title: richTextBlock.optional(),
    subtitle: anyText(150).optional(),
    child_blocks: z
      .array(
        z.discriminatedUnion('type', [
          actions,
          context,
          divider,
          header,
          image,
          input,
          richTextBlock,
          section,
          tableBlock,
          video,
        ]),
      )
      .min(1)
      .max(10),
    width: z.enum(['narrow', 'standard', 'wide', 'full']).optional(),
    icon: imageElement.optional(),
    is_collapsible: z.boolean().optional(),
    default_collapsed: z.boolean().optional(),
    has_header_divider: z.boolean().optional(),
  })
  .refine((block) => block.title === undefined || block.rich_text_title === undefined, 'one title, not two');

const markdown = z.strictObject({
  type: z.literal('markdown'),
  ...base,
  text: z.string().min(1).max(12_000),
});

const everywhere: readonly Surface[] = ['message', 'modal', 'home'];

/**
 * Every block that is understood, and where Slack takes it. Tables and charts are in Slack's catalogue for Home as
 * well; older pages say messages only, so apps do well to have a fallback there.
 */
export const blockSchemas: {
  readonly [type: string]: { readonly schema: z.ZodType; readonly surfaces: readonly Surface[] };
} = {
  actions: { schema: actions, surfaces: everywhere },
  alert: { schema: alert, surfaces: ['modal'] },
  card: { schema: card, surfaces: ['message', 'home'] },
  carousel: { schema: carousel, surfaces: ['message', 'home'] },
  container: { schema: container, surfaces: ['message', 'home'] },
  context: { schema: context, surfaces: everywhere },
  context_actions: { schema: contextActions, surfaces: ['message'] },
  data_table: { schema: dataTableBlock, surfaces: ['message', 'home'] },
  data_visualization: { schema: dataVisualizationBlock, surfaces: ['message', 'home'] },
  divider: { schema: divider, surfaces: everywhere },
  header: { schema: header, surfaces: everywhere },
  image: { schema: image, surfaces: everywhere },
  input: { schema: input, surfaces: everywhere },
  markdown: { schema: markdown, surfaces: ['message'] },
  plan: { schema: planBlock, surfaces: ['message'] },
  rich_text: { schema: richTextBlock, surfaces: everywhere },
  section: { schema: section, surfaces: everywhere },
  table: { schema: tableBlock, surfaces: ['message', 'home'] },
  task_card: { schema: taskCardBlock, surfaces: ['message'] },
  video: { schema: video, surfaces: everywhere },
};
