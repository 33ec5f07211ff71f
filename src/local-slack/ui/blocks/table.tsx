import type { JsonObject } from '../../control/protocol.ts';
import { Each } from '../each.tsx';
import { isObject, readFlag, readString } from '../json.ts';
import type { BlockProps } from './block-props.ts';
import { RichText } from './rich-text.tsx';

/** Rows of cells; the first row is set off as Slack does, although the block has no header of its own. */
export function Table({ block }: BlockProps) {
  const rows = readRows(block);
  const settings = Array.isArray(block.column_settings) ? block.column_settings : [];
  return <TableGrid rows={rows} caption="" settings={settings} headerColumn={-1} />;
}

/** A table with a caption, a header row and a header column. */
export function DataTable({ block }: BlockProps) {
  const headerColumn = typeof block.row_header_column_index === 'number' ? block.row_header_column_index : 0;
  return (
    <TableGrid
      rows={readRows(block)}
      caption={readString(block, 'caption')}
      settings={[]}
      headerColumn={headerColumn}
    />
  );
}

interface GridProps {
  readonly rows: readonly (readonly JsonObject[])[];
  readonly caption: string;
  readonly settings: readonly unknown[];
  readonly headerColumn: number;
}

function TableGrid({ rows: [head = [], ...rows], caption, settings, headerColumn }: GridProps) {
  const classOf = (cell: JsonObject, column: number) => {
    const setting = settings[column];
    const ofColumn = isObject(setting) ? setting : undefined;
    const align =
      readString(ofColumn, 'align') || (readString(cell, 'type') === 'raw_number' ? 'right' : 'left');
    return `cell-${align} ${readFlag(ofColumn, 'is_wrapped') || settings.length === 0 ? 'cell-wrapped' : ''}`;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must do so by keyboard too
    <section className="table-frame" tabIndex={0} aria-label={caption || 'Table'}>
      <table className="table">
        {caption !== '' && <caption>{caption}</caption>}
        <thead>
          <tr>
            <Each items={head}>
              {(cell, column) => (
                <th scope="col" className={classOf(cell, column)}>
                  <Cell cell={cell} />
                </th>
              )}
            </Each>
          </tr>
        </thead>
        <tbody>
          <Each items={rows}>
            {(row) => (
              <tr>
                <Each items={row}>
                  {(cell, column) => {
                    const Tag = column === headerColumn ? 'th' : 'td';
                    return (
                      <Tag className={classOf(cell, column)}>
                        <Cell cell={cell} />
                      </Tag>
                    );
                  }}
                </Each>
              </tr>
            )}
          </Each>
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { readonly cell: JsonObject }) {
  if (readString(cell, 'type') === 'rich_text') return <RichText block={cell} />;
  return readString(cell, 'text') || String(cell.value ?? '');
}

function readRows(block: JsonObject): readonly (readonly JsonObject[])[] {
  const rows = Array.isArray(block.rows) ? block.rows : [];
  return rows.filter((row) => Array.isArray(row)).map((row: readonly unknown[]) => row.filter(isObject));
}
