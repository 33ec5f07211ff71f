import { distance } from 'fastest-levenshtein';

export interface CommandText {
  /** The first word in lower case; empty for a bare command. */
  readonly word: string;
  /** What stands after it, as typed. */
  readonly rest: string;
}

/** Splits what was typed after the slash command into its first word and the rest. */
export function readCommandText(text: string): CommandText {
  const [, word = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(text.trim()) ?? [];
  return { word: word.toLowerCase(), rest };
}

/** The known word that is nearest to the one that was typed, or of which it is a part; undefined if none is near enough to be meant. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  // Words that long are no misspellings, and comparing them would take long.
  if (word.length > 40) return undefined;
  const whole = known.find((candidate) => candidate.split('-').includes(word));
  if (whole) return whole;
  const [nearest] = known
    .map((candidate) => ({ candidate, steps: distance(word, candidate) }))
    .toSorted((one, other) => one.steps - other.steps);
  return nearest && nearest.steps <= Math.max(2, Math.floor(nearest.candidate.length / 3))
    ? nearest.candidate
    : undefined;
}
