import type { SavedReminder } from '../../store/reminder-store.ts';
import { actions, button } from '../blocks/elements.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { joinWords } from '../blocks/text.ts';
import { actionIds, command } from '../ids.ts';
import { describeSchedule } from './schedule-text.ts';

/** What happened to a channel that reminders go to. */
export type ChannelNews =
  | 'archived'
  | 'unarchived'
  | 'unarchived-without-me'
  | 'deleted'
  | 'renamed'
  | 'moved'
  | 'left'
  | 'joined'
  | 'shared';

/** What became of somebody's reminders in a channel, with the buttons that help; as many references as reminders. */
export function buildChannelNews(
  reminders: readonly Pick<SavedReminder, 'channelId' | 'reminder'>[],
  references: readonly string[],
  news: ChannelNews,
): Message {
  const schedules = joinWords(reminders.map(({ reminder }) => describeSchedule(reminder.schedule)));
  const channel = `<#${reminders[0]?.channelId ?? ''}>`;
  const which = reminders.length === 1 ? `the reminder (${schedules})` : `the reminders (${schedules})`;
  const verb = reminders.length === 1 ? 'is' : 'are';
  const [reference] = references;
  const value = reference === undefined ? {} : { value: reference };
  const buttons = [
    ...(news === 'shared' ? [button('Resume', actionIds.resumeReminder, value)] : []),
    ...(isPaused(news) ? [button('Change', actionIds.editReminder, value)] : []),
  ];
  const more =
    isPaused(news) && references.length > 1 ? ` \`${command} remind list\` shows all of them.` : '';
  return buildMessage(
    [{ kind: 'paragraph', text: `${tell[news]({ channel, which, verb })}${more}` }],
    buttons.length > 0 && references.length === 1 ? [actions('channel-news', buttons)] : [],
  );
}

function isPaused(news: ChannelNews): boolean {
  return ['archived', 'unarchived-without-me', 'deleted', 'left', 'shared'].includes(news);
}

interface Words {
  readonly channel: string;
  /** "the reminder (every Monday at 09:00, Europe/Berlin)". */
  readonly which: string;
  readonly verb: string;
}

const tell: { readonly [news in ChannelNews]: (words: Words) => string } = {
  archived: ({ channel, which, verb }) =>
    `${channel} was archived, so ${which} ${verb} paused until it is taken out of the archive. Or choose another channel.`,
  unarchived: ({ channel, which }) => `${channel} was taken out of the archive: ${which} will go on there.`,
  'unarchived-without-me': ({ channel, which, verb }) =>
    `${channel} was taken out of the archive, but I may not post there, so ${which} ${verb} still paused. Type \`/invite @aiteam\` there.`,
  deleted: ({ which, verb }) =>
    `A channel was deleted, so ${which} ${verb} paused. Choose another channel, or delete what is not needed.`,
  renamed: ({ channel, which }) =>
    `A channel has another name: it is ${channel} now, and ${which} will go on there.`,
  moved: ({ channel, which }) => `A channel was moved: it is ${channel} now, and ${which} will go on there.`,
  left: ({ channel, which, verb }) =>
    `I was taken out of ${channel}, so ${which} ${verb} paused. Type \`/invite @aiteam\` there, and it goes on.`,
  joined: ({ channel, which }) => `I am in ${channel} again: ${which} will go on there.`,
  shared: ({ channel, which, verb }) =>
    `${channel} was shared with another organisation, which would read along, so ${which} ${verb} paused. Resume if that is as it should be, or choose another channel.`,
};

/** The bot's first words in a channel; `inviter` is escaped. */
export function buildIntroduction(inviter: string | undefined): Message {
  const thanks = inviter ? `Thank you for the invitation, ${inviter}! ` : '';
  return buildMessage([
    {
      kind: 'paragraph',
      text: `${thanks}I say whom to hire next for your AI work, and why: \`${command} next-hire\` begins, and \`${command} remind\` brings back here what is missing, at the right moment.`,
    },
  ]);
}
