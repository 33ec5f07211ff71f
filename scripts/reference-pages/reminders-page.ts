import { mostPosts } from '../../src/reminders/gap-state.ts';
import { reminderKinds } from '../../src/reminders/kinds/index.ts';
import { page, table } from './markdown.ts';

/** The page of what a channel can be reminded of. */
export function buildRemindersPage(): string {
  return page('Reminders', 'src/reminders/kinds', [
    'What a reminder can tell a channel, each kind in a file of its own. All that is due for a channel becomes one message, and where there is nothing to say, nothing is posted.',
    table(
      ['Kind', 'Id', 'What it is for', 'Chosen at first'],
      reminderKinds.map(({ id, title, purpose, isUsual }) => [
        title,
        `\`${id}\``,
        purpose,
        isUsual ? 'yes' : 'no',
      ]),
    ),
    `A gap is told at most ${mostPosts} times by a reminder; then its owner is told once, and nothing more is said of it until its facts change. What somebody decides about a gap from the buttons, such as a snooze, holds only while it stands on the same facts, too.`,
  ]);
}
