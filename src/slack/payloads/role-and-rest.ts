import { type Role, type RoleId, roles } from '../../knowledge/roles/index.ts';
import { type FoundRole, findRoleByName } from './role-name.ts';

/** A role with what was typed behind it, or the words that name no role. */
export type RoleAndRest =
  | { readonly outcome: 'found'; readonly role: RoleId; readonly rest: string }
  | {
      readonly outcome: 'not-found';
      readonly typed: string;
      readonly found: Exclude<FoundRole, { outcome: 'found' }>;
    };

/** No role has a name of more words. */
const mostWords = 8;

/** Takes "ux designer: an agency does it" apart, where nothing says how many words the role has. */
export function readRoleAndRest(text: string): RoleAndRest {
  const starts = [...text.matchAll(/\S+/g)]
    .slice(0, mostWords)
    .map(({ index, 0: word }) => ({ name: text.slice(0, index + word.length), lastWord: word }))
    .toReversed();
  // A slip of the fingers and a word that belongs to the rest look alike; a word of some role's name is neither.
  const named = starts.filter(({ name }) => findRoleByName(name).outcome === 'found');
  const start = named.find(({ lastWord }) => roleWords.has(plainWord(lastWord))) ?? named[0];
  const typed = start?.name ?? text.trim().split(/\s+/).slice(0, 3).join(' ');
  const found = findRoleByName(typed);
  if (found.outcome !== 'found') return { outcome: 'not-found', typed, found };
  const rest = text.slice(typed.length).replace(/^[\s:,;–—-]+/, '');
  return { outcome: 'found', role: found.id, rest };
}

function plainWord(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

const roleWords: ReadonlySet<string> = new Set(
  roles.flatMap(({ id, name, shortName, aliases }: Role) =>
    [id, name, shortName, ...aliases].flatMap((known) => [
      plainWord(known),
      ...known.split(/[^\p{L}\p{N}]+/u).map(plainWord),
    ]),
  ),
);
