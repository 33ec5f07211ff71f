import { useEffect } from 'react';
import type { Completion } from './completion.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly Completion[];
  readonly chosen: Completion | undefined;
  readonly onChoose: (entry: Completion) => void;
}

/** What the typed words may become. The focus stays in the composer, which steers the list with its keys. */
export function CompletionList({ id, name, entries, chosen, onChoose }: Props) {
  const chosenId = chosen && optionId(id, chosen);
  useEffect(() => {
    if (chosenId !== undefined) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  return (
    <div className="command-list" role="listbox" id={id} aria-label={name}>
      {entries.map((entry) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the composer handles the keys
        <div
          key={entry.insert}
          id={optionId(id, entry)}
          className="command"
          role="option"
          tabIndex={-1}
          aria-selected={entry === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(entry)}
        >
          <span className="command-name">
            <strong>{entry.label}</strong> {entry.hint}
          </span>
          {entry.description !== '' && <span className="command-description">{entry.description}</span>}
        </div>
      ))}
    </div>
  );
}

/** The id of an entry in the page, for the composer that points at it. */
export function optionId(id: string, { insert }: Completion): string {
  return `${id}-${insert.trim()}`;
}
