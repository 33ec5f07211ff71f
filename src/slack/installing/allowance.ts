export interface AllowanceOptions {
  readonly atOnce: number;
  readonly perSecond: number;
  /** Milliseconds, by a clock that never goes back. */
  readonly now: () => number;
}

/** Answers whether one more is allowed: so many at once, and as many more as grow back since. */
export function createAllowance({ atOnce, perSecond, now }: AllowanceOptions): () => boolean {
  let left = atOnce;
  let counted = now();
  return () => {
    const moment = now();
    left = Math.min(atOnce, left + ((moment - counted) / 1000) * perSecond);
    counted = moment;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
