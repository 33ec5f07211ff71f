import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Channel } from '../../control/protocol.ts';
import { SendIcon } from '../icons.tsx';
import { useDirectory } from '../workspace/directory-context.ts';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import { findCompletions, findTypedCommand, firstThingToType } from './command-completion.ts';
import { CommandList } from './command-list.tsx';

interface Props {
  readonly channel: Channel;
  readonly label: string;
}

/** Where messages and slash commands are typed. */
export function Composer({ channel, label }: Props) {
  const { act } = useDirectory();
  const { commands } = useSnapshotNow();
  const listId = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const [isDismissed, setIsDismissed] = useState(false);
  const completions = isDismissed ? [] : findCompletions(text, commands);
  const typedCommand = findTypedCommand(text, commands);
  const isOpen = completions.length > 0;
  const current = completions[Math.min(chosen, completions.length - 1)];

  const write = (next: string) => {
    setText(next);
    setChosen(0);
    setIsDismissed(false);
  };
  const complete = (command: string) => {
    write(`${command} `);
    box.current?.focus();
  };
  const send = async () => {
    const said = text.trim();
    if (said === '') return;
    write('');
    const result = await act({ kind: 'say', channel: channel.id, text: said });
    // What was refused comes back, so that nobody has to type it again.
    if (!result.ok) setText((typed) => (typed === '' ? said : typed));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (isOpen && current !== undefined) {
      const isTyped = text.trim() === current.command;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) setChosen((chosen + step + completions.length) % completions.length);
      else if (event.key === 'Escape') setIsDismissed(true);
      else if (event.key === 'Tab' || (event.key === 'Enter' && !isTyped)) complete(current.command);
      else if (event.key === 'Enter') void send();
      else return;
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void send();
    }
  };
  const hint = firstThingToType(commands);
  return (
    <div className="composer">
      {isOpen && <CommandList id={listId} commands={completions} chosen={current} onChoose={complete} />}
      {typedCommand !== undefined && (
        <p className="composer-usage">
          <code>
            {typedCommand.command} {typedCommand.usageHint}
          </code>
          <span>{typedCommand.description}</span>
        </p>
      )}
      <div className="composer-box">
        <textarea
          ref={box}
          rows={1}
          value={text}
          aria-label={`Message ${label}`}
          placeholder={`Message ${label}`}
          aria-autocomplete="list"
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen && current ? `${listId}-${current.command}` : undefined}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="composer-send"
          aria-label="Send"
          disabled={text.trim() === ''}
          onClick={() => void send()}
        >
          <SendIcon />
        </button>
      </div>
      <p className="composer-hint">
        {hint !== undefined && (
          <>
            New here? Type{' '}
            <button type="button" className="button-link" onClick={() => complete(hint)}>
              {hint}
            </button>
          </>
        )}
        <span className="composer-keys">Enter sends, Shift+Enter starts a new line</span>
      </p>
    </div>
  );
}
