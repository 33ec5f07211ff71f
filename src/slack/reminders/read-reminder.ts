import { countries } from '../../reminders/countries.ts';
import { reminderKinds } from '../../reminders/kinds/index.ts';
import { findRegion } from '../../reminders/regions.ts';
import { type Calendar, type Reminder, type Schedule, weekdays } from '../../reminders/reminder.ts';
import { isTimeZone } from '../../reminders/schedule.ts';
import { cleanText } from '../blocks/text.ts';
import type { Deps } from '../deps.ts';
import { byWeek, type ReminderForm, reminderBlocks } from '../payloads/reminder-values.ts';
import { readDate } from '../payloads/typed-date.ts';
import { findPerson } from '../roster/find-person.ts';

/** Sentences in plain text, by block id. */
type Errors = { readonly [blockId: string]: string };

/** A reminder as the form says it, or all that is wrong with the form. */
export type ReadReminder =
  | { readonly outcome: 'read'; readonly channelId: string; readonly reminder: Reminder }
  | { readonly outcome: 'problems'; readonly errors: Errors };

const mostClosedDays = 200;

/** Reads the form. */
export async function readReminderOf(
  form: ReminderForm,
  workspaceId: string,
  deps: Pick<Deps, 'people'>,
): Promise<ReadReminder> {
  const schedule = readSchedule(form);
  const calendar = readCalendar(form);
  const kinds = reminderKinds.filter(({ id }) => form.kinds.includes(id)).map(({ id }) => id);
  const owner = await readOwner(form.owner, workspaceId, deps);
  const { channel } = form;
  if (!channel || kinds.length === 0 || 'errors' in schedule || 'errors' in calendar || 'sentence' in owner) {
    return {
      outcome: 'problems',
      errors: {
        ...(channel ? {} : { [reminderBlocks.channel]: 'Choose a channel.' }),
        ...('errors' in schedule ? schedule.errors : {}),
        ...(kinds.length > 0 ? {} : { [reminderBlocks.kinds]: 'Choose at least one.' }),
        ...('errors' in calendar ? calendar.errors : {}),
        ...('sentence' in owner ? { [reminderBlocks.owner]: owner.sentence } : {}),
      },
    };
  }
  const { userId: ownerId } = owner;
  return { outcome: 'read', channelId: channel, reminder: { kinds, schedule, calendar, ownerId } };
}

function readSchedule({ days, monthDay, time, zone }: ReminderForm): Schedule | { readonly errors: Errors } {
  const chosen = readDays(days);
  const day = monthDay && monthDay !== byWeek ? Number(monthDay) : undefined;
  const errors: { [blockId: string]: string } = {};
  if (chosen.length === 0 && day === undefined)
    errors[reminderBlocks.days] = 'Choose at least one day of the week, or a day of the month below.';
  if (chosen.length > 0 && day !== undefined)
    errors[reminderBlocks.monthDay] =
      'Choose days of the week or a day of the month, not both: take the days above out, or choose “None” here.';
  if (!time) errors[reminderBlocks.time] = 'Choose a time.';
  if (!zone || !isTimeZone(zone)) errors[reminderBlocks.zone] = 'Choose a time zone.';
  if (Object.keys(errors).length > 0 || !time || !zone) return { errors };
  return { every: day === undefined ? { kind: 'week', days: chosen } : { kind: 'month', day }, time, zone };
}

function readCalendar({
  workingDays,
  from,
  to,
  country,
  region,
  closedDays,
}: ReminderForm): Calendar | { readonly errors: Errors } {
  const working = readDays(workingDays);
  const closed = readClosedDays(closedDays ?? '');
  const errors: { [blockId: string]: string } = {};
  if (working.length === 0) errors[reminderBlocks.workingDays] = 'Choose at least one day.';
  if (!from) errors[reminderBlocks.from] = 'Choose a time.';
  if (!to || (from && to <= from)) errors[reminderBlocks.to] = 'Choose a time after the first one.';
  if ('problem' in closed) errors[reminderBlocks.closedDays] = closed.problem;
  if (Object.keys(errors).length > 0 || !from || !to || 'problem' in closed) return { errors };
  const known = country && Object.hasOwn(countries, country) ? country : undefined;
  // One of a country that was chosen before is none of this one.
  const part = findRegion(known, region);
  return {
    workingDays: working,
    from,
    to,
    closedDays: closed.dates,
    ...(known ? { country: known } : {}),
    ...(part ? { region: part.code } : {}),
  };
}

function readDays(chosen: readonly string[]) {
  return weekdays.filter((day) => chosen.includes(String(day)));
}

/** A date on each line; commas divide as well. */
function readClosedDays(typed: string): { readonly dates: readonly string[] } | { readonly problem: string } {
  const lines = typed
    .split(/[\n,;]/)
    .map(cleanText)
    .filter(Boolean);
  if (lines.length > mostClosedDays) return { problem: `Use at most ${mostClosedDays} dates.` };
  const dates = new Set<string>();
  for (const line of lines) {
    const read = readDate(line);
    if ('problem' in read) return read;
    dates.add(read.date);
  }
  return { dates: [...dates].sort() };
}

async function readOwner(
  userId: string | null,
  workspaceId: string,
  deps: Pick<Deps, 'people'>,
): Promise<{ readonly userId: string } | { readonly sentence: string }> {
  if (!userId) return { sentence: 'Choose who is told when something is wrong.' };
  const found = await findPerson(userId, workspaceId, deps);
  return 'sentence' in found ? found : { userId };
}
