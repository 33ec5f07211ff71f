import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { countries } from '../../reminders/countries.ts';
import { reminderKinds } from '../../reminders/kinds/index.ts';
import { regionsOf } from '../../reminders/regions.ts';
import { weekdays } from '../../reminders/reminder.ts';
import { commonZones } from '../../reminders/zones.ts';
import { input, option, plain } from '../blocks/elements.ts';
import { section } from '../blocks/message.ts';
import { actionIds, callbackIds } from '../ids.ts';
import {
  byWeek,
  noCountry,
  noRegion,
  type ReminderForm,
  reminderBlocks,
} from '../payloads/reminder-values.ts';
import { buildFormModal } from './form-modal.ts';
import { weekdayNames } from './schedule-text.ts';

export interface ReminderModal {
  readonly reference: string;
  readonly isNew: boolean;
  readonly form: ReminderForm;
  readonly notice?: string | undefined;
}

/** All of a reminder: where, when, of what, and who is told when something is wrong. */
export function buildReminderModal({ reference, isNew, form, notice }: ReminderModal): ModalView {
  return buildFormModal({
    callbackId: callbackIds.saveReminder,
    title: isNew ? 'Set up a reminder' : 'Change a reminder',
    submit: 'Save',
    reference,
    notice,
    blocks: [section(purpose), ...buildPlaceAndTime(form), ...buildContent(form), ...buildCalendar(form)],
  });
}

const purpose =
  'I post one message with everything that is overdue, to act on now or coming, and only if there is something to say.';

function buildPlaceAndTime(form: ReminderForm): readonly KnownBlock[] {
  const zones = zoneOptions(form.zone);
  return [
    input({
      blockId: reminderBlocks.channel,
      label: 'Channel',
      hint: 'I have to be in it: type /invite @aiteam there.',
      element: {
        type: 'conversations_select',
        action_id: 'channel',
        placeholder: plain('Choose a channel'),
        filter: { include: ['public', 'private'], exclude_bot_users: true },
        ...(form.channel ? { initial_conversation: form.channel } : {}),
      },
    }),
    buildDays(reminderBlocks.days, 'On these days', form.days, true),
    buildChoice(reminderBlocks.monthDay, 'Or on a day of the month', form.monthDay ?? byWeek, [
      option('None: by days of the week', byWeek),
      ...Array.from({ length: 31 }, (_, index) => monthDayOption(index + 1)),
    ]),
    buildTime(reminderBlocks.time, 'At', form.time),
    buildChoice(reminderBlocks.zone, 'Time zone', form.zone, zones),
  ];
}

function monthDayOption(day: number): PlainTextOption {
  return option(day > 28 ? `${day}, or the last day of a shorter month` : String(day), String(day));
}

/** Their own zone first, however rare it is. */
function zoneOptions(zone: string | null): readonly PlainTextOption[] {
  const others = commonZones.filter((one) => one !== zone);
  return [...(zone ? [zone] : []), ...others].map((one) => option(one.replaceAll('_', ' '), one));
}

function buildContent({ kinds, owner }: ReminderForm): readonly KnownBlock[] {
  const options = reminderKinds.map(({ id, title }) => option(title, id));
  const chosen = options.filter(({ value = '' }) => kinds.includes(value));
  return [
    section(describeKinds()),
    input({
      blockId: reminderBlocks.kinds,
      label: 'Of what',
      element: {
        type: 'checkboxes',
        action_id: 'kinds',
        options,
        ...(chosen.length > 0 ? { initial_options: chosen } : {}),
      },
    }),
    input({
      blockId: reminderBlocks.owner,
      label: 'Who is told when something is wrong',
      hint: 'Such as a channel that cannot be reached, or a gap that nobody did anything about.',
      element: {
        type: 'users_select',
        action_id: 'owner',
        ...(owner && /^[UW][A-Z0-9]+$/.test(owner) ? { initial_user: owner } : {}),
      },
    }),
  ];
}

function describeKinds(): string {
  return reminderKinds.map(({ title, purpose: what }) => `• *${title}*: ${what}`).join('\n');
}

function buildCalendar(form: ReminderForm): readonly KnownBlock[] {
  return [
    section(
      '*When the channel may be written to.* A reminder at another time moves to the next hour that is open.',
    ),
    buildDays(reminderBlocks.workingDays, 'Working days', form.workingDays, false),
    buildTime(reminderBlocks.from, 'Working hours from', form.from),
    buildTime(reminderBlocks.to, 'Working hours to', form.to),
    buildCountry(form.country),
    ...buildRegion(form),
    input({
      blockId: reminderBlocks.closedDays,
      label: 'Other closed days',
      hint: 'One date on each line, such as 2026-12-24.',
      isOptional: true,
      element: {
        type: 'plain_text_input',
        action_id: 'closed-days',
        multiline: true,
        ...(form.closedDays ? { initial_value: form.closedDays } : {}),
      },
    }),
  ];
}

function buildDays(blockId: string, label: string, days: readonly string[], isOptional: boolean): KnownBlock {
  const options = weekdays.map((day) => option(weekdayNames[day], String(day)));
  const chosen = options.filter(({ value = '' }) => days.includes(value));
  return input({
    blockId,
    label,
    isOptional,
    element: {
      type: 'checkboxes',
      action_id: 'days',
      options,
      ...(chosen.length > 0 ? { initial_options: chosen } : {}),
    },
  });
}

function buildTime(blockId: string, label: string, time: string | null): KnownBlock {
  return input({
    blockId,
    label,
    element: { type: 'timepicker', action_id: 'time', ...(time ? { initial_time: time } : {}) },
  });
}

function buildChoice(
  blockId: string,
  label: string,
  value: string | null,
  options: readonly PlainTextOption[],
): KnownBlock {
  const chosen = options.find((one) => one.value === value);
  return input({
    blockId,
    label,
    element: {
      type: 'static_select',
      action_id: 'choice',
      options: [...options],
      ...(chosen ? { initial_option: chosen } : {}),
    },
  });
}

/** A menu has room for a hundred options, and for as many groups of them. */
function buildCountry(country: string | null): KnownBlock {
  const none = option('None: no public holidays', noCountry);
  const options = Object.entries(countries).map(([code, name]) => option(name, code));
  const groups = [...Map.groupBy(options, ({ text }) => initialOf(text.text))].map(([initial, group]) => ({
    label: plain(initial),
    options: group,
  }));
  const chosen = options.find(({ value }) => value === country) ?? none;
  return input({
    blockId: reminderBlocks.country,
    label: 'Public holidays of',
    changesForm: true,
    element: {
      type: 'static_select',
      action_id: actionIds.chooseCountry,
      option_groups: [{ label: plain('No country'), options: [none] }, ...groups],
      initial_option: chosen,
    },
  });
}

/** Only for a country with regions that have holidays of their own. Each country's is another menu, which begins anew. */
function buildRegion({ country, region }: ReminderForm): readonly KnownBlock[] {
  const regions = regionsOf(country);
  if (regions.length === 0) return [];
  const all = option('The whole country: what is a holiday everywhere', noRegion);
  const options = [all, ...regions.map(({ code, name }) => option(name, code))];
  return [
    input({
      blockId: reminderBlocks.region,
      label: 'And of its region',
      element: {
        type: 'static_select',
        action_id: `region-${country}`,
        options,
        initial_option: options.find(({ value }) => value === region) ?? all,
      },
    }),
  ];
}

/** "A" for Åland, too. */
function initialOf(name: string): string {
  return name.normalize('NFD').charAt(0);
}
