import { useCallback, useEffect, useState } from 'react';
import type { Message } from '../../control/protocol.ts';
import { CloseIcon } from '../icons.tsx';
import { toPlainText } from '../text/plain-text.ts';
import { useDirectory, usePerson } from '../workspace/directory-context.ts';
import { findNews, newestMoment } from '../workspace/find-news.ts';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import { Avatar } from './avatar.tsx';

const shownAtOnce = 3;
const shownForMs = 8000;

interface Props {
  /** The conversation before their eyes, which needs no notification. */
  readonly current: string | undefined;
}

/** Tells of messages elsewhere, in the words of their `text`, until they are read, dismissed, or have stood for a while. */
export function Notifications({ current }: Props) {
  const snapshot = useSnapshotNow();
  // What was said before somebody looked is what the unread marks are for.
  const [after] = useState(() => newestMoment(snapshot));
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const dismiss = useCallback((ts: string) => setDismissed((before) => new Set([...before, ts])), []);
  const news = findNews(snapshot, after).filter(
    ({ ts, channelId }) => channelId !== current && !dismissed.has(ts),
  );
  return (
    <section className="notifications" aria-label="Notifications" aria-live="polite">
      {news.slice(-shownAtOnce).map((message) => (
        <Notification key={message.ts} message={message} onDismiss={dismiss} />
      ))}
    </section>
  );
}

interface NotificationProps {
  readonly message: Message;
  readonly onDismiss: (ts: string) => void;
}

function Notification({ message, onDismiss }: NotificationProps) {
  const { ts } = message;
  const { people, channels, go } = useDirectory();
  const { channels: places } = useSnapshotNow();
  const [isHeld, setIsHeld] = useState(false);
  const author = usePerson(message.authorId)?.realName ?? 'Somebody';
  const channel = places.find(({ id }) => id === message.channelId);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => onDismiss(ts), shownForMs);
    return () => clearTimeout(timer);
  }, [isHeld, onDismiss, ts]);
  const open = () => {
    onDismiss(ts);
    const tab = channel?.kind === 'dm' ? 'messages' : undefined;
    go({ channel: message.channelId, tab, pane: undefined });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while somebody reads it
    <div
      className="notification"
      onMouseEnter={() => setIsHeld(true)}
      onMouseLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <button type="button" className="notification-open" onClick={open}>
        <Avatar id={message.authorId} name={author} />
        <span>
          <strong>
            {channel === undefined || channel.kind === 'dm' ? author : `${author} in #${channel.name}`}
          </strong>
          <span className="notification-text">{toPlainText(message.text, { people, channels })}</span>
        </span>
      </button>
      <button type="button" className="button-plain" aria-label="Dismiss" onClick={() => onDismiss(ts)}>
        <CloseIcon />
      </button>
    </div>
  );
}
