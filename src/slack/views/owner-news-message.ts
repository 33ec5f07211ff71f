import type { OwnerNews, PauseReason } from '../../reminders/delivery.ts';
import type { SavedReminder } from '../../store/reminder-store.ts';
import { actions, button } from '../blocks/elements.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { escapeText } from '../blocks/text.ts';
import { actionIds, command } from '../ids.ts';
import { describeGap } from './gap-text.ts';
import { describeSchedule } from './schedule-text.ts';

/** What the owner of a reminder is told, with the buttons that help. `historyUrl` is where the app may be let read channels. */
export function buildOwnerNews(
  saved: SavedReminder,
  news: OwnerNews,
  reference: string,
  historyUrl?: string,
): Message {
  const which = `The reminder in <#${saved.channelId}> (${describeSchedule(saved.reminder.schedule)})`;
  const resume = button('Resume', actionIds.resumeReminder, { value: reference, style: 'primary' });
  const change = button('Change', actionIds.editReminder, { value: reference });
  switch (news.kind) {
    case 'paused':
      return buildMessage(
        [
          {
            kind: 'paragraph',
            text: `${which} is paused: ${pauseTexts[news.pause]} (${escapeText(news.why)})`,
          },
        ],
        [actions('owner-news', [resume, change])],
      );
    case 'resumed':
      return buildMessage([{ kind: 'paragraph', text: `${which} runs again.` }]);
    case 'told-last':
      return buildMessage(
        [
          { kind: 'paragraph', text: `${which} has told of this four times, and nothing has changed:` },
          { kind: 'list', title: 'Still open', items: news.gaps.map(describeGap) },
          { kind: 'paragraph', text: silence },
        ],
        [actions('owner-news', [change])],
      );
    case 'lost':
      return buildMessage([
        {
          kind: 'paragraph',
          text: `Slack did not say whether the reminder of ${news.key.slice(0, 10)} in <#${saved.channelId}> arrived, and another one could be one too many. \`${command} remind list\` shows what it says now; the next one comes as planned.`,
        },
        ...(historyUrl ? [{ kind: 'small-print', text: couldLook(historyUrl) } as const] : []),
      ]);
  }
}

const silence =
  'I say nothing more of it there until the facts change. Perhaps somebody can be asked directly, or it is not needed after all.';

const couldLook = (url: string) =>
  `Where I may read a channel’s history, I look for such a reminder myself: <${url}|let me do that>.`;

/** Why a reminder is paused, and the cure. */
export const pauseTexts: { readonly [reason in PauseReason]: string } = {
  'by-hand': 'somebody paused it.',
  unreachable:
    'I am not in the channel, or it is gone. Type `/invite @aiteam` there, or choose another channel.',
  archived: 'the channel is archived. Choose another channel, or take it out of the archive.',
  refused: 'Slack does not let me post there. Choose another channel, or ask an admin who may post in it.',
  'not-installed': 'Slack does not let me in any more. An admin has to install AI Team again.',
};

/** Seen by the owner alone, in the channel. */
export function buildCanPostAgain(): Message {
  return buildMessage([{ kind: 'paragraph', text: 'I can post here again, so the reminder runs again.' }]);
}
