import { useCallback, useMemo } from 'react';
import type { Message } from '../../control/protocol.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { EyeIcon } from '../icons.tsx';
import { Avatar } from '../shell/avatar.tsx';
import { TextParts } from '../text/inline-text.tsx';
import { parseMrkdwn } from '../text/parse-mrkdwn.ts';
import { formatSlackDate, formatTime } from '../text/slack-date.ts';
import { useDirectory, usePerson } from '../workspace/directory-context.ts';
import { type Surface, SurfaceContext } from '../workspace/surface.ts';
import { useTrackedSend } from '../workspace/use-tracked-send.ts';

import { momentOf } from './group-messages.ts';

interface Props {
  readonly message: Message;
  readonly isContinued: boolean;
}

/** One message: who, when, and what. */
export function MessageView({ message, isContinued }: Props) {
  const { me, act } = useDirectory();
  const author = usePerson(message.authorId);
  const name = message.isSlackbot ? 'Slackbot' : (author?.realName ?? 'Unknown');
  const isApp = author?.isBot === true && !message.isSlackbot;
  const { channelId, ts } = message;
  const send = useCallback<Surface['send']>(
    (blockId, actionId, value) =>
      act({ kind: 'message-action', channel: channelId, ts, blockId, actionId, ...(value && { value }) }),
    [act, channelId, ts],
  );
  const tracked = useTrackedSend(send);
  const surface = useMemo(() => ({ isFolding: true, values: {}, errors: {}, ...tracked }), [tracked]);
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
      <div className="message-side">
        {isContinued ? <Time message={message} /> : <Avatar id={message.authorId} name={name} />}
      </div>
      <div className="message-main">
        {!isContinued && (
          <div className="message-head">
            <strong>{name}</strong>
            {isApp && <span className="badge">App</span>}
            <Time message={message} />
          </div>
        )}
        <SurfaceContext value={surface}>
          {message.blocks.length > 0 ? <Blocks blocks={message.blocks} /> : <PlainText text={message.text} />}
        </SurfaceContext>
        {message.isEdited && <span className="message-edited">(edited)</span>}
      </div>
    </article>
  );
}

function PlainText({ text }: { readonly text: string }) {
  return (
    <div className="text">
      <TextParts parts={parseMrkdwn(text)} />
    </div>
  );
}

function Time({ message }: { readonly message: Message }) {
  const { timeZone } = useDirectory().me;
  const moment = momentOf(message);
  const exactly = formatSlackDate(
    moment.getTime() / 1000,
    '{date_long} at {time_secs}',
    timeZone,
    new Date(),
  );
  return (
    <time className="message-time" dateTime={moment.toISOString()} title={exactly}>
      {formatTime(moment, timeZone)}
    </time>
  );
}
