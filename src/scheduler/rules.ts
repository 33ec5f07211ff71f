import type { Holidays } from '../reminders/calendar.ts';
import { decideSlot } from '../reminders/decide-slot.ts';
import { nextOccurrence } from '../reminders/schedule.ts';
import type { ReminderRules } from './deps.ts';

/** The rules of reminders, on what the store knows. */
export function reminderRules(holidays: Holidays): ReminderRules {
  return {
    decide: ({ slot, reminder, team, gapStates }, now) => {
      const { key, dueAt, reminderId } = slot;
      const isPaused = reminder?.paused !== undefined;
      return decideSlot(
        { key, dueAt, reminderId, reminder: reminder?.reminder, isPaused, team, gapStates },
        now,
        holidays,
      );
    },
    nextSlot: ({ reminder, lastKey }, now) =>
      nextOccurrence(reminder, { moment: now, key: lastKey }, holidays),
  };
}
