import { AxisChart } from '../charts/axis-chart.tsx';
import { type Chart, readChart } from '../charts/chart.ts';
import { ChartTable } from '../charts/chart-table.tsx';
import { PieChart } from '../charts/pie-chart.tsx';
import { readObject, readString } from '../json.ts';
import type { BlockProps } from './block-props.ts';
import { UnknownBlock } from './unknown-block.tsx';

/** A chart, with its numbers as a table for those who do not see it. */
export function DataVisualization({ block }: BlockProps) {
  const chart = readChart(readObject(block, 'chart'));
  const title = readString(block, 'title');
  if (chart === undefined) return <UnknownBlock block={block} />;
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <div className={chart.kind === 'pie' ? 'chart-pie' : undefined}>
        {chart.kind === 'pie' ? <PieChart segments={chart.segments} /> : <AxisChart chart={chart} />}
        <Legend chart={chart} />
      </div>
      <ChartTable chart={chart} title={title} />
    </figure>
  );
}

function Legend({ chart }: { readonly chart: Chart }) {
  const total = chart.kind === 'pie' ? chart.segments.reduce((sum, segment) => sum + segment.value, 0) : 0;
  const entries =
    chart.kind === 'pie'
      ? chart.segments.map(({ label, value }) => ({
          name: label,
          note: `${value.toLocaleString('en')} (${Math.round((value / total) * 100)}%)`,
        }))
      : chart.series.map(({ name }) => ({ name, note: '' }));
  if (chart.kind !== 'pie' && entries.length < 2) return null;
  return (
    // The table beside it says the same to screen readers.
    <ul className="legend" aria-hidden="true">
      {entries.map(({ name, note }, index) => (
        <li key={name}>
          <svg width="12" height="12" className={`series-${index % 8}`} aria-hidden="true">
            <rect width="12" height="12" rx="3" />
          </svg>
          {name} {note !== '' && <span className="legend-note">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
