import { reminderKinds } from '../../reminders/kinds/index.ts';
import { type Reminder, usualCalendar } from '../../reminders/reminder.ts';
import type { SavedReminder } from '../../store/reminder-store.ts';
import type { Deps } from '../deps.ts';
import type { ReminderForm } from '../payloads/reminder-values.ts';
import type { Visit } from '../visit.ts';

/** A new reminder as most want it: Mondays at nine where the person is, of the usual kinds, in the channel where they are. */
export async function newReminderForm(
  { workspaceId, userId }: Pick<Visit, 'workspaceId' | 'userId'>,
  channelId: string | undefined,
  deps: Pick<Deps, 'people' | 'log'>,
): Promise<ReminderForm> {
  const zone = await findZone(workspaceId, userId, deps);
  const kinds = reminderKinds.filter(({ isUsual }) => isUsual).map(({ id }) => id);
  const channel = channelId && /^[CG]/.test(channelId) ? channelId : null;
  const schedule = { every: { kind: 'week', days: [1] }, time: '09:00', zone } as const;
  return { ...asForm({ kinds, schedule, calendar: usualCalendar, ownerId: userId }), channel };
}

/** A saved reminder as the form shows it. */
export function formOf({ channelId, reminder }: SavedReminder): ReminderForm {
  return { ...asForm(reminder), channel: channelId };
}

function asForm({ kinds, schedule, calendar, ownerId }: Reminder): Omit<ReminderForm, 'channel'> {
  const { every, time, zone } = schedule;
  const { workingDays, from, to, country, region, closedDays } = calendar;
  return {
    days: every.kind === 'week' ? every.days.map(String) : [],
    monthDay: every.kind === 'month' ? String(every.day) : null,
    time,
    zone,
    kinds,
    workingDays: workingDays.map(String),
    from,
    to,
    country: country ?? null,
    region: region ?? null,
    closedDays: closedDays.join('\n'),
    owner: ownerId,
  };
}

async function findZone(
  workspaceId: string,
  userId: string,
  { people, log }: Pick<Deps, 'people' | 'log'>,
): Promise<string> {
  try {
    return (await people.find(workspaceId, userId))?.zone ?? 'UTC';
  } catch (error) {
    log.warn({ err: error }, 'Slack does not say in which time zone somebody is');
    return 'UTC';
  }
}
