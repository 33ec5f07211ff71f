import type { Digest } from '../../src/reminders/digest.ts';
import type { Gap } from '../../src/reminders/gap.ts';
import { type Reminder, usualCalendar } from '../../src/reminders/reminder.ts';
import type { ReminderToSave } from '../../src/store/reminder-store.ts';

/** Every working day at nine in London. */
export const dailyReminder: Reminder = {
  kinds: ['missing-role'],
  schedule: { every: { kind: 'week', days: [1, 2, 3, 4, 5] }, time: '09:00', zone: 'Europe/London' },
  calendar: usualCalendar,
  ownerId: 'U1',
};

export const missingEngineer: Gap = {
  key: 'missing-role:mlops-engineer',
  urgency: 'act-now',
  role: 'mlops-engineer',
  text: 'Nobody is the MLOps engineer.',
  why: 'A model in production needs somebody who runs it.',
  sources: [],
  facts: 'launch 2027-03-01',
};

export const aDigest: Digest = { date: '2026-11-23', gaps: [missingEngineer], notes: [], isRepeat: false };

/** A first save, with its first slot due at moment 1000. */
export function aReminder(changes: Partial<ReminderToSave> = {}): ReminderToSave {
  return {
    workspaceId: 'T1',
    reminderId: 'R1',
    teamId: 'main',
    channelId: 'C1',
    reminder: dailyReminder,
    expectedVersion: 0,
    next: { key: '2026-11-23T09:00', dueAt: 1000 },
    by: 'U1',
    at: '2026-11-21T09:00:00Z',
    ...changes,
  };
}
