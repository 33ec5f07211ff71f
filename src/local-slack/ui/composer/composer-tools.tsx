import { PlusIcon, SmileIcon } from '../icons.tsx';
import { EmojiPicker } from '../shell/emoji-picker.tsx';
import { Popover } from '../shell/popover.tsx';
import { ShortcutMenu, useAppShortcuts } from '../shell/shortcut-menu.tsx';
import { useDirectory } from '../workspace/directory-context.ts';

/** The app's shortcuts; nothing where it has none. */
export function ComposerShortcuts() {
  const { appName, act } = useDirectory();
  const shortcuts = useAppShortcuts('global');
  if (shortcuts.length === 0) return null;
  return (
    <Popover label="Shortcuts" icon={<PlusIcon />} buttonClass="composer-tool">
      {(close) => (
        <ShortcutMenu
          shortcuts={shortcuts}
          appName={appName}
          onRun={({ callbackId }) => {
            close();
            void act({ kind: 'run-shortcut', callbackId });
          }}
        />
      )}
    </Popover>
  );
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
