import type { Chart } from './chart.ts';

/** The chart's numbers for screen readers; not seen. */
export function ChartTable({ chart, title }: { readonly chart: Chart; readonly title: string }) {
  const columns = chart.kind === 'pie' ? ['Value'] : chart.series.map((one) => one.name);
  const rows =
    chart.kind === 'pie'
      ? chart.segments.map(({ label, value }) => ({ label, values: [value] }))
      : chart.categories.map((label, index) => ({
          label,
          values: chart.series.map((one) => one.values[index]),
        }));
  return (
    <table className="visually-hidden">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{chart.kind === 'pie' ? 'Part' : chart.xLabel || 'Category'}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, values }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {values.map((value, index) => (
              <td key={columns[index]}>{value ?? 'none'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
