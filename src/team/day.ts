/** A calendar date, `2026-11-21`. */
export type IsoDate = string;

/** Days since 1970-01-01. Comparing and adding these is all the arithmetic that most advice needs, and it is fast. */
export type DayNumber = number;

const dayInMilliseconds = 86_400_000;

/** The day number of an ISO date that has been validated at the edge. */
export function dayNumber(date: IsoDate): DayNumber {
  return Date.parse(date) / dayInMilliseconds;
}

/** The ISO date of a day number. */
export function isoDate(day: DayNumber): IsoDate {
  // Years that begin in March: the leap day is the last of its year. Several times as fast as `Date`, in which advice would
  // spend a tenth of its time.
  const sinceYear0 = day + daysBefore1970;
  const era = Math.floor(sinceYear0 / daysIn400Years);
  const dayOfEra = sinceYear0 - era * daysIn400Years;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // Five months from March on, and from August on, have 153 days.
  const monthsAfterMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthsAfterMarch + 2) / 5) + 1;
  const isNextYear = monthsAfterMarch >= 10;
  const year = era * 400 + yearOfEra + (isNextYear ? 1 : 0);
  const month = monthsAfterMarch + (isNextYear ? -9 : 3);
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

const daysIn400Years = 146_097;
/** From the first of March of the year 0 to the first of January 1970. */
const daysBefore1970 = 719_468;

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
