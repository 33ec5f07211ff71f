/** The middle one of several measurements: one that was disturbed does not move it. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

export interface Rounds {
  readonly count: number;
  /** Rounds before the first that counts, until the engine has compiled what is hot. */
  readonly warmUp: number;
}

/**
 * Measures several things in turn, again and again, so that whatever else the machine does meets all of them alike; the
 * median for each.
 */
export async function alternate<Name extends string>(
  measures: Readonly<Record<Name, () => Promise<number>>>,
  { count, warmUp }: Rounds,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(measures) as Name[];
  const values = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < count; round += 1) {
    for (const name of names) {
      const value = await measures[name]();
      if (round >= 0) values.get(name)?.push(value);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(values.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}
