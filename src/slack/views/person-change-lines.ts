import type { Advice, Hire } from '../../advice/advice.ts';
import { findDifference } from '../../advice/advice-difference.ts';
import type { Person } from '../../team/roster.ts';
import { isSame } from '../../team/team-changes.ts';
import { escapeText, joinWords } from '../blocks/text.ts';
import { nameHire } from './hire-text.ts';
import { describeAssignment, describeTerms } from './person-text.ts';
import { nameOf } from './roster-text.ts';
import { describeOverload } from './team-lines.ts';

/** One person before and after a change, and the advice before and after it. */
export interface PersonChange {
  /** Undefined for somebody who was not on the team, or is not any more. */
  readonly before: Person | undefined;
  readonly after: Person | undefined;
  readonly advice: { readonly before: Advice; readonly after: Advice };
}

/** What was done to one person, and what that changed: the next hire, and whether it is too much for them. Mrkdwn lines. */
export function describePersonChange({ before, after, advice }: PersonChange): readonly string[] {
  if (isSame(before, after)) return ['Nothing was changed.'];
  const overload = after && describeOverload(advice.after, after.id);
  return [
    describeDeed(before, after),
    describeNextHire(advice.before, advice.after),
    ...(after && overload ? [`:warning: *${nameOf(after)}* is overloaded: ${overload}`] : []),
  ];
}

/** "ML Engineer (60 %) and MLOps Engineer (40 %)", escaped. */
export function describeRoles({ roles }: Pick<Person, 'roles'>): string {
  return escapeText(joinWords(roles.map(describeAssignment)));
}

/** Everything that is known of somebody, in one sentence's worth; escaped. */
export function describePerson(person: Person, today: string): string {
  return `*${nameOf(person)}*: ${describeRoles(person)}, ${describeTerms(person, today)}`;
}

function describeDeed(before: Person | undefined, after: Person | undefined): string {
  if (!after) return `*${before ? nameOf(before) : 'They'}* is off the team.`;
  const held = `*${nameOf(after)}* ${before ? 'is now' : 'joins the team as'}`;
  if (before && isSame(before.roles, after.roles)) return `What is known of *${nameOf(after)}* was changed.`;
  return `${held} ${describeRoles(after)}.`;
}

function describeNextHire(before: Advice, after: Advice): string {
  const { nextHire } = findDifference(before, after);
  const names = { before: nameNext(before), after: nameNext(after) };
  return nextHire.isSame && names.before === names.after
    ? `Next hire: *${names.after}*, as before.`
    : `Next hire: *${names.before}* → *${names.after}*`;
}

function nameNext({ verdict }: Advice): string {
  if (verdict.kind === 'hire') return nameHire(verdict.hire satisfies Hire);
  return verdict.kind === 'do-not-hire-yet' ? 'not to hire yet' : 'nobody to hire now';
}
