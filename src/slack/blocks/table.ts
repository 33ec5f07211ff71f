import type { KnownBlock, TableBlock } from '@slack/types';
import { limits } from './limits.ts';
import { cleanText, shorten } from './text.ts';

/** A table with its headings as the first row. Where it is too long for Slack, each cell has its part of Slack's limit. */
export function buildTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  align: 'left' | 'center' = 'left',
): KnownBlock {
  const cells = [headings, ...rows].flat();
  const isLong = cells.join('').length + cells.length > limits.tableCharacters;
  const most = isLong ? Math.floor(limits.tableCharacters / cells.length) : limits.tableCharacters;
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
