import { roles } from '../../knowledge/roles/index.ts';
import { type Person, seniorities } from '../../team/roster.ts';
import { cleanText, escapeText, joinWords, shorten } from '../blocks/text.ts';

/** A person's name, escaped; "unnamed" for a seat without a name. */
export function nameOf(person: Pick<Person, 'who'>): string {
  return escapeText(plainNameOf(person));
}

/** Longer names are shortened: a message has room for many people, or for long names. */
const longestName = 40;

/** The same as it is, where Slack reads no markup. */
export function plainNameOf({ who }: Pick<Person, 'who'>): string {
  return who.kind === 'unnamed' ? 'unnamed' : shorten(cleanText(who.name), longestName) || 'a person';
}

/**
 * Lines such as "*ML Engineer*: Ana (senior), 2 unnamed (mid-level, 50 %)", in the order of the role list. A line has at most
 * so many names, and the number of the others.
 */
export function describeRoster(
  roster: readonly Person[],
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  return roles.flatMap((role) => {
    const held = roster.flatMap((person) =>
      person.roles
        .filter((assignment) => assignment.role === role.id)
        .map(({ share }) => ({ person, share })),
    );
    if (held.length === 0) return [];
    const entries = Map.groupBy(
      held,
      ({ person, share }) => `${nameOf(person)}${describeDetails(person, share)}`,
    );
    const words = [...entries].map(([words, same]) => (same.length > 1 ? `${same.length} ${words}` : words));
    const more = words.length - most;
    return [`*${role.name}*: ${words.slice(0, most).join(', ')}${more > 0 ? `, ${more} more` : ''}`];
  });
}

function describeDetails(person: Person, share: number): string {
  const seniority = seniorities.find(({ id }) => id === person.seniority);
  const details = [
    ...(seniority && seniority.id !== 'unknown' ? [seniority.label.toLowerCase()] : []),
    ...(share < 1 ? [`${Math.round(share * 100)} %`] : []),
  ];
  return details.length > 0 ? ` (${details.join(', ')})` : '';
}

/** People by their ids, for texts that name them. */
export function namesById(roster: readonly Person[]): ReadonlyMap<string, string> {
  return new Map(roster.map((person) => [person.id, nameOf(person)]));
}

/** The same for tables, where Slack reads no markup: names as they are. */
export function plainNamesById(roster: readonly Person[]): ReadonlyMap<string, string> {
  return new Map(roster.map((person) => [person.id, plainNameOf(person)]));
}

/** How many people a sentence names. */
const mostNamed = 5;

/**
 * "Ana, Ben and 2 unnamed people" from ids; the named ones first. Of many people a few are named, and the others counted:
 * "Ana, Ben and 40 more".
 */
export function namePeople(
  ids: readonly string[],
  names: ReadonlyMap<string, string>,
  most = mostNamed,
): string {
  const named = ids.map((id) => names.get(id) ?? 'unnamed').filter((name) => name !== 'unnamed');
  const shown = named.slice(0, most);
  const others = ids.length - shown.length;
  if (others === 0) return joinWords(shown);
  if (shown.length < named.length)
    return shown.length > 0 ? `${shown.join(', ')} and ${others} more` : count(others);
  return joinWords([...shown, count(others, 'unnamed ')]);
}

function count(people: number, which = ''): string {
  return people === 1 ? `1 ${which}person` : `${people} ${which}people`;
}
