import { Fragment, memo, useMemo, useState } from 'react';
import type { Channel, Message } from '../../control/protocol.ts';
import { ChannelIcon } from '../shell/channel-icon.tsx';
import { formatSlackDate } from '../text/slack-date.ts';
import { useNow } from '../workspace/now-context.ts';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import { groupMessages, type MessageRow } from './group-messages.ts';
import { MessageView } from './message-view.tsx';
import { ThreadSummary } from './thread-summary.tsx';
import { useEarlierMessages } from './use-earlier-messages.ts';
import { useFollowing } from './use-following.ts';

interface Props {
  readonly channel: Channel;
  readonly label: string;
}

/**
 * What was said in a conversation. Stays at the end while the reader is there, and where it is when they have scrolled up;
 * what answers them is always brought into sight, a long answer from its first line on.
 */
export function MessageList({ channel, label }: Props) {
  const snapshot = useSnapshotNow();
  const now = useNow();
  const { timeZone } = snapshot.me;
  const messages = snapshot.messages[channel.id] ?? noMessages;
  const newest = messages.at(-1);
  const isForReader =
    newest !== undefined && (newest.isEphemeral || newest.authorId === snapshot.me.id) && !isReply(newest);
  const { frame, content, onScroll } = useFollowing(newest?.ts, isForReader);
  const rows = useMemo(() => groupMessages(messages, timeZone), [messages, timeZone]);
  const { shown, edge, isWhole } = useEarlierMessages(rows, frame);
  // What comes while somebody reads is not news to them: the mark stays where it was when they came.
  const [firstUnread] = useState(() => findFirstUnread(rows, channel.readUpTo, snapshot.me.id));

  return (
    <section
      ref={frame}
      className="messages"
      onScroll={onScroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard too
      tabIndex={0}
      aria-label={`Messages in ${label}`}
    >
      <div ref={content} className="messages-content" role="log" aria-label={`What is said in ${label}`}>
        {isWhole && <Beginning channel={channel} label={label} />}
        <div ref={edge} className="messages-edge" />
        {shown.map((rowsTogether) => (
          <div key={rowsTogether[0]?.message.ts} className="messages-chunk">
            {rowsTogether.map((row) => (
              <Fragment key={row.message.ts}>
                {row.newDay !== undefined && (
                  <h3 className="day">
                    <span>{formatSlackDate(row.newDay, '{day_divider_pretty}', timeZone, now)}</span>
                  </h3>
                )}
                {row.message.ts === firstUnread && (
                  <p className="unread-mark">
                    <span>New</span>
                  </p>
                )}
                <Row row={row} />
              </Fragment>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

const noMessages: readonly Message[] = [];
const isReply = ({ ts, threadTs, isInChannel }: Message) =>
  threadTs !== null && threadTs !== ts && !isInChannel;

/** The first row that somebody has not read; none where they never read anything. */
function findFirstUnread(rows: readonly MessageRow[], readUpTo: string, me: string): string | undefined {
  if (readUpTo === '0') return undefined;
  return rows.find(({ message }) => Number(message.ts) > Number(readUpTo) && message.authorId !== me)?.message
    .ts;
}

const Row = memo(function Row({ row: { message, replies, isContinued } }: { readonly row: MessageRow }) {
  return (
    <div>
      <MessageView message={message} isContinued={isContinued} />
      {replies.length > 0 && <ThreadSummary root={message} replies={replies} />}
    </div>
  );
});

function Beginning({ channel, label }: Props) {
  return (
    <div className="beginning">
      <p className="beginning-title">
        {channel.kind === 'private' ? (
          <>
            <ChannelIcon channel={channel} /> {channel.name}
          </>
        ) : (
          label
        )}
      </p>
      <p>
        {channel.kind === 'dm'
          ? 'This conversation is just between the two of you.'
          : `This is the very beginning of the ${channel.kind === 'private' ? 'private ' : ''}channel.`}
      </p>
      {channel.topic !== '' && <p>{channel.topic}</p>}
    </div>
  );
}
