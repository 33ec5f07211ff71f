import type { Message } from '../../control/protocol.ts';
import { useConfirm } from '../dialogs/confirm.tsx';
import { DotsIcon, PencilIcon, ReplyIcon, TrashIcon } from '../icons.tsx';
import { formatPane } from '../panes/pane.ts';
import { ShortcutMenu } from '../shell/shortcut-menu.tsx';
import { useDirectory } from '../workspace/directory-context.ts';
import { AddReaction } from './add-reaction.tsx';

interface Props {
  readonly message: Message;
  /** In a thread there is no other thread to begin. */
  readonly isInThread: boolean;
  readonly onEdit: () => void;
}

const question = {
  title: { type: 'plain_text', text: 'Delete message' },
  text: { type: 'plain_text', text: 'Delete this message? This cannot be undone.' },
  confirm: { type: 'plain_text', text: 'Delete' },
  style: 'danger',
};

/** What can be done with a message: shown while the pointer or the focus is on it. */
export function MessageTools({ message, isInThread, onEdit }: Props) {
  const { me, act, go } = useDirectory();
  const confirm = useConfirm();
  const { channelId: channel, ts } = message;
  const isOwn = message.authorId === me.id;
  if (message.isEphemeral) return null;
  const remove = async () => {
    if (await confirm(question)) await act({ kind: 'delete-message', channel, ts });
  };
  return (
    <div className="message-tools">
      <AddReaction message={message} />
      {!isInThread && (
        <button
          type="button"
          className="button-plain"
          aria-label="Reply in thread"
          title="Reply in thread"
          onClick={() => go({ channel, pane: formatPane({ kind: 'thread', ts: message.threadTs ?? ts }) })}
        >
          <ReplyIcon />
        </button>
      )}
      {isOwn && (
        <>
          <button
            type="button"
            className="button-plain"
            aria-label="Edit message"
            title="Edit message"
            onClick={onEdit}
          >
            <PencilIcon />
          </button>
          <button
            type="button"
            className="button-plain"
            aria-label="Delete message"
            title="Delete message"
            onClick={() => void remove()}
          >
            <TrashIcon />
          </button>
        </>
      )}
      <ShortcutMenu label="More actions" icon={<DotsIcon />} message={{ channel, ts }} />
    </div>
  );
}
