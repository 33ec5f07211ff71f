import type { SlashCommand } from '../../control/protocol.ts';

interface Props {
  readonly id: string;
  readonly commands: readonly SlashCommand[];
  readonly chosen: SlashCommand | undefined;
  readonly onChoose: (command: string) => void;
}

/** The slash commands that fit what is typed. The focus stays in the composer, which steers the list with its keys. */
export function CommandList({ id, commands, chosen, onChoose }: Props) {
  return (
    <div className="command-list" role="listbox" id={id} aria-label="Commands">
      {commands.map((entry) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the composer handles the keys
        <div
          key={entry.command}
          id={`${id}-${entry.command}`}
          className="command"
          role="option"
          tabIndex={-1}
          aria-selected={entry === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(entry.command)}
        >
          <span className="command-name">
            <strong>{entry.command}</strong> {entry.usageHint}
          </span>
          <span className="command-description">{entry.description}</span>
        </div>
      ))}
    </div>
  );
}
