import type { KnownBlock } from '@slack/types';
import { countries } from '../../reminders/countries.ts';
import type { PauseReason } from '../../reminders/delivery.ts';
import { reminderKinds } from '../../reminders/kinds/index.ts';
import { findRegion } from '../../reminders/regions.ts';
import type { Calendar, Reminder } from '../../reminders/reminder.ts';
import type { Slot } from '../../store/reminder-store.ts';
import { actions, button, plain } from '../blocks/elements.ts';
import { buildMessage, type Message, type MessagePart } from '../blocks/message.ts';
import { joinWords } from '../blocks/text.ts';
import { actionIds, command } from '../ids.ts';
import { pauseTexts } from './owner-news-message.ts';
import { describeMoment, describeSchedule } from './schedule-text.ts';

/** A reminder as a list shows it. */
export interface ListedReminder {
  readonly reminderId: string;
  readonly channelId: string;
  readonly reminder: Reminder;
  readonly paused: PauseReason | undefined;
  /** Milliseconds since 1970; undefined where none comes. */
  readonly nextAt: number | undefined;
  /** What became of the last one. */
  readonly last: Pick<Slot, 'state' | 'why' | 'dueAt'> | undefined;
  /** Escaped. */
  readonly owner: string;
  /** Signed. */
  readonly reference: string;
}

export interface ReminderList {
  readonly reminders: readonly ListedReminder[];
  readonly mayPlan: boolean;
  /** The signed reference that "Add a reminder" carries. */
  readonly newReference: string;
  /** What was done just now, as mrkdwn. */
  readonly done?: string | undefined;
}

/** All reminders of a team, each with when it comes next and its buttons. */
export function buildReminderList({ reminders, mayPlan, newReference, done }: ReminderList): Message {
  const add = actions('reminder-list', [
    button('Add a reminder', actionIds.addReminder, { value: newReference, style: 'primary' }),
  ]);
  return buildMessage(
    [
      ...(done ? [{ kind: 'paragraph', text: done } as const] : []),
      { kind: 'heading', text: 'Reminders' },
      ...(reminders.length === 0 ? [{ kind: 'paragraph', text: none } as const] : []),
      ...reminders.flatMap((one) => describeListed(one, mayPlan)),
    ],
    mayPlan ? [add] : [],
  );
}

const none = `No reminder is set up. \`${command} remind\` in a channel brings what is missing back at the right moment.`;

function describeListed(one: ListedReminder, mayPlan: boolean): readonly MessagePart[] {
  return [
    { kind: 'paragraph', text: describeReminder(one) },
    { kind: 'blocks', blocks: [buildReminderActions(one, mayPlan)], inWords: '' },
  ];
}

/** A reminder in a few lines: where and when, when next, and of what. */
export function describeReminder(one: ListedReminder): string {
  const { channelId, reminder, owner } = one;
  const kinds = reminderKinds
    .filter(({ id }) => reminder.kinds.includes(id))
    .map(({ title }) => title.toLowerCase());
  return [
    `*<#${channelId}>* ${describeSchedule(reminder.schedule)}. ${describeNext(one)}`,
    `Of ${joinWords(kinds)}; ${describeHours(reminder.calendar)}. ${owner} is told when something is wrong.`,
    describeOutcome(one),
  ]
    .filter(Boolean)
    .join('\n');
}

/** "Next: 23 Nov at 09:00.", in the reader's own time; or why none comes. */
export function describeNext({ paused, nextAt }: Pick<ListedReminder, 'paused' | 'nextAt'>): string {
  if (paused) return `*Paused*: ${pauseTexts[paused]}`;
  return nextAt === undefined ? '*None comes*: change its days.' : `Next: *${describeMoment(nextAt)}*.`;
}

function describeHours({ from, to, country, region, closedDays }: Calendar): string {
  const closed = [
    ...(country ? [`the public holidays of ${nameCountry(country, region)}`] : []),
    ...(closedDays.length > 0
      ? [closedDays.length === 1 ? 'one closed day' : `${closedDays.length} closed days`]
      : []),
  ];
  return `only from ${from} to ${to} on working days${closed.length > 0 ? `, without ${joinWords(closed)}` : ''}`;
}

/** "Germany", "Germany (Bavaria)". */
function nameCountry(country: string, region: string | undefined): string {
  const part = findRegion(country, region)?.name;
  return `${countries[country] ?? country}${part ? ` (${part})` : ''}`;
}

/** What became of the last one: "Last: 16 Nov at 09:00, posted."; empty where there was none. */
export function describeOutcome({ last }: Pick<ListedReminder, 'last'>): string {
  const what = last && outcomes[last.state]?.(last.why);
  return last && what ? `Last: ${describeMoment(last.dueAt)}, ${what}.` : '';
}

const outcomes: { readonly [state in Slot['state']]?: (why: string | undefined) => string } = {
  sent: () => 'posted',
  unsure: () => 'not known yet whether it arrived',
  failed: () => 'not posted, because Slack refused it',
  skipped: (why) => skips[why ?? ''] ?? 'left out',
};

const skips: { readonly [why: string]: string } = {
  late: 'left out, because it would have come hours late',
  'nothing-to-say': 'nothing to say, so nothing was posted',
  paused: 'left out while it was paused',
};

function buildReminderActions({ reference, paused }: ListedReminder, mayPlan: boolean): KnownBlock {
  const value = { value: reference };
  const look = button('Look now', actionIds.previewReminder, value);
  // Signed, and different for each.
  const blockId = `reminder-${reference.slice(-40)}`;
  if (!mayPlan) return actions(blockId, [look]);
  return actions(blockId, [
    look,
    button('Change', actionIds.editReminder, value),
    paused
      ? button('Resume', actionIds.resumeReminder, value)
      : button('Pause', actionIds.pauseReminder, value),
    {
      ...button('Delete', actionIds.deleteReminder, { ...value, style: 'danger' }),
      confirm: {
        title: plain('Delete this reminder?'),
        text: plain('It posts nothing any more. What it posted stays.'),
        confirm: plain('Delete'),
        deny: plain('Keep'),
        style: 'danger',
      },
    },
  ]);
}
