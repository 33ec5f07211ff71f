import { type RefObject, useEffect, useRef, useState } from 'react';
import { type AxisChart as Chart, chooseTicks } from './chart.ts';
import { Marks, type Scale } from './marks.tsx';

const plotHeight = 180;
const left = 44;
const top = 10;
/** Below this many pixels a category, names overlap and are turned. */
const roomForName = 74;

/** Bars, lines or areas over named categories, drawn at the width that there is, so that words keep their size. */
export function AxisChart({ chart }: { readonly chart: Chart }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const ticks = chooseTicks(chart.series.flatMap((one) => one.values.filter((value) => value !== undefined)));
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const band = (width - left - 8) / Math.max(1, chart.categories.length);
  const isTurned = band < roomForName;
  const scale: Scale = {
    x: (index) => left + (index + 0.5) * band,
    y: (value) => top + plotHeight * (1 - (value - low) / (high - low)),
    band,
  };
  const height =
    top + plotHeight + (isTurned ? turnedHeight(chart.categories) : 26) + (chart.xLabel === '' ? 0 : 20);
  return (
    <div className="axis-chart" ref={frame}>
      {chart.yLabel !== '' && <div className="axis-label">{chart.yLabel}</div>}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? 'axis-zero' : 'axis-grid'}
              x1={left}
              x2={width - 8}
              y1={scale.y(tick)}
              y2={scale.y(tick)}
            />
            <text
              className="axis-text"
              x={left - 8}
              y={scale.y(tick)}
              textAnchor="end"
              dominantBaseline="middle"
            >
              {tick.toLocaleString('en')}
            </text>
          </g>
        ))}
        <Marks chart={chart} scale={scale} />
        {chart.categories.map((category, index) => {
          const x = scale.x(index);
          const y = top + plotHeight + 18;
          return isTurned ? (
            <text
              key={category}
              className="axis-text"
              textAnchor="end"
              transform={`translate(${x + 4} ${y - 4}) rotate(-40)`}
            >
              {category}
            </text>
          ) : (
            <text key={category} className="axis-text" x={x} y={y} textAnchor="middle">
              {category}
            </text>
          );
        })}
        {chart.xLabel !== '' && (
          <text
            className="axis-text axis-name"
            x={left + (width - left) / 2}
            y={height - 4}
            textAnchor="middle"
          >
            {chart.xLabel}
          </text>
        )}
      </svg>
    </div>
  );
}

/** How far down the longest name reaches when it is turned. */
function turnedHeight(names: readonly string[]): number {
  return 24 + Math.max(0, ...names.map((name) => name.length)) * 4.6;
}

function useWidth(frame: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(480);
  useEffect(() => {
    if (frame.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(220, Math.round(entry.contentRect.width)));
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
