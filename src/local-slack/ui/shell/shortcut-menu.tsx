import type { AppShortcut } from '../../control/protocol.ts';
import { ZapIcon } from '../icons.tsx';
import { useDirectory } from '../workspace/directory-context.ts';

interface Props {
  readonly shortcuts: readonly AppShortcut[];
  /** The app's name, as people cannot know whose shortcut one is. */
  readonly appName: string;
  readonly onRun: (shortcut: AppShortcut) => void;
}

/** The shortcuts of the app, to choose one. */
export function ShortcutMenu({ shortcuts, appName, onRun }: Props) {
  return (
    <ul className="shortcut-menu" aria-label="Shortcuts">
      {shortcuts.map((shortcut) => (
        <li key={shortcut.callbackId}>
          <button type="button" className="shortcut-entry" onClick={() => onRun(shortcut)}>
            <ZapIcon />
            <span>
              <strong>{shortcut.name}</strong> <span className="shortcut-app">{appName}</span>
              <span className="shortcut-description">{shortcut.description}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The shortcuts of one type that the app has in this workspace. */
export function useAppShortcuts(type: AppShortcut['type']): readonly AppShortcut[] {
  return useDirectory().shortcuts.filter((shortcut) => shortcut.type === type);
}
