/**
 * The moment, in milliseconds since 1970, if it is one that can be kept. SQLite takes what is no number for null, which means
 * something else wherever moments are kept.
 */
export function keptMoment(moment: number): number {
  if (!Number.isSafeInteger(moment)) throw new RangeError(`${moment} is no moment.`);
  return moment;
}
