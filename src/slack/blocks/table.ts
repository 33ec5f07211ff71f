import type { KnownBlock, TableBlock } from '@slack/types';
import { limits } from './limits.ts';
import { cleanText, shorten } from './text.ts';

/** A table with its headings as the first row. Each cell has its part of Slack's limit of characters. */
export function buildTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  align: 'left' | 'center' = 'left',
): KnownBlock {
  const most = Math.floor(limits.tableCharacters / ((rows.length + 1) * headings.length));
  const table: TableBlock = {
    type: 'table',
    column_settings: headings.map((_heading, column) => ({
      is_wrapped: true,
      ...(column > 0 ? { align } : {}),
    })),
    rows: [headings, ...rows].map((cells) =>
      // Slack refuses an empty cell.
      cells.map((text) => ({ type: 'raw_text', text: shorten(cleanText(text), most) || '–' })),
    ),
  };
  return table;
}
