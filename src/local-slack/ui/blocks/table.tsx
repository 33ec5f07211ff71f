import { Each } from '../each.tsx';
import type { BlockProps } from './block-props.ts';
import { Cell, cellClass, readRows } from './table-cell.tsx';

/** Rows of cells; the first row is set off as Slack does, although the block has no header of its own. */
export function Table({ block }: BlockProps) {
  const [head = [], ...rows] = readRows(block);
  const settings = Array.isArray(block.column_settings) ? block.column_settings : [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must do so by keyboard too
    <section className="table-frame" tabIndex={0} aria-label="Table">
      <table className="table">
        <thead>
          <tr>
            <Each items={head}>
              {(cell, column) => (
                <th scope="col" className={cellClass(cell, settings[column], settings.length === 0)}>
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
                  {(cell, column) => (
                    <td className={cellClass(cell, settings[column], settings.length === 0)}>
                      <Cell cell={cell} />
                    </td>
                  )}
                </Each>
              </tr>
            )}
          </Each>
        </tbody>
      </table>
    </section>
  );
}
