import { type BenchResult, formatValue } from './result.ts';

const headings = ['what', 'value', 'unit', 'in the same run', 'ratio', 'target', 'met?'];

/** The results as a Markdown table. */
export function formatTable(results: readonly BenchResult[]): string {
  const rows = results.map(({ name, value, unit, floor = '', ratio, target = '', ok }) => [
    name,
    formatValue(value),
    unit,
    floor,
    ratio === undefined ? '' : `${ratio.toFixed(2)}×`,
    target,
    ok === undefined ? '' : ok ? 'yes' : 'no',
  ]);
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const ruler = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(headings), ruler, ...rows.map(line)].join('\n');
}
