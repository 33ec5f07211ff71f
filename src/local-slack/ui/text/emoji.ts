import { activities } from './emoji/activities.ts';
import { flags } from './emoji/flags.ts';
import { food } from './emoji/food.ts';
import { nature } from './emoji/nature.ts';
import { objects } from './emoji/objects.ts';
import { people } from './emoji/people.ts';
import { smileys } from './emoji/smileys.ts';
import { symbols } from './emoji/symbols.ts';
import { travel } from './emoji/travel.ts';

/** An emoji with the name that people type. */
export interface Emoji {
  readonly name: string;
  readonly picture: string;
}

/** Emoji of one kind, each once, under the first of its names. */
export interface EmojiKind {
  readonly title: string;
  readonly emoji: readonly Emoji[];
}

// Slack's names, after https://github.com/iamcal/emoji-data (MIT).
const tables: readonly (readonly [string, string])[] = [
  ['Smileys', smileys],
  ['People', people],
  ['Nature', nature],
  ['Food and drink', food],
  ['Activities', activities],
  ['Travel and places', travel],
  ['Objects', objects],
  ['Symbols', symbols],
  ['Flags', flags],
];

interface Known {
  readonly kinds: readonly EmojiKind[];
  readonly all: readonly Emoji[];
  readonly pictures: ReadonlyMap<string, string>;
}

// Read when the first one is wanted, which a page without any never does.
let known: Known | undefined;

function readTables(): Known {
  const rows = tables.map(([title, table]) => ({
    title,
    entries: table
      .trim()
      .split(/[\n|]/)
      .map((entry) => entry.split(' ')),
  }));
  const all = rows.flatMap(({ entries }) =>
    entries.flatMap(([picture = '', ...names]) => names.map((name) => ({ name, picture }))),
  );
  return {
    kinds: rows.map(({ title, entries }) => ({
      title,
      emoji: entries.map(([picture = '', name = '']) => ({ name, picture })),
    })),
    all,
    pictures: new Map(all.map(({ name, picture }) => [name, picture])),
  };
}

function knownEmoji(): Known {
  known ??= readTables();
  return known;
}

/** All emoji by kind, in the order in which they are usually shown. */
export function emojiKinds(): readonly EmojiKind[] {
  return knownEmoji().kinds;
}

const skinTones = ['', '', '🏻', '🏼', '🏽', '🏾', '🏿'];

/** Puts pictures in place of the known `:shortcodes:`, with a tone of skin where one follows: `:wave::skin-tone-3:`. */
export function replaceEmoji(text: string): string {
  if (!text.includes(':')) return text;
  return text.replace(
    /:([a-z0-9_+'-]+):(?::skin-tone-([2-6]):)?/g,
    (typed, name: string, tone: string | undefined) => {
      const picture = knownEmoji().pictures.get(name);
      if (picture === undefined) return typed;
      return tone === undefined ? picture : inTone(picture, skinTones[Number(tone)] ?? '');
    },
  );
}

// The tone follows the person or hand, which comes first; what turned it into a picture is then left out.
function inTone(picture: string, tone: string): string {
  const [first = '', ...rest] = picture;
  return [first, tone, ...(rest[0] === '\uFE0F' ? rest.slice(1) : rest)].join('');
}

/** The emoji whose name holds what was typed, those that begin with it first. */
export function findEmoji(typed: string): readonly Emoji[] {
  const inOneSpelling = (name: string) => name.toLowerCase().replace(/[ -]/g, '_');
  const wanted = inOneSpelling(typed.trim());
  const fitting = knownEmoji().all.filter(({ name }) => inOneSpelling(name).includes(wanted));
  const isFirst = ({ name }: Emoji) => (inOneSpelling(name).startsWith(wanted) ? 0 : 1);
  return fitting.toSorted((a, b) => isFirst(a) - isFirst(b) || a.name.length - b.name.length);
}
