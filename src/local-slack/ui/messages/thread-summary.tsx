import { memo } from 'react';
import type { Message } from '../../control/protocol.ts';
import { formatPane } from '../panes/pane.ts';
import { Avatar } from '../shell/avatar.tsx';
import { formatSlackDate } from '../text/slack-date.ts';
import { useDirectory } from '../workspace/directory-context.ts';
import { useNow } from '../workspace/now-context.ts';

interface Props {
  readonly root: Message;
  readonly replies: readonly Message[];
}

const facesShown = 4;

/** "3 replies, last reply today at 15:04", which opens the thread. */
export const ThreadSummary = memo(function ThreadSummary({ root, replies }: Props) {
  const { me, people, go } = useDirectory();
  const now = useNow();
  const last = replies.at(-1);
  if (last === undefined) return null;
  const authors = [...new Set(replies.map(({ authorId }) => authorId))].slice(0, facesShown);
  const when = formatSlackDate(Number(last.ts), '{date_pretty} at {time}', me.timeZone, now);
  return (
    <button
      type="button"
      className="thread-summary"
      onClick={() => go({ channel: root.channelId, pane: formatPane({ kind: 'thread', ts: root.ts }) })}
    >
      {authors.map((id) => (
        <Avatar key={id} id={id} name={people.find((person) => person.id === id)?.realName ?? ''} isSmall />
      ))}
      <strong>
        {replies.length} {replies.length === 1 ? 'reply' : 'replies'}
      </strong>
      <span className="thread-last">
        Last reply {when.replace(/^[TY]/, (letter) => letter.toLowerCase())}
      </span>
    </button>
  );
});
