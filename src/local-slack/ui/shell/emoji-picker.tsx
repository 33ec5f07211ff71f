import { type KeyboardEvent, useState } from 'react';
import { type Emoji, emojiKinds, findEmoji, replaceEmoji } from '../text/emoji.ts';

const usedMost = ['+1', 'white_check_mark', 'eyes', 'tada', 'heart', 'raised_hands', 'thinking_face', 'pray'];
const mostFound = 64;
const columns = 8;

interface Props {
  readonly onPick: (name: string) => void;
}

/** All emoji: those that people use most, by kind, and by name. */
export function EmojiPicker({ onPick }: Props) {
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState(0);
  const kinds = emojiKinds();
  const found = typed.trim() === '' ? undefined : firstOfEach(findEmoji(typed)).slice(0, mostFound);
  const shown = kinds[kind];
  return (
    <div className="emoji-picker">
      <input
        type="search"
        className="field-control"
        aria-label="Find an emoji"
        placeholder="Find an emoji"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = found ?? [];
          if (event.key !== 'Enter' || first === undefined) return;
          event.preventDefault();
          onPick(first.name);
        }}
      />
      {found === undefined ? (
        <>
          <Grid
            label="Used most"
            emoji={usedMost.map((name) => ({ name, picture: replaceEmoji(`:${name}:`) }))}
            onPick={onPick}
          />
          <nav className="emoji-kinds" aria-label="Kinds of emoji">
            {kinds.map(({ title, emoji }, index) => (
              <button
                key={title}
                type="button"
                className="emoji-choice"
                aria-label={title}
                title={title}
                aria-pressed={index === kind}
                onClick={() => setKind(index)}
              >
                {emoji[0]?.picture}
              </button>
            ))}
          </nav>
          {shown && (
            <>
              <p className="emoji-title">{shown.title}</p>
              <Grid key={shown.title} label={shown.title} emoji={shown.emoji} onPick={onPick} isLong />
            </>
          )}
        </>
      ) : (
        <>
          <p role="status" className="emoji-title">
            {found.length === 0 ? 'No emoji has such a name.' : 'Found'}
          </p>
          <Grid label="Found" emoji={found} onPick={onPick} isLong />
        </>
      )}
    </div>
  );
}

interface GridProps extends Props {
  readonly label: string;
  readonly emoji: readonly Emoji[];
  readonly isLong?: boolean;
}

/** One stop for the Tab key; the arrow keys go on from there. */
function Grid({ label, emoji, onPick, isLong = false }: GridProps) {
  return (
    <ul
      className={isLong ? 'emoji-grid emoji-grid-long' : 'emoji-grid'}
      aria-label={label}
      onKeyDown={moveFocus}
    >
      {emoji.map(({ name, picture }, index) => (
        <li key={name}>
          <button
            type="button"
            className="emoji-choice"
            tabIndex={index === 0 ? 0 : -1}
            aria-label={name.replaceAll('_', ' ')}
            title={`:${name}:`}
            onClick={() => onPick(name)}
          >
            {picture}
          </button>
        </li>
      ))}
    </ul>
  );
}

const steps: { readonly [key: string]: number } = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -columns,
  ArrowDown: columns,
};

function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const step = steps[event.key];
  if (step === undefined) return;
  const buttons: (Element | null)[] = [...event.currentTarget.querySelectorAll('button')];
  const next = buttons[buttons.indexOf(document.activeElement) + step];
  event.preventDefault();
  if (next instanceof HTMLElement) next.focus();
}

function firstOfEach(emoji: readonly Emoji[]): readonly Emoji[] {
  return [...new Map(emoji.toReversed().map((one) => [one.picture, one])).values()].toReversed();
}
