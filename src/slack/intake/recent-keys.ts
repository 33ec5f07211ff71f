/** Keys of what was done lately, in memory. The oldest are forgotten when there are too many. */
export interface RecentKeys {
  readonly has: (key: string) => boolean;
  readonly add: (key: string) => void;
}

/** Keeps at least so many keys, and at most twice as many. */
export function createRecentKeys(least: number): RecentKeys {
  let newer = new Set<string>();
  let older = new Set<string>();
  return {
    has: (key) => newer.has(key) || older.has(key),
    add: (key) => {
      newer.add(key);
      if (newer.size < least) return;
      // All at once: the first key of a set from which many were deleted takes long to find.
      older = newer;
      newer = new Set();
    },
  };
}
