/** Keys of what was done lately, in memory. The oldest are forgotten when there are too many. */
export interface RecentKeys {
  readonly has: (key: string) => boolean;
  readonly add: (key: string) => void;
}

/** Keeps so many keys. */
export function createRecentKeys(most: number): RecentKeys {
  const kept = new Set<string>();
  return {
    has: (key) => kept.has(key),
    add: (key) => {
      kept.add(key);
      const [oldest] = kept;
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}
