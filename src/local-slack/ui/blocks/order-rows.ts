import type { JsonObject } from '../../control/protocol.ts';
import { readNumber, readObjects, readString } from '../json.ts';

/** By which column a table is ordered, and which way. */
export interface Order {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

type Row = readonly JsonObject[];

/** The rows in that order: numbers by size, everything else by its words. Without an order they stay as the app sent them. */
export function orderedRows(rows: readonly Row[], order: Order | undefined): readonly Row[] {
  if (order === undefined) return rows;
  const { column, direction } = order;
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => sign * compareCells(a[column], b[column]));
}

/** The rows in which some cell holds what was typed. */
export function matchingRows(rows: readonly Row[], typed: string): readonly Row[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return rows;
  return rows.filter((row) => row.some((cell) => wordsOf(cell).toLowerCase().includes(wanted)));
}

function compareCells(a: JsonObject | undefined, b: JsonObject | undefined): number {
  const [left, right] = [readNumber(a, 'value'), readNumber(b, 'value')];
  if (left !== undefined && right !== undefined) return left - right;
  return wordsOf(a).localeCompare(wordsOf(b), 'en', { numeric: true });
}

function wordsOf(cell: JsonObject | undefined): string {
  const own = readString(cell, 'text');
  return own === '' ? readObjects(cell, 'elements').map(wordsOf).join(' ') : own;
}
