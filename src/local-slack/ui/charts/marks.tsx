import type { AxisChart, Series } from './chart.ts';

export interface Scale {
  /** The middle of a category. */
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  /** How wide a category is. */
  readonly band: number;
}

interface Props {
  readonly chart: AxisChart;
  readonly scale: Scale;
}

/** The bars, lines or areas of a chart. */
export function Marks({ chart, scale }: Props) {
  if (chart.kind === 'bar') return <Bars chart={chart} scale={scale} />;
  return chart.series.map((one, index) => (
    <LineOfSeries key={one.name} series={one} index={index} isFilled={chart.kind === 'area'} scale={scale} />
  ));
}

const widestBar = 48;

function Bars({ chart, scale }: Props) {
  const width = Math.min(widestBar, (scale.band * 0.72) / Math.max(1, chart.series.length));
  return chart.series.flatMap((one, seriesIndex) =>
    one.values.map((value, index) => {
      if (value === undefined) return null;
      const offset = (seriesIndex - chart.series.length / 2) * width;
      const top = Math.min(scale.y(value), scale.y(0));
      return (
        <rect
          key={`${one.name} ${chart.categories[index]}`}
          className={`series-${seriesIndex % 8}`}
          x={scale.x(index) + offset + 1}
          y={top}
          width={Math.max(1, width - 2)}
          height={Math.max(1, Math.abs(scale.y(value) - scale.y(0)))}
          rx="2"
        />
      );
    }),
  );
}

interface LineProps {
  readonly series: Series;
  readonly index: number;
  readonly isFilled: boolean;
  readonly scale: Scale;
}

function LineOfSeries({ series, index, isFilled, scale }: LineProps) {
  const points = series.values.flatMap((value, at) =>
    value === undefined ? [] : [{ x: scale.x(at), y: scale.y(value) }],
  );
  const line = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const ground = scale.y(0).toFixed(1);
  return (
    <g className={`series-${index % 8}`}>
      {isFilled && <path className="area" d={`M${first.x} ${ground}L${line}L${last.x} ${ground}Z`} />}
      <path className="line" d={`M${line}`} />
      {points.map(({ x, y }) => (
        <circle key={x} className="dot" cx={x} cy={y} r="3.5" />
      ))}
    </g>
  );
}
