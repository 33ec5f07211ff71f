import { type FoundRole, findRoleByName } from './role-name.ts';

/** A typed name with the role that it means. */
export interface ReadRole {
  readonly typed: string;
  readonly found: FoundRole;
}

/** Words that stand between two roles; the first kinds are never part of a role's name, the last ones can be. */
const separators = [
  /\s+(?:vs\.?|versus|with|to|or)\s+|\s*[,;|]\s*/gi,
  /\s+and\s+|\s*(?:&amp;|[&/+])\s*/gi,
  /\s+/g,
];

/** Nobody types two longer names. */
const longest = 160;

/**
 * The two roles in "mlops and ml engineer", "a, b", "a vs b" or "mlops sme"; undefined where the text has no two names. Where
 * several readings are possible, the first in which both names are known is taken.
 */
export function readTwoRoles(text: string): readonly [ReadRole, ReadRole] | undefined {
  const trimmed = text.trim().replace(/^(?:between|roles?)\s+/i, '');
  if (trimmed.length > longest) return undefined;
  const readings = separators.flatMap((separator) =>
    [...trimmed.matchAll(separator)].flatMap((match) => {
      const one = trimmed.slice(0, match.index);
      const other = trimmed.slice(match.index + match[0].length);
      return one.trim() && other.trim() ? [[read(one), read(other)] as const] : [];
    }),
  );
  return readings.toSorted((one, other) => certainty(other) - certainty(one))[0];
}

function read(typed: string): ReadRole {
  return { typed: typed.trim(), found: findRoleByName(typed) };
}

function certainty(reading: readonly ReadRole[]): number {
  return reading.filter(({ found }) => found.outcome === 'found').length;
}
