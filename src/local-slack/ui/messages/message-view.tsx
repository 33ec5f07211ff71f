import { memo, useCallback, useMemo, useState } from 'react';
import type { Message } from '../../control/protocol.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { EyeIcon, ReplyIcon } from '../icons.tsx';
import { formatPane } from '../panes/pane.ts';
import { Avatar } from '../shell/avatar.tsx';
import { TextParts } from '../text/inline-text.tsx';
import { parseMrkdwn } from '../text/parse-mrkdwn.ts';
import { formatSlackDate, formatTime } from '../text/slack-date.ts';
import { useDirectory, usePerson } from '../workspace/directory-context.ts';
import { useNow } from '../workspace/now-context.ts';
import { type Surface, SurfaceContext } from '../workspace/surface.ts';
import { useTrackedSend } from '../workspace/use-tracked-send.ts';
import { EditMessage } from './edit-message.tsx';
import { momentOf } from './group-messages.ts';
import { MessageFiles } from './message-files.tsx';
import { MessageTools } from './message-tools.tsx';
import { Reactions } from './reactions.tsx';

interface Props {
  readonly message: Message;
  readonly isContinued: boolean;
  readonly isInThread?: boolean;
}

/** One message: who, when, and what. Drawn anew only when it changes, or somebody's name does. */
export const MessageView = memo(function MessageView({ message, isContinued, isInThread = false }: Props) {
  const { me, go } = useDirectory();
  const [isEditing, setIsEditing] = useState(false);
  const author = usePerson(message.authorId);
  const name = message.isSlackbot ? 'Slackbot' : (author?.realName ?? 'Unknown');
  const isApp = author?.isBot === true && !message.isSlackbot;
  const openThread = () =>
    go({
      channel: message.channelId,
      pane: formatPane({ kind: 'thread', ts: message.threadTs ?? message.ts }),
    });
  const openAuthor = () => go({ pane: formatPane({ kind: 'person', id: message.authorId }) });
  return (
    <article
      className={`message ${message.isEphemeral ? 'message-ephemeral' : ''} ${isContinued ? 'message-continued' : ''}`}
      aria-label={`${name}, ${formatTime(momentOf(message), me.timeZone)}`}
    >
      {message.isEphemeral && !isContinued && (
        <p className="message-privacy">
          <EyeIcon /> Only visible to you
        </p>
      )}
      {message.isInChannel && !isInThread && message.threadTs !== null && (
        <p className="message-privacy">
          <ReplyIcon />
          <button type="button" className="button-link message-thread" onClick={openThread}>
            Replied to a thread
          </button>
        </p>
      )}
      <div className="message-side">
        {isContinued ? <Time message={message} /> : <Avatar id={message.authorId} name={name} />}
      </div>
      <div className="message-main">
        {!isContinued && (
          <div className="message-head">
            <button type="button" className="message-author" onClick={openAuthor}>
              {name}
            </button>
            {isApp && <span className="badge">App</span>}
            {author?.isDeactivated === true && <span className="badge">Left</span>}
            <Time message={message} />
          </div>
        )}
        {isEditing ? (
          <EditMessage message={message} onDone={() => setIsEditing(false)} />
        ) : (
          <MessageContent message={message} />
        )}
        {message.files.length > 0 && <MessageFiles files={message.files} />}
        {message.reactions.length > 0 && <Reactions message={message} />}
        {message.isEdited && <span className="message-edited">(edited)</span>}
      </div>
      <MessageTools message={message} isInThread={isInThread} onEdit={() => setIsEditing(true)} />
    </article>
  );
});

function MessageContent({ message }: { readonly message: Message }) {
  const { act } = useDirectory();
  const { channelId, ts } = message;
  const send = useCallback<Surface['send']>(
    (blockId, actionId, value) =>
      act({ kind: 'message-action', channel: channelId, ts, blockId, actionId, ...(value && { value }) }),
    [act, channelId, ts],
  );
  const tracked = useTrackedSend(send);
  const surface = useMemo(
    () => ({ isFolding: true, place: { channel: channelId, ts }, values: {}, errors: {}, ...tracked }),
    [channelId, ts, tracked],
  );
  if (message.blocks.length === 0) {
    return (
      <div className="text">
        <TextParts parts={parseMrkdwn(message.text)} />
      </div>
    );
  }
  return (
    <SurfaceContext value={surface}>
      <Blocks blocks={message.blocks} />
    </SurfaceContext>
  );
}

function Time({ message }: { readonly message: Message }) {
  const { timeZone } = useDirectory().me;
  const moment = momentOf(message);
  const now = useNow();
  const exactly = formatSlackDate(moment.getTime() / 1000, '{date_long} at {time_secs}', timeZone, now);
  return (
    <time className="message-time" dateTime={moment.toISOString()} title={exactly}>
      {formatTime(moment, timeZone)}
    </time>
  );
}
