import type { Advice } from '../../advice/advice.ts';
import type { SingleHolder } from '../../advice/single-holders.ts';
import { warningRules } from '../../advice/warning-rules/index.ts';
import { findRaciTask, raciSource } from '../../knowledge/raci-matrix.ts';
import { risks, risksSource } from '../../knowledge/risks.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import type { MessagePart } from '../blocks/message.ts';
import { joinWords } from '../blocks/text.ts';
import { command } from '../ids.ts';
import { citeTitles, roleName } from './role-text.ts';

type Names = ReadonlyMap<string, string>;

/** So many people are named as overloaded; the others are counted. */
const mostOverloaded = 10;

/** Roles that are missing or in hiring; nothing where all are there. */
export function listMissing({ coverage }: Advice): readonly MessagePart[] {
  const missing = coverage.roles.filter((role) => role.missing > 0);
  const named = (roles: typeof missing) =>
    roles.map(({ role, missing: people }) => `*${roleName(role)}* (${describePeople(people)})`).join(', ');
  const toHire = missing.filter(({ isCovered }) => !isCovered);
  const toCover = missing.filter(({ isCovered }) => isCovered);
  const inHiring = coverage.roles.filter((role) => role.inHiring > 0).map(({ role }) => roleName(role));
  const sentences = [
    ...(toHire.length > 0 ? [`Missing: ${named(toHire)}. \`${command} status\` says why.`] : []),
    ...(toCover.length > 0 ? [`To be covered by people you have: ${named(toCover)}.`] : []),
    ...(inHiring.length > 0 ? [`In hiring: ${inHiring.join(', ')}.`] : []),
  ];
  return sentences.length > 0 ? [{ kind: 'paragraph', text: sentences.join('\n') }] : [];
}

/** People with more than a week in sum or more than two roles. */
export function listOverloaded({ warnings }: Advice, names: Names): readonly MessagePart[] {
  const found = warnings.filter(({ rule }) => rule === overload);
  const lines = found.map(({ evidence, people }) => `*${nameAll(people, names)}*: ${evidence}`);
  if (lines.length === 0) return [];
  const more = lines.length - mostOverloaded;
  return [
    {
      kind: 'list',
      title: ':warning: Overloaded',
      note: citeTitles(...(warningRules.find(({ id }) => id === overload)?.sources ?? [])),
      items: [
        ...lines.slice(0, mostOverloaded),
        ...(more > 0 ? [`${more} more, each marked in the list below`] : []),
      ],
    },
  ];
}

/** The same for one person only, behind a change. */
export function describeOverload({ warnings }: Advice, personId: string): string | undefined {
  return warnings.find(({ rule, people }) => rule === overload && people.includes(personId))?.evidence;
}

/** Ids of the people who are overloaded. */
export function findOverloaded({ warnings }: Advice): ReadonlySet<string> {
  return new Set(warnings.filter(({ rule }) => rule === overload).flatMap(({ people }) => people));
}

/** Roles that hang on one person, and what would be left open without them. */
export function listSingleHolders(holders: readonly SingleHolder[], names: Names): readonly MessagePart[] {
  if (holders.length === 0) return [];
  return [
    {
      kind: 'list',
      title: 'Hangs on one person',
      note: `(agree who stands in while they are away) ${citeTitles(raciSource, risksSource)}`,
      items: holders.map((holder) => describeHolder(holder, names)),
    },
  ];
}

const overload = 'overloaded-person';

function describeHolder({ role, person, tasks, risks: alone }: SingleHolder, names: Names): string {
  const parts = [
    ...(tasks.length > 0
      ? [`accountable for ${joinWords(tasks.map((id) => `“${findRaciTask(id).name}”`))}`]
      : []),
    ...(alone.length > 0 ? [`nobody else lowers ${joinWords(alone.map(riskName))}`] : []),
  ];
  return `*${findRole(role).shortName}*: ${nameAll([person], names)} alone; ${parts.join('; ')}`;
}

function riskName(id: (typeof risks)[number]['id']): string {
  return (risks.find((risk) => risk.id === id)?.name ?? id).toLowerCase();
}

function nameAll(ids: readonly string[], names: Names): string {
  return joinWords(ids.map((id) => names.get(id) ?? 'unnamed'));
}

function describePeople(people: number): string {
  if (people < 1) return `${Math.round(people * 100)} % of a week`;
  return people === 1 ? '1 person' : `${people} people`;
}
