import { z } from 'zod';
import { countCharacters } from '../blocks/tables.ts';
import { findBlockProblems } from '../blocks/validate-blocks.ts';
import { isObject } from '../blocks/walk-blocks.ts';
import type { JsonObject } from '../control/protocol.ts';
import { refusal, SlackError } from '../slack-error.ts';
import { jsonParameter } from './method.ts';

/** Longer texts are cut, with a warning. */
export const maxPosted = 40_000;

export const contentParameters = {
  text: z.string().optional(),
  markdown_text: z.string().optional(),
  blocks: jsonParameter.optional(),
  attachments: jsonParameter.optional(),
  metadata: jsonParameter.optional(),
};

interface Content {
  readonly text: string;
  /** Absent when the caller sent none. */
  readonly blocks: readonly unknown[] | undefined;
}

// Slack documents no limit for the blocks of a message together, and has one: people measured 13,297 characters in one block,
// and some forty fewer with each further block: https://github.com/slackapi/bolt-js/issues/2509 and 2867.
const heaviest = 13_297;
const weightOfBlock = 40;

const weightOf = (blocks: readonly unknown[]): number =>
  countCharacters(blocks) + weightOfBlock * (blocks.length - 1);

const mostMarkdown = 12_000;

// It stands alone, and is shown as a markdown block would be.
const checkMarkdown = (
  markdown: string,
  { text, blocks }: { readonly text?: string | undefined; readonly blocks?: unknown },
): Content => {
  if (text || (blocks !== undefined && blocks !== '')) throw new SlackError('markdown_text_conflict');
  if (markdown.length > mostMarkdown) throw new SlackError('msg_too_long');
  return { text: markdown, blocks: [{ type: 'markdown', text: markdown }] };
};

/** The text and blocks of a message, checked; throws what Slack would answer. */
export const checkContent = (given: {
  readonly text?: string | undefined;
  readonly markdown_text?: string | undefined;
  readonly blocks?: unknown;
  readonly attachments?: unknown;
}): Content => {
  if (given.markdown_text) return checkMarkdown(given.markdown_text, given);
  const blocks = given.blocks === '' || given.blocks === null ? undefined : given.blocks;
  if (blocks !== undefined && !Array.isArray(blocks)) throw new SlackError('invalid_blocks_format');
  const attachments = Array.isArray(given.attachments) ? given.attachments : [];
  if (attachments.length > 100) throw new SlackError('too_many_attachments');
  if (blocks !== undefined && weightOf(blocks) > heaviest) throw new SlackError('msg_blocks_too_long');
  const problems = findBlockProblems(blocks ?? [], 'message');
  if (problems.length > 0) throw refusal('invalid_blocks', problems);
  if (!given.text && !blocks?.length && attachments.length === 0) throw new SlackError('no_text');
  return { text: given.text ?? '', blocks };
};

const metadataSchema = z.strictObject({
  event_type: z.string().min(1).max(255),
  event_payload: z.record(z.string(), z.unknown()),
});

/** The metadata of a message, checked: null when it is to have none, undefined when nothing was said. */
export const checkMetadata = (given: unknown): JsonObject | null | undefined => {
  if (given === undefined || given === '') return undefined;
  if (!isObject(given)) throw new SlackError('invalid_metadata_format');
  if (Object.keys(given).length === 0) return null;
  const parsed = metadataSchema.safeParse(given);
  if (!parsed.success) throw new SlackError('invalid_metadata_schema');
  return parsed.data;
};
