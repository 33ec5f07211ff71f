import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Channel } from '../../control/protocol.ts';
import { SendIcon } from '../icons.tsx';
import { formatPane } from '../panes/pane.ts';
import { useDirectory } from '../workspace/directory-context.ts';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import { findTypedCommand, firstThingToType } from './command-completion.ts';
import type { Completion } from './completion.ts';
import { CompletionList, optionId } from './completion-list.tsx';
import { ComposerEmoji, ComposerShortcuts } from './composer-tools.tsx';
import { useCompletion } from './use-completion.ts';
import { useDraft } from './use-draft.ts';
import { useTourTyping } from './use-tour-typing.ts';

interface Props {
  readonly channel: Channel;
  /** What it is called for screen readers: `Message #ai-team`. */
  readonly label: string;
  /** The `ts` of the message that is answered. */
  readonly thread?: string;
}

/** Where messages and slash commands are typed. */
export function Composer({ channel, label, thread }: Props) {
  const { act, go } = useDirectory();
  const { commands, app } = useSnapshotNow();
  const listId = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useDraft(channel.id, thread);
  const [caret, setCaret] = useState(0);
  const [isForAll, setIsForAll] = useState(false);
  const { completions, chosen, isPicked, step, dismiss, reset } = useCompletion(text, caret);
  const wantedCaret = useRef<number>(undefined);
  // Before the next key arrives: a caret that is set late would take back what was typed since.
  useLayoutEffect(() => {
    if (wantedCaret.current === undefined) return;
    box.current?.setSelectionRange(wantedCaret.current, wantedCaret.current);
    wantedCaret.current = undefined;
  });
  const typedCommand = findTypedCommand(text, commands);
  const hint = thread === undefined ? firstThingToType(commands) : undefined;

  const write = (next: string, at = next.length) => {
    setText(next);
    setCaret(at);
    reset();
  };
  useTourTyping(channel, write);
  const complete = ({ insert }: Completion) => {
    const before = text.slice(0, completions?.from ?? 0) + insert;
    write(before + text.slice(caret).replace(/^\s/, ''), before.length);
    box.current?.focus();
    wantedCaret.current = before.length;
  };
  const insertEmoji = (name: string) => {
    const before = `${text.slice(0, caret)}:${name}: `;
    write(before + text.slice(caret), before.length);
    wantedCaret.current = before.length;
    box.current?.focus();
  };
  const send = async () => {
    const said = text.trim();
    if (said === '') return;
    write('');
    setIsForAll(false);
    const result = await act({
      kind: 'say',
      channel: channel.id,
      text: said,
      ...(thread !== undefined && { thread, broadcast: isForAll }),
    });
    // What was refused comes back, so that nobody has to type it again.
    if (!result.ok && box.current?.value === '') setText(said);
  };
  const onListKey = (event: KeyboardEvent): boolean => {
    if (completions === undefined || chosen === undefined) return false;
    const isTyped = text.slice(completions.from, caret) === chosen.insert.trim();
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape') dismiss();
    else if (event.key === 'Tab' && !event.shiftKey) complete(chosen);
    else if (event.key === 'Enter' && !isTyped && (completions.isTakenByEnter || isPicked)) complete(chosen);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (onListKey(event)) event.preventDefault();
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void send();
    }
  };
  return (
    <div className="composer">
      {completions !== undefined && (
        <CompletionList
          id={listId}
          name={completions.name}
          entries={completions.entries}
          chosen={chosen}
          onChoose={complete}
        />
      )}
      {typedCommand !== undefined && completions === undefined && (
        <p className="composer-usage">
          <code>
            {typedCommand.command} {typedCommand.usageHint}
          </code>
          <span>{typedCommand.description}</span>
        </p>
      )}
      <div className="composer-box">
        {thread === undefined && <ComposerShortcuts />}
        <textarea
          ref={box}
          rows={1}
          value={text}
          aria-label={label}
          placeholder={label}
          aria-autocomplete="list"
          aria-controls={completions === undefined ? undefined : listId}
          aria-activedescendant={chosen && optionId(listId, chosen)}
          onChange={({ currentTarget: { value, selectionStart } }) => write(value, selectionStart)}
          onSelect={({ currentTarget: { selectionStart } }) => setCaret(selectionStart)}
          onKeyDown={onKeyDown}
        />
        <ComposerEmoji onPick={insertEmoji} />
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
      {thread !== undefined && (
        <label className="composer-broadcast">
          <input
            type="checkbox"
            checked={isForAll}
            onChange={(event) => setIsForAll(event.currentTarget.checked)}
          />
          Also send to {channel.kind === 'dm' ? 'the direct message' : `#${channel.name}`}
        </label>
      )}
      <p className="composer-hint">
        {hint !== undefined && (
          <>
            New here? Type{' '}
            <button
              type="button"
              className="button-link"
              onClick={() => {
                write(`${hint} `);
                box.current?.focus();
              }}
            >
              {hint}
            </button>
          </>
        )}
        {!app.isInstalled && thread === undefined && (
          <>
            {app.name} is not in this workspace.{' '}
            <button
              type="button"
              className="button-link composer-add"
              onClick={() => go({ pane: formatPane({ kind: 'add-app' }) })}
            >
              How to add it
            </button>
          </>
        )}
        <span className="composer-keys">Enter sends, Shift+Enter starts a new line</span>
      </p>
    </div>
  );
}
