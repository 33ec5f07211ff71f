import type { JsonObject } from '../../control/protocol.ts';
import { readNumber, readObject, readObjects, readString, readStrings } from '../json.ts';

export interface Segment {
  readonly label: string;
  readonly value: number;
}

export interface Series {
  readonly name: string;
  /** One value per category; undefined where the app gave none. */
  readonly values: readonly (number | undefined)[];
}

export type Chart =
  | { readonly kind: 'pie'; readonly segments: readonly Segment[] }
  | {
      readonly kind: 'bar' | 'line' | 'area';
      readonly series: readonly Series[];
      readonly categories: readonly string[];
      readonly xLabel: string;
      readonly yLabel: string;
    };

export type AxisChart = Exclude<Chart, { kind: 'pie' }>;

/** Reads the `chart` of a `data_visualization` block; undefined for a type that nobody knows yet. */
export function readChart(chart: JsonObject | undefined): Chart | undefined {
  const kind = readString(chart, 'type');
  if (kind === 'pie') {
    return { kind, segments: readPoints(chart, 'segments').filter((segment) => segment.value > 0) };
  }
  if (kind !== 'bar' && kind !== 'line' && kind !== 'area') return undefined;
  const axis = readObject(chart, 'axis_config');
  const categories = readStrings(axis, 'categories');
  const series = readObjects(chart, 'series').map((one) => {
    const points = readPoints(one, 'data');
    const values = categories.map((category) => points.find((point) => point.label === category)?.value);
    return { name: readString(one, 'name'), values };
  });
  return {
    kind,
    series,
    categories,
    xLabel: readString(axis, 'x_label'),
    yLabel: readString(axis, 'y_label'),
  };
}

function readPoints(from: JsonObject | undefined, key: string): readonly Segment[] {
  return readObjects(from, key).map((point) => ({
    label: readString(point, 'label'),
    value: readNumber(point, 'value') ?? 0,
  }));
}

/** Round numbers that cover all values and zero, smallest first. */
export function chooseTicks(values: readonly number[]): readonly number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const fine = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  // People and roles are counted: no line for half of one.
  const step = values.every(Number.isInteger) ? Math.max(1, fine) : fine;
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(6)));
}
