import { actions, button } from '../blocks/elements.ts';
import type { MessagePart } from '../blocks/message.ts';
import { actionIds } from '../ids.ts';
import type { HomeFacts } from './home-facts.ts';
import { describeNext, describeOutcome, type ListedReminder } from './reminder-list-message.ts';
import { describeSchedule } from './schedule-text.ts';

/** More reminders than this are told as a number; the list has them all. */
const mostShown = 6;

/** The reminders of the team, each with its next date, and the way to change them. */
export function describeReminders({ reminders, mayPlan, reference }: HomeFacts): readonly MessagePart[] {
  const more = reminders.length - mostShown;
  const items = [
    ...reminders.slice(0, mostShown).map(describeInLine),
    ...(more > 0 ? [`${more} more.`] : []),
    ...(reminders.length === 0
      ? ['None: a channel can be reminded of what is missing, at the right moment.']
      : []),
  ];
  const value = { value: reference };
  const elements = [
    ...(mayPlan ? [button('Add a reminder', actionIds.addReminder, value)] : []),
    ...(reminders.length > 0 ? [button('Show reminders', actionIds.listReminders, value)] : []),
  ];
  return [
    { kind: 'list', title: 'Reminders', items },
    ...(elements.length > 0
      ? [{ kind: 'blocks', blocks: [actions('home-reminders', elements)], inWords: '' } as const]
      : []),
  ];
}

function describeInLine(one: ListedReminder): string {
  const { channelId, reminder } = one;
  const last = describeOutcome(one);
  return `<#${channelId}> ${describeSchedule(reminder.schedule)}. ${describeNext(one)}${last ? ` ${last}` : ''}`;
}
