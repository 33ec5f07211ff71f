import { useState } from 'react';
import { Each } from '../each.tsx';
import { readNumber, readString } from '../json.ts';
import type { BlockProps } from './block-props.ts';
import { matchingRows, type Order, orderedRows } from './order-rows.ts';
import { Cell, cellClass, cellText, readRows } from './table-cell.tsx';

const usualPageSize = 5;

/** A table with a caption, a header row and a header column; it is filtered, ordered by a column, and read page by page. */
export function DataTable({ block }: BlockProps) {
  const [order, setOrder] = useState<Order>();
  const [page, setPage] = useState(0);
  const [typed, setTyped] = useState('');
  const [head = [], ...all] = readRows(block);
  const rows = orderedRows(matchingRows(all, typed), order);
  const pageSize = Math.max(1, readNumber(block, 'page_size') ?? usualPageSize);
  const headerColumn = readNumber(block, 'row_header_column_index') ?? 0;
  const caption = readString(block, 'caption');
  // The app may replace the table by a shorter one while a late page is shown.
  const first = Math.min(page, Math.max(0, Math.ceil(rows.length / pageSize) - 1)) * pageSize;
  const orderBy = (column: number) => {
    setPage(0);
    setOrder(nextOrder(order, column));
  };
  return (
    <div className="data-table">
      {all.length > pageSize && (
        <input
          type="search"
          className="field-control table-filter"
          aria-label={`Filter ${caption}`}
          placeholder="Filter"
          value={typed}
          onChange={(event) => {
            setPage(0);
            setTyped(event.currentTarget.value);
          }}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must do so by keyboard too */}
      <section className="table-frame" tabIndex={0} aria-label={caption}>
        <table className="table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <Each items={head}>
                {(cell, column) => (
                  <th
                    scope="col"
                    className={cellClass(cell, undefined, true)}
                    aria-sort={order?.column === column ? order.direction : undefined}
                  >
                    <button type="button" className="table-order" onClick={() => orderBy(column)}>
                      {cellText(cell)}
                      <span aria-hidden="true" className="table-order-sign">
                        {order?.column === column ? (order.direction === 'ascending' ? '↑' : '↓') : '↕'}
                      </span>
                    </button>
                  </th>
                )}
              </Each>
            </tr>
          </thead>
          <tbody>
            <Each items={rows.slice(first, first + pageSize)}>
              {(row) => (
                <tr>
                  <Each items={row}>
                    {(cell, column) =>
                      column === headerColumn ? (
                        <th scope="row" className={cellClass(cell, undefined, true)}>
                          <Cell cell={cell} />
                        </th>
                      ) : (
                        <td className={cellClass(cell, undefined, true)}>
                          <Cell cell={cell} />
                        </td>
                      )
                    }
                  </Each>
                </tr>
              )}
            </Each>
          </tbody>
        </table>
      </section>
      {all.length > pageSize && (
        <Pages
          first={first}
          last={Math.min(first + pageSize, rows.length)}
          count={rows.length}
          onPage={(step) => setPage(first / pageSize + step)}
        />
      )}
    </div>
  );
}

interface PagesProps {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly onPage: (step: -1 | 1) => void;
}

function Pages({ first, last, count, onPage }: PagesProps) {
  return (
    <div className="table-pages">
      <span role="status">{count === 0 ? 'No rows' : `Rows ${first + 1} to ${last} of ${count}`}</span>
      <button type="button" className="button button-small" disabled={first === 0} onClick={() => onPage(-1)}>
        Previous
      </button>
      <button
        type="button"
        className="button button-small"
        disabled={last === count}
        onClick={() => onPage(1)}
      >
        Next
      </button>
    </div>
  );
}

function nextOrder(order: Order | undefined, column: number): Order | undefined {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}
