import type { JsonObject } from '../../control/protocol.ts';
import { isObject, readFlag, readString } from '../json.ts';
import { RichText } from './rich-text.tsx';

/** The rows of a table block; whatever is no cell is left out. */
export function readRows(block: JsonObject): readonly (readonly JsonObject[])[] {
  const rows = Array.isArray(block.rows) ? block.rows : [];
  return rows.filter((row) => Array.isArray(row)).map((row: readonly unknown[]) => row.filter(isObject));
}

/** What stands in a cell. */
export function Cell({ cell }: { readonly cell: JsonObject }) {
  if (readString(cell, 'type') === 'rich_text') return <RichText block={cell} />;
  return cellText(cell);
}

/** A plain cell's words. */
export function cellText(cell: JsonObject | undefined): string {
  return readString(cell, 'text') || String(cell?.value ?? '');
}

/** How a cell is laid out; numbers stand to the right unless the column says otherwise. */
export function cellClass(cell: JsonObject, setting: unknown, isWrappedAnyway: boolean): string {
  const ofColumn = isObject(setting) ? setting : undefined;
  const align =
    readString(ofColumn, 'align') || (readString(cell, 'type') === 'raw_number' ? 'right' : 'left');
  return `cell-${align} ${readFlag(ofColumn, 'is_wrapped') || isWrappedAnyway ? 'cell-wrapped' : ''}`;
}
