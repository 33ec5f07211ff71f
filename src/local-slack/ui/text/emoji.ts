import { emojiTable } from './emoji-table.ts';

/** An emoji with the name that people type. */
export interface Emoji {
  readonly name: string;
  readonly picture: string;
}

const all: readonly Emoji[] = emojiTable
  .split(/[\n|]/)
  .map((entry) => entry.trim().split(' '))
  .flatMap(([picture = '', ...names]) => names.map((name) => ({ name, picture })));

const pictures = new Map(all.map(({ name, picture }) => [name, picture]));

/** Puts pictures in place of the known `:shortcodes:`. */
export function replaceEmoji(text: string): string {
  return text.replace(/:([a-z0-9_+-]+):/g, (typed, name: string) => pictures.get(name) ?? typed);
}

/** The emoji whose name holds what was typed, those that begin with it first. */
export function findEmoji(typed: string): readonly Emoji[] {
  const wanted = typed.toLowerCase();
  const fitting = all.filter(({ name }) => name.includes(wanted));
  const isFirst = ({ name }: Emoji) => (name.startsWith(wanted) ? 0 : 1);
  return fitting.toSorted((a, b) => isFirst(a) - isFirst(b) || a.name.length - b.name.length);
}
