import { Fragment, useLayoutEffect, useRef } from 'react';
import type { Channel, Message } from '../../control/protocol.ts';
import { formatSlackDate } from '../text/slack-date.ts';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import { groupMessages } from './group-messages.ts';
import { MessageView } from './message-view.tsx';

interface Props {
  readonly channel: Channel;
  readonly label: string;
}

const nearEndInPixels = 120;

/**
 * What was said in a conversation. Stays at the end while the reader is there, and where it is when they have scrolled up;
 * what answers them is always brought into sight, a long answer from its first line on.
 */
export function MessageList({ channel, label }: Props) {
  const snapshot = useSnapshotNow();
  const { timeZone } = snapshot.me;
  const messages = snapshot.messages[channel.id] ?? noMessages;
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null || content.current === null) return;
    isAtEnd.current = true;
    // Also when a picture or a chart grows after it was shown, or the window changes.
    const follow = new ResizeObserver(() => {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight;
    });
    follow.observe(content.current);
    follow.observe(element);
    return () => follow.disconnect();
  }, []);

  const newest = messages.at(-1);
  const isForReader = newest !== undefined && (newest.isEphemeral || newest.authorId === snapshot.me.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each new message, and for nothing else
  useLayoutEffect(() => {
    const element = frame.current;
    const last = content.current?.lastElementChild;
    if (element === null || !(last instanceof HTMLElement)) return;
    if (!isAtEnd.current && !isForReader) return;
    const isTall = last.offsetHeight > element.clientHeight;
    element.scrollTop = isTall ? last.offsetTop - element.offsetTop : element.scrollHeight;
    isAtEnd.current = !isTall;
  }, [newest?.ts]);

  return (
    <div
      ref={frame}
      className="messages"
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        isAtEnd.current = scrollHeight - scrollTop - clientHeight < nearEndInPixels;
      }}
    >
      <div ref={content} className="messages-content" role="log" aria-label={`Messages in ${label}`}>
        {messages.length === 0 && <Beginning channel={channel} label={label} />}
        {groupMessages(messages, timeZone).map(({ message, replies, newDay, isContinued }) => (
          <Fragment key={message.ts}>
            {newDay !== undefined && (
              <h3 className="day">
                <span>{formatSlackDate(newDay, '{day_divider_pretty}', timeZone, new Date())}</span>
              </h3>
            )}
            <MessageView message={message} isContinued={isContinued} />
            {replies.length > 0 && <Thread replies={replies} />}
          </Fragment>
        ))}
      </div>
    </div>
  );
}

const noMessages: readonly Message[] = [];

function Thread({ replies }: { readonly replies: readonly Message[] }) {
  return (
    <section className="thread" aria-label="Thread">
      <p className="thread-count">
        {replies.length} {replies.length === 1 ? 'reply' : 'replies'}
      </p>
      {replies.map((reply) => (
        <MessageView key={reply.ts} message={reply} isContinued={false} />
      ))}
    </section>
  );
}

function Beginning({ channel, label }: Props) {
  return (
    <div className="beginning">
      <p className="beginning-title">{label}</p>
      <p>
        {channel.kind === 'dm'
          ? 'This conversation is just between the two of you.'
          : 'This is the very beginning of the channel.'}
      </p>
    </div>
  );
}
