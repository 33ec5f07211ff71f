import { type Role, type RoleId, roles } from '../../knowledge/roles/index.ts';
import { titleTranslations } from '../../knowledge/title-translations.ts';
import {
  genderEndings,
  seniorityWords,
  titleFillers,
  titlesOfRoles,
  tooVagueForTitle,
} from '../../knowledge/title-words.ts';
import type { Seniority } from '../../team/roster.ts';

/** What a profile title says of somebody's role. */
export interface ReadTitle {
  readonly role: RoleId;
  readonly seniority: Seniority;
}

/** No title says in more characters what somebody does. */
const longestTitle = 120;

/**
 * The role that a profile title names: "Sr. MLOps Engineer", "KI-Produktmanagerin", "Ingénieur de données, Paris". A part of the
 * title has to name it whole: somebody who recruits data scientists is none. Undefined where no part does.
 */
export function readTitle(title: string): ReadTitle | undefined {
  for (const part of splitTitle(title.slice(0, longestTitle))) {
    const words = part.split(' ').filter((word) => word !== '' && !fillers.has(word));
    // With every word first: in "ML Lead" and "Lead Data Analyst" that word is part of the role's name.
    const whole = findByWords(words);
    const seniority = readSeniority(words);
    const role = whole ?? findByWords(words.filter((word) => !levels.has(word)));
    if (role) return { role, seniority };
  }
  return undefined;
}

function readSeniority(words: readonly string[]): Seniority {
  return words.map((word) => levels.get(word)).find((level) => level !== undefined) ?? 'unknown';
}

/** The parts of a title, each as plain words with one space between them. */
function splitTitle(title: string): readonly string[] {
  return plainLetters(title)
    .replace(/\((?:[mwfdhxv]|f\/m|all genders?|alle)(?:[/|][\p{L}*]{1,3})*\)/gu, ' ')
    .replace(ending, '$1')
    .split(/[,;|()[\]{}•·–—@]|\s[-/:]\s|\s(?:at|bei|chez|presso|bij)\s/u)
    .map((part) =>
      part
        .replaceAll('&', ' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
}

const ending = new RegExp(
  `(\\p{L}{3})(?:[:*·•/_.]-?|\\((?=\\p{L}+\\)))(?:${genderEndings.join('|')})\\b\\)?`,
  'gu',
);

/** In lower case and without accents; "ł" has no such form of its own. */
function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&amp;', '&')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

/** The order of words does not matter: "ingénieur données" is "data engineer". */
function findByWords(words: readonly string[]): RoleId | undefined {
  return roleByWords.get(keyOf(translate(words.join(' '))));
}

function keyOf(text: string): string {
  return [...new Set(text.split(' '))].sort().join(' ');
}

function translate(text: string): string {
  let translated = ` ${text} `;
  for (const { words, means } of translations) {
    if (translated.includes(words)) translated = translated.replaceAll(words, ` ${means} `);
  }
  return translated.trim().replace(/\s+/g, ' ');
}

const fillers: ReadonlySet<string> = new Set(titleFillers);

const levels: ReadonlyMap<string, Seniority> = new Map(
  (['junior', 'mid', 'senior', 'lead'] as const).flatMap((level) =>
    seniorityWords[level].map((word) => [word, level] as const),
  ),
);

/** Each as it stands in a title after its fillers were taken out; the longest first, so that none is read in parts. */
const translations = titleTranslations
  .flatMap(({ means, words }) =>
    words.map((word) => ({
      words: ` ${word
        .split(' ')
        .filter((part) => !fillers.has(part))
        .join(' ')} `,
      means,
    })),
  )
  .toSorted((one, other) => other.words.length - one.words.length);

const roleByWords: ReadonlyMap<string, RoleId> = new Map(
  roles.flatMap(({ id, name, shortName, aliases }: Role): [string, RoleId][] =>
    [...(titlesOfRoles[id] ?? []), name, shortName, ...aliases]
      .map(wordsOfName)
      // "DE" is nothing but a filler in a title.
      .filter((words) => words !== '' && !tooVagueForTitle.includes(words))
      .map((words) => [keyOf(translate(words)), id]),
  ),
);

/** A name on a card as the words of a title. */
function wordsOfName(name: string): string {
  return plainLetters(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !fillers.has(word))
    .join(' ');
}
