import { useEffect, useRef, useState } from 'react';
import type { Message } from '../../control/protocol.ts';
import { toTyped } from '../text/typed-text.ts';
import { useDirectory } from '../workspace/directory-context.ts';

interface Props {
  readonly message: Message;
  readonly onDone: () => void;
}

/** A message of one's own, being changed in its place. */
export function EditMessage({ message, onDone }: Props) {
  const directory = useDirectory();
  const [text, setText] = useState(() => toTyped(message.text, directory));
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  }, []);
  const save = async () => {
    if (text.trim() === '') return;
    const { channelId: channel, ts } = message;
    const result = await directory.act({ kind: 'edit-message', channel, ts, text: text.trim() });
    if (result.ok) onDone();
  };
  return (
    <form
      className="message-edit"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        ref={box}
        className="field-control"
        aria-label="Edit message"
        rows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            onDone();
          } else if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            void save();
          }
        }}
      />
      <button type="button" className="button button-small" onClick={onDone}>
        Cancel
      </button>
      <button type="submit" className="button button-small button-primary">
        Save
      </button>
    </form>
  );
}
