import { distance } from 'fastest-levenshtein';

/** What was meant by a name that somebody typed. */
export type FoundName<Id> =
  | { readonly outcome: 'found'; readonly id: Id }
  /** Not sure: these come nearest, the best first. Never empty. */
  | { readonly outcome: 'suggestions'; readonly ids: readonly Id[] }
  | { readonly outcome: 'unknown' };

export interface Named<Id> {
  readonly id: Id;
  readonly names: readonly string[];
}

/** Nobody types a longer name; comparing longer texts would only take time. */
const longestName = 80;
const mostSuggestions = 3;

/**
 * Finds things by names that people type, without regard to case, spaces, punctuation, plurals and small typos. What is less
 * certain than that is suggested, never taken.
 */
export function createNameFinder<Id extends string>(
  entries: readonly Named<Id>[],
): (typed: string) => FoundName<Id> {
  const idsByName = new Map<string, Id>();
  for (const { id, names } of entries) for (const name of [id, ...names]) idsByName.set(squeeze(name), id);
  const known = [...idsByName];
  const wordsById = new Map(entries.map(({ id, names }) => [id, new Set([id, ...names].flatMap(wordsOf))]));

  return (typed) => {
    const trimmed = typed.trim();
    if (trimmed.length > longestName) return { outcome: 'unknown' };
    const name = squeeze(trimmed);
    if (name === '') return { outcome: 'unknown' };
    const exact = idsByName.get(name);
    if (exact !== undefined) return { outcome: 'found', id: exact };

    const near = known
      .map(([other, id]) => ({ other, id, steps: distance(name, other) }))
      .filter(({ other, steps }) => steps <= mostSteps(other))
      .toSorted((one, other) => one.steps - other.steps);
    const meant = new Set(near.filter((one) => isTypo(name, one.other, one.steps)).map(({ id }) => id));
    const [only] = meant;
    if (only !== undefined && meant.size === 1) return { outcome: 'found', id: only };

    const words = wordsOf(trimmed);
    const alike = entries
      .map(({ id }) => ({ id, shared: words.filter((word) => wordsById.get(id)?.has(word)).length }))
      .filter(({ shared }) => shared > 0)
      .toSorted((one, other) => other.shared - one.shared);
    const ids = [...new Set([...near, ...alike].map(({ id }) => id))].slice(0, mostSuggestions);
    return ids.length > 0 ? { outcome: 'suggestions', ids } : { outcome: 'unknown' };
  };
}

/** How far a typed name may be from a known one to be suggested for it. */
function mostSteps(known: string): number {
  return known.length < 3 ? 0 : Math.max(1, Math.floor(known.length / 4));
}

/**
 * Whether one name is the other with a slip of the fingers. Those seldom hit the beginning, and there the names of roles
 * differ: an "AI engineer" is no mistyped ML engineer.
 */
function isTypo(typed: string, known: string, steps: number): boolean {
  if (typed.slice(0, 2) !== known.slice(0, 2)) return false;
  return steps <= (known.length >= 9 ? 2 : known.length >= 5 ? 1 : 0);
}

/** The words of a name in lower case, in the singular; articles and levels of seniority are no part of a name. */
function wordsOf(name: string): readonly string[] {
  return plainText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map(singular)
    .filter((word) => word !== '' && !fillers.has(word));
}

/** A name as one word. "MLOps", "ML Ops" and "ml-ops" are the same. */
function squeeze(name: string): string {
  return singular(wordsOf(name).join(''));
}

/** Abbreviations such as DS are no plurals. */
function singular(word: string): string {
  return word.length > 3 && !word.endsWith('ss') ? word.replace(/s$/, '') : word;
}

/** Slack escapes an ampersand in what people type; in names it stands for "and". */
function plainText(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&amp;', ' and ')
    .replaceAll('&', ' and ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

const fillers: ReadonlySet<string> = new Set(['a', 'an', 'the', 'and', 'role', 'senior', 'junior', 'mid']);
