import { type Holidays, nextOpenDay } from './calendar.ts';
import type { Calendar } from './reminder.ts';

export const snoozeChoices = ['next-business-day', 'next-monday', 'before-milestone', 'until-date'] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

/** So many days before its date a gap that was snoozed "until before the milestone" comes back. */
export const daysBeforeMilestone = 30;

/**
 * The date on which a snoozed gap may be told again. Undefined where the choice does not fit: a gap without a date, one whose
 * date is too near, or a chosen day that is not ahead.
 */
export function snoozeUntil(
  choice: SnoozeChoice,
  given: {
    readonly today: Temporal.PlainDate;
    readonly calendar: Calendar;
    readonly holidays: Holidays;
    /** The gap's date. */
    readonly milestone?: string | undefined;
    /** The day that was picked. */
    readonly date?: string | undefined;
  },
): string | undefined {
  const { today, calendar, holidays, milestone, date } = given;
  switch (choice) {
    case 'next-business-day':
      return nextOpenDay(today, calendar, holidays).toString();
    case 'next-monday':
      return today.add({ days: 8 - today.dayOfWeek }).toString();
    case 'before-milestone': {
      const until = milestone && Temporal.PlainDate.from(milestone).subtract({ days: daysBeforeMilestone });
      return until && Temporal.PlainDate.compare(until, today) > 0 ? until.toString() : undefined;
    }
    case 'until-date':
      return date && date > today.toString() ? date : undefined;
  }
}
