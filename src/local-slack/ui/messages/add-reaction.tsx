import type { Message } from '../../control/protocol.ts';
import { SmileIcon } from '../icons.tsx';
import { EmojiPicker } from '../shell/emoji-picker.tsx';
import { Popover } from '../shell/popover.tsx';
import { useDirectory } from '../workspace/directory-context.ts';

/** Reacts to a message with one of all emoji. */
export function AddReaction({ message: { channelId: channel, ts } }: { readonly message: Message }) {
  const { act } = useDirectory();
  return (
    <Popover label="Add reaction" icon={<SmileIcon />}>
      {(close) => (
        <EmojiPicker
          onPick={(emoji) => {
            close();
            void act({ kind: 'react', channel, ts, emoji });
          }}
        />
      )}
    </Popover>
  );
}
