import { z } from 'zod';
import { richTextBlock } from './rich-text.ts';
import { identifier } from './text-objects.ts';

/** What an agent shows of its work: a plan and its tasks. */

const taskCard = <Status extends readonly [string, ...string[]]>(states: Status) =>
  z.strictObject({
    type: z.literal('task_card'),
    block_id: identifier.optional(),
    task_id: z.string().min(1),
    title: z.string().min(1),
    status: z.enum(states),
    details: richTextBlock.optional(),
    output: richTextBlock.optional(),
    sources: z
      .array(z.strictObject({ type: z.literal('url'), url: z.string().min(1), text: z.string().min(1) }))
      .optional(),
  });

/** A task on its own, which has begun: only a plan can hold tasks that have not. */
export const taskCardBlock = taskCard(['in_progress', 'complete', 'error']);

export const planBlock = z.strictObject({
  type: z.literal('plan'),
  block_id: identifier.optional(),
  title: z.string().min(1),
  tasks: z.array(taskCard(['pending', 'in_progress', 'complete', 'error'])).optional(),
});
