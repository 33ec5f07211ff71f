/** A calendar date, `2026-11-21`. */
export type IsoDate = string;

/** Days since 1970-01-01. Comparing and adding these is all the arithmetic that most advice needs, and it is fast. */
export type DayNumber = number;

const dayInMilliseconds = 86_400_000;

/** The day number of an ISO date that has been validated at the edge. */
export function dayNumber(date: IsoDate): DayNumber {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  return Date.UTC(year, month - 1, day) / dayInMilliseconds;
}

/** The ISO date of a day number. `Date` serves as a calendar here, never as a clock. */
export function isoDate(day: DayNumber): IsoDate {
  return new Date(day * dayInMilliseconds).toISOString().slice(0, 10);
}
