/** One line of the table: what was measured, and beside what. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it was compared with in the same run, with that one's value. */
  readonly floor?: string;
  /** The value divided by the floor's. */
  readonly ratio?: number;
  readonly target?: string;
  /** Whether the target was met; absent where there is none. */
  readonly ok?: boolean;
}

export interface Comparison {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly floor: { readonly name: string; readonly value: number };
  /** How many times the floor's value is still good. */
  readonly atMost?: number;
}

/** The line for a value that has a floor. */
export function compare({ name, value, unit, floor, atMost }: Comparison): BenchResult {
  const ratio = value / floor.value;
  return {
    name,
    value,
    unit,
    floor: `${floor.name}: ${formatValue(floor.value)} ${unit}`,
    ratio,
    ...(atMost === undefined ? {} : { target: `≤ ${atMost}×`, ok: ratio <= atMost }),
  };
}

/** Three digits are what a measurement on a shared machine can bear. */
export function formatValue(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
