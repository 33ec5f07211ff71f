import type { Schedule, Weekday } from '../../reminders/reminder.ts';
import { joinWords } from '../blocks/text.ts';

/** The days of the week, Monday first. */
export const weekdayNames: { readonly [day in Weekday]: string } = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};

/** "every Monday and Thursday at 09:00, Europe/Berlin". */
export function describeSchedule({ every, time, zone }: Schedule): string {
  return `${describeDays(every)} at ${time}, ${zone.replaceAll('_', ' ')}`;
}

function describeDays(every: Schedule['every']): string {
  if (every.kind === 'month')
    return every.day === 31 ? 'on the last day of each month' : `on day ${every.day} of each month`;
  if (every.days.length === 7) return 'every day';
  const days = every.days.toSorted((one, other) => one - other);
  if (days.join() === '1,2,3,4,5') return 'Monday to Friday';
  return `every ${joinWords(days.map((day) => weekdayNames[day]))}`;
}

/** A moment in the reader's own time; `fallback` where their client cannot. */
export function describeMoment(milliseconds: number): string {
  const fallback = `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return `<!date^${Math.floor(milliseconds / 1000)}^{date_short_pretty} at {time}|${fallback}>`;
}
