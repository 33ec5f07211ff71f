/** The moment as a `datetime-local` input wants it: `2026-12-01T09:30`, on a clock in that zone. */
export function wallClockOf(seconds: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(new Date(seconds * 1000)).replace(' ', 'T');
}

/** The moment at which a clock in that zone shows `wallClock`, in Unix seconds; undefined for a half-typed one. */
export function secondsOf(wallClock: string, timeZone: string): number | undefined {
  const asIfUtc = Date.parse(`${wallClock}Z`) / 1000;
  if (Number.isNaN(asIfUtc)) return undefined;
  // The offset depends on the moment that is being looked for: one guess, then one correction for a change of the clocks.
  const guess = asIfUtc - offsetAt(asIfUtc, timeZone);
  return asIfUtc - offsetAt(guess, timeZone);
}

function offsetAt(seconds: number, timeZone: string): number {
  return Date.parse(`${wallClockOf(seconds, timeZone)}Z`) / 1000 - Math.floor(seconds / 60) * 60;
}
