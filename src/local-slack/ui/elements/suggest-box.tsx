import { type KeyboardEvent, useId, useState } from 'react';
import type { JsonObject } from '../../control/protocol.ts';
import { readNumber, readObject, readString } from '../json.ts';
import { InlineTextObject } from '../text/text-object.tsx';
import { controlAttributes, type ElementProps } from './element-props.ts';
import { useSuggestions } from './use-suggestions.ts';

interface Props extends ElementProps {
  readonly placeholder: string;
  readonly isFull: boolean;
  readonly onChoose: (option: JsonObject) => void;
}

const usualLeast = 3;

/** Where somebody types what they look for, and what the app found. */
export function SuggestBox(props: Props) {
  const { element, blockId, placeholder, isFull, onChoose } = props;
  const [query, setQuery] = useState<string>();
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const least = readNumber(element, 'min_query_length') ?? usualLeast;
  const found = useSuggestions(query, { blockId, actionId: readString(element, 'action_id'), least });
  const { entries, note } = found;
  const current = entries[Math.min(chosen, entries.length - 1)];
  const isOpen = query !== undefined;

  const choose = (option: JsonObject) => {
    setQuery(undefined);
    onChoose(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && entries.length > 0) {
      setChosen((Math.min(chosen, entries.length - 1) + step + entries.length) % entries.length);
    } else if (event.key === 'Enter' && isOpen) {
      if (current !== undefined) choose(current.option);
    } else if (event.key === 'Escape' && isOpen) {
      // Escape closes this list, not the modal around it.
      event.stopPropagation();
      setQuery(undefined);
    } else return;
    event.preventDefault();
  };
  return (
    <div className="suggest">
      <input
        {...controlAttributes(props)}
        type="text"
        role="combobox"
        className="suggest-input"
        autoComplete="off"
        placeholder={isFull ? 'No more can be added' : placeholder}
        disabled={isFull}
        value={query ?? ''}
        aria-expanded={isOpen}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={current && `${listId}-${entries.indexOf(current)}`}
        onFocus={() => setQuery((typed) => typed ?? '')}
        onBlur={() => setQuery(undefined)}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <div className="menu suggest-list">
          <div role="listbox" id={listId} aria-label="Options">
            {entries.map((entry, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box above handles the keys
              <div
                key={readString(entry.option, 'value')}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                className="suggest-option"
                aria-selected={entry === current}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(entry.option)}
              >
                {entry.group !== '' && entry.group !== entries[index - 1]?.group && (
                  <span className="suggest-group">{entry.group}</span>
                )}
                <InlineTextObject text={readObject(entry.option, 'text')} />
              </div>
            ))}
          </div>
          <p className="suggest-note" role="status">
            {note}
          </p>
        </div>
      )}
    </div>
  );
}
