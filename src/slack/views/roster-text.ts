import { roles } from '../../knowledge/roles/index.ts';
import { type Person, seniorities } from '../../team/roster.ts';
import { cleanText, escapeText, joinWords } from '../blocks/text.ts';

/** A person's name, escaped; "unnamed" for a seat without a name. */
export function nameOf(person: Person): string {
  return person.who.kind === 'slack' ? escapeText(person.who.name) || 'a person' : 'unnamed';
}

/** Lines such as "*ML Engineer*: Ana (senior), 2 unnamed (mid-level, 50 %)", in the order of the role list. */
export function describeRoster(roster: readonly Person[]): readonly string[] {
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
    return [`*${role.name}*: ${words.join(', ')}`];
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
  return new Map(
    roster.map(({ id, who }) => [id, who.kind === 'slack' ? cleanText(who.name) || 'a person' : 'unnamed']),
  );
}

/** "Ana, Ben and 2 unnamed people" from ids; the named ones first. */
export function namePeople(ids: readonly string[], names: ReadonlyMap<string, string>): string {
  const named = ids.map((id) => names.get(id) ?? 'unnamed').filter((name) => name !== 'unnamed');
  const unnamed = ids.length - named.length;
  const words = [
    ...named,
    ...(unnamed === 0 ? [] : [unnamed === 1 ? '1 unnamed person' : `${unnamed} unnamed people`]),
  ];
  return joinWords(words);
}
