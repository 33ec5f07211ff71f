import { PlusIcon, SmileIcon } from '../icons.tsx';
import { EmojiPicker } from '../shell/emoji-picker.tsx';
import { Popover } from '../shell/popover.tsx';
import { ShortcutMenu } from '../shell/shortcut-menu.tsx';

/** The app's shortcuts; nothing where it has none. */
export function ComposerShortcuts() {
  return <ShortcutMenu label="Shortcuts" icon={<PlusIcon />} buttonClass="composer-tool" />;
}

/** Puts an emoji into what is being typed. */
export function ComposerEmoji({ onPick }: { readonly onPick: (name: string) => void }) {
  return (
    <Popover label="Emoji" icon={<SmileIcon />} buttonClass="composer-tool">
      {(close) => (
        <EmojiPicker
          onPick={(name) => {
            close();
            onPick(name);
          }}
        />
      )}
    </Popover>
  );
}
