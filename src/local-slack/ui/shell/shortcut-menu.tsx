import type { ReactNode } from 'react';
import type { AppShortcut } from '../../control/protocol.ts';
import { ZapIcon } from '../icons.tsx';
import { useDirectory } from '../workspace/directory-context.ts';
import { Popover } from './popover.tsx';

interface Props {
  readonly label: string;
  readonly icon: ReactNode;
  readonly buttonClass?: string;
  /** The one that message shortcuts are about; without it those of the workspace are offered. */
  readonly message?: { readonly channel: string; readonly ts: string };
}

/** A button that opens the app's shortcuts, to run one; nothing where it has none. */
export function ShortcutMenu({ label, icon, buttonClass, message }: Props) {
  const { shortcuts: all, appName, act } = useDirectory();
  const shortcuts = all.filter(({ type }) => type === (message ? 'message' : 'global'));
  if (shortcuts.length === 0) return null;
  return (
    <Popover label={label} icon={icon} {...(buttonClass ? { buttonClass } : {})}>
      {(close) => (
        <ShortcutList
          shortcuts={shortcuts}
          appName={appName}
          onRun={({ callbackId }) => {
            close();
            void act({ kind: 'run-shortcut', callbackId, ...(message ? { message } : {}) });
          }}
        />
      )}
    </Popover>
  );
}

interface ListProps {
  readonly shortcuts: readonly AppShortcut[];
  /** The app's name, as people cannot know whose shortcut one is. */
  readonly appName: string;
  readonly onRun: (shortcut: AppShortcut) => void;
}

function ShortcutList({ shortcuts, appName, onRun }: ListProps) {
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
