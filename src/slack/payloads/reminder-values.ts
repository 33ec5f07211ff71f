import { readValue, readValues, type ViewState } from './view-state.ts';

/** The block ids of the form for a reminder. */
export const reminderBlocks = {
  channel: 'reminder-channel',
  days: 'reminder-days',
  monthDay: 'reminder-month-day',
  time: 'reminder-time',
  zone: 'reminder-zone',
  kinds: 'reminder-kinds',
  workingDays: 'reminder-working-days',
  from: 'reminder-from',
  to: 'reminder-to',
  country: 'reminder-country',
  region: 'reminder-region',
  closedDays: 'reminder-closed-days',
  owner: 'reminder-owner',
} as const;

/** The option for no day of the month. */
export const byWeek = 'none';

/** The option for no country. */
export const noCountry = 'none';

/** The option for a country as a whole. */
export const noRegion = 'all';

/** The block id of the date until which a gap is snoozed. */
export const untilBlock = 'gap-until';

/** What the form for a reminder holds, as chosen and typed. */
export interface ReminderForm {
  readonly channel: string | null;
  /** Days of the week as ISO 8601 numbers them. */
  readonly days: readonly string[];
  readonly monthDay: string | null;
  readonly time: string | null;
  readonly zone: string | null;
  readonly kinds: readonly string[];
  readonly workingDays: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly country: string | null;
  /** Shown where the country has regions. */
  readonly region: string | null;
  /** A date on each line. */
  readonly closedDays: string | null;
  readonly owner: string | null;
}

/** What the open form holds. */
export function readReminderForm(state: ViewState): ReminderForm {
  const one = (blockId: string) => readValue(state, blockId) ?? null;
  const several = (blockId: string) => readValues(state, blockId) ?? [];
  return {
    channel: one(reminderBlocks.channel),
    days: several(reminderBlocks.days),
    monthDay: one(reminderBlocks.monthDay),
    time: one(reminderBlocks.time),
    zone: one(reminderBlocks.zone),
    kinds: several(reminderBlocks.kinds),
    workingDays: several(reminderBlocks.workingDays),
    from: one(reminderBlocks.from),
    to: one(reminderBlocks.to),
    country: one(reminderBlocks.country),
    region: one(reminderBlocks.region),
    closedDays: one(reminderBlocks.closedDays),
    owner: one(reminderBlocks.owner),
  };
}
