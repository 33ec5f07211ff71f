import type { Segment } from './chart.ts';

const radius = 80;

/** The circle of a pie chart; its legend and numbers stand beside it. */
export function PieChart({ segments }: { readonly segments: readonly Segment[] }) {
  const total = segments.reduce((sum, segment) => sum + segment.value, 0);
  const startOf = (index: number) =>
    segments.slice(0, index).reduce((sum, segment) => sum + segment.value, 0) / total;
  return (
    <svg className="pie" viewBox="-90 -90 180 180" width="180" height="180" aria-hidden="true">
      {segments.length === 1 ? (
        <circle r={radius} className="series-0" />
      ) : (
        segments.map((segment, index) => (
          <path
            key={segment.label}
            className={`series-${index % 8}`}
            d={slicePath(startOf(index), startOf(index + 1))}
          />
        ))
      )}
    </svg>
  );
}

function slicePath(from: number, to: number): string {
  const [x1, y1] = pointAt(from);
  const [x2, y2] = pointAt(to);
  return `M0 0L${x1} ${y1}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${x2} ${y2}Z`;
}

function pointAt(share: number): readonly [string, string] {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  return [(Math.cos(angle) * radius).toFixed(2), (Math.sin(angle) * radius).toFixed(2)];
}
