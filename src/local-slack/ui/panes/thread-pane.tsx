import type { Channel } from '../../control/protocol.ts';
import { Composer } from '../composer/composer.tsx';
import { MessageView } from '../messages/message-view.tsx';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import { PaneFrame } from './pane-frame.tsx';

interface Props {
  readonly channel: Channel;
  readonly ts: string;
}

/** A message with everything that was answered to it, and a place to answer. */
export function ThreadPane({ channel, ts }: Props) {
  const messages = useSnapshotNow().messages[channel.id] ?? [];
  const root = messages.find((message) => message.ts === ts);
  const replies = messages.filter((message) => message.threadTs === ts && message.ts !== ts);
  const place = channel.kind === 'dm' ? channel.name : `#${channel.name}`;
  return (
    <PaneFrame title="Thread" note={place}>
      <div className="pane-body pane-thread">
        {root === undefined ? (
          <p className="beginning">This message was deleted.</p>
        ) : (
          <MessageView message={root} isContinued={false} isInThread />
        )}
        {replies.length > 0 && (
          <p className="thread-count">
            <span>
              {replies.length} {replies.length === 1 ? 'reply' : 'replies'}
            </span>
          </p>
        )}
        <div role="log" aria-label="Replies">
          {replies.map((reply) => (
            <MessageView key={reply.ts} message={reply} isContinued={false} isInThread />
          ))}
        </div>
      </div>
      {root !== undefined && channel.isMember && channel.isArchived !== true && (
        <Composer key={ts} channel={channel} label={`Reply in ${place}`} thread={ts} />
      )}
    </PaneFrame>
  );
}
