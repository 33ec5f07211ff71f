import type { Reminder } from '../../reminders/reminder.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { command } from '../ids.ts';
import { describeMoment, describeSchedule } from './schedule-text.ts';

/** What a reminder is from now on, for the person who set it up. */
export function buildReminderSet({
  channelId,
  reminder,
  nextAt,
}: {
  readonly channelId: string;
  readonly reminder: Reminder;
  /** Milliseconds since 1970; undefined while it is paused. */
  readonly nextAt: number | undefined;
}): Message {
  const next = nextAt === undefined ? 'it is paused still' : `next: *${describeMoment(nextAt)}*`;
  return buildMessage([
    {
      kind: 'paragraph',
      text: `I may post in <#${channelId}>. The reminder comes ${describeSchedule(reminder.schedule)}, ${next}, and only if there is something to say. \`${command} remind list\` changes it.`,
    },
  ]);
}
