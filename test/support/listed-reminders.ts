import { usualCalendar } from '../../src/reminders/reminder.ts';
import { reminderKindIds } from '../../src/reminders/reminder-kind.ts';
import type { ListedReminder } from '../../src/slack/views/reminder-list-message.ts';

/** So many reminders with as much to say as one can have; every other one is paused. */
export function listedReminders(count: number): readonly ListedReminder[] {
  return Array.from({ length: count }, (_, index) => ({
    reminderId: `r${index}`,
    channelId: `C0CHANNEL${index}`,
    reminder: {
      kinds: [...reminderKindIds],
      schedule: {
        every: { kind: 'week', days: [1, 2, 3, 4, 6, 7] },
        time: '09:00',
        zone: 'America/Argentina/Buenos_Aires',
      },
      calendar: { ...usualCalendar, country: 'AU', region: 'ACT', closedDays: ['2026-12-24', '2026-12-31'] },
      ownerId: 'U1',
    },
    paused: index % 2 === 0 ? 'unreachable' : undefined,
    nextAt: index % 2 === 0 ? undefined : 1_795_420_800_000,
    last: { state: 'skipped', why: 'late', dueAt: 1_795_000_000_000 },
    owner: '&amp;'.repeat(40),
    reference: `${index}`.padStart(400, 'r'),
  }));
}
