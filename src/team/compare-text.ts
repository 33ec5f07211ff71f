/** Negative, zero or positive, by code units: an order that is the same everywhere, for ids, keys and ISO dates. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
