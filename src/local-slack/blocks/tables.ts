import { z } from 'zod';
import { richTextBlock } from './rich-text.ts';
import { identifier } from './text-objects.ts';

const rawText = z.strictObject({ type: z.literal('raw_text'), text: z.string() });
const rawNumber = z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string() });
const cell = z.discriminatedUnion('type', [rawText, rawNumber, richTextBlock]);

const columnSetting = z
  .strictObject({
    align: z.enum(['left', 'center', 'right']).optional(),
    is_wrapped: z.boolean().optional(),
  })
  .nullable();

/** How many characters the reader of a table sees. */
export const countCharacters = (rows: unknown): number => {
  let characters = 0;
  JSON.stringify(rows, (key, value: unknown) => {
    if (key === 'text' && typeof value === 'string') characters += value.length;
    return value;
  });
  return characters;
};

export const tableBlock = z
  .strictObject({
    type: z.literal('table'),
    block_id: identifier.optional(),
    rows: z.array(z.array(cell).min(1).max(20)).min(1).max(100),
    column_settings: z.array(columnSetting).max(20).optional(),
  })
  .refine((table) => countCharacters(table.rows) <= 10_000, {
    path: ['rows'],
    message: 'must be less than 10001 characters in all cells together',
  });

// The newest page of Slack's documentation allows 201 rows and 20,000 characters, older ones 101 and 10,000; the
// smaller numbers are sure to be accepted.
export const dataTableBlock = z
  .strictObject({
    type: z.literal('data_table'),
    block_id: identifier.optional(),
    caption: z.string().min(1),
    rows: z.array(z.array(cell).min(1).max(20)).min(2).max(101),
    page_size: z.int().min(1).max(100).optional(),
    row_header_column_index: z.int().min(0).max(19).optional(),
  })
  .refine((table) => countCharacters(table.rows) <= 10_000, {
    path: ['rows'],
    message: 'must be less than 10001 characters in all cells together',
  })
  .refine((table) => table.rows.every((row) => row.length === table.rows[0]?.length), {
    path: ['rows'],
    message: 'rows must be of equal length',
  })
  .refine((table) => table.rows[0]?.every((header) => header.type !== 'rich_text'), {
    path: ['rows', 0],
    message: 'header cells must be raw_text or raw_number',
  });
