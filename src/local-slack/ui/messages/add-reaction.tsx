import { useRef } from 'react';
import type { Message } from '../../control/protocol.ts';
import { SmileIcon } from '../icons.tsx';
import { replaceEmoji } from '../text/emoji.ts';
import { useDirectory } from '../workspace/directory-context.ts';

const offered = ['+1', 'white_check_mark', 'eyes', 'tada', 'heart', 'raised_hands', 'thinking_face', 'pray'];

/** Opens the reactions that people use most. */
export function AddReaction({ message: { channelId: channel, ts } }: { readonly message: Message }) {
  const { act } = useDirectory();
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current !== null) details.current.open = false;
  };
  return (
    <details
      ref={details}
      className="add-reaction"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || details.current?.open !== true) return;
        event.preventDefault();
        close();
      }}
    >
      <summary className="button-plain" aria-label="Add reaction" title="Add reaction">
        <SmileIcon />
      </summary>
      <div className="reaction-choices">
        {offered.map((emoji) => (
          <button
            key={emoji}
            type="button"
            className="button-plain"
            aria-label={emoji.replaceAll('_', ' ')}
            title={`:${emoji}:`}
            onClick={() => {
              close();
              void act({ kind: 'react', channel, ts, emoji });
            }}
          >
            {replaceEmoji(`:${emoji}:`)}
          </button>
        ))}
      </div>
    </details>
  );
}
