import { useId } from 'react';
import { Dialog } from '../dialogs/dialog.tsx';

const shortcuts: readonly (readonly [readonly string[], string])[] = [
  [['Enter'], 'Send what is typed'],
  [['Shift', 'Enter'], 'Begin a new line'],
  [['/'], 'Begin a command, at the start of a message'],
  [['@'], 'Mention somebody; # names a channel, : an emoji'],
  [['Tab'], 'Take what is offered while typing'],
  [['Alt', '↓'], 'Next conversation'],
  [['Alt', '↑'], 'Previous conversation'],
  [['Alt', 'Shift', '↓'], 'Next conversation with something unread'],
  [['Alt', 'Shift', '↑'], 'Previous conversation with something unread'],
  [['Alt', 'PgDn'], 'Next workspace; PgUp for the previous one'],
  [['Esc'], 'Close a modal, a pane or a list'],
  [['?'], 'This list; Ctrl and / while typing'],
];

/** What the keyboard can do. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const titleId = useId();
  return (
    <Dialog className="dialog dialog-small" titleId={titleId} onEscape={onClose}>
      <div className="dialog-head">
        <h2 id={titleId}>Keyboard shortcuts</h2>
      </div>
      <div className="dialog-body">
        <dl className="shortcuts">
          {shortcuts.map(([keys, meaning]) => (
            <div key={meaning}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="dialog-foot">
        <button type="button" className="button button-primary" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
