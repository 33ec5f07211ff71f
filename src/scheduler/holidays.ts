import { createRequire } from 'node:module';
import type DateHolidays from 'date-holidays';
import type { Holidays } from '../reminders/calendar.ts';

/** So many answers are kept; then it begins anew. */
const mostKept = 10_000;

/**
 * Public holidays by country and region. The tables behind it are large, so they are loaded with the first question: a program
 * whose reminders name no country never pays for them.
 */
export function createHolidays(): Holidays {
  const calendars = new Map<string, DateHolidays>();
  const kept = new Map<string, string | undefined>();
  const calendarOf = (country: string, region: string | undefined): DateHolidays => {
    const key = `${country}/${region ?? ''}`;
    const known = calendars.get(key);
    if (known) return known;
    const calendar = new (load())({ country, ...(region ? { state: region } : {}) }, { types: ['public'] });
    calendars.set(key, calendar);
    return calendar;
  };
  return {
    find: (country, region, date) => {
      const key = `${country}/${region ?? ''}/${date}`;
      if (kept.has(key)) return kept.get(key);
      if (kept.size >= mostKept) kept.clear();
      // At noon: some holidays begin at the sunset before.
      const found = calendarOf(country, region).isHoliday(`${date} 12:00:00`);
      const name = found === false ? undefined : found[0]?.name;
      kept.set(key, name);
      return name;
    },
  };
}

/** At once: whoever asks decides inside a transaction, where nobody can be waited for. */
function load(): typeof DateHolidays {
  return createRequire(import.meta.url)('date-holidays');
}
