import type { Advice, Hire } from '../../advice/advice.ts';
import { findDifference } from '../../advice/advice-difference.ts';
import type { RoleId } from '../../knowledge/roles/index.ts';
import { nameHire } from './hire-text.ts';
import { roleName } from './role-text.ts';

/** What a change did to the advice: how the role is staffed now, if it is about one, and whom to hire next. */
export function describeEffect(before: Advice, after: Advice, role?: RoleId): readonly string[] {
  const coverage = role && describeCoverage(role, before, after);
  return [...(coverage ? [coverage] : []), describeNextHire(before, after)];
}

/** "*Next hire*: Data Engineer; before this it was MLOps Engineer." */
export function describeNextHire(before: Advice, after: Advice): string {
  const { nextHire } = findDifference(before, after);
  const now = nameNext(nextHire.after);
  return nextHire.isSame
    ? `*Next hire*: ${now}, as before.`
    : `*Next hire*: ${now}; before this it was ${nameNext(nextHire.before)}.`;
}

function nameNext(hire: Hire | undefined): string {
  return hire ? nameHire(hire) : 'nobody to hire now';
}

/** "*MLOps Engineer*: 1 in seat of 2 needed; before this 0." */
function describeCoverage(role: RoleId, before: Advice, after: Advice): string | undefined {
  const now = after.coverage.roles.find((coverage) => coverage.role === role);
  if (!now) return undefined;
  const earlier = before.coverage.roles.find((coverage) => coverage.role === role)?.inSeat ?? 0;
  const needed = now.needed > 0 ? ` of ${people(now.needed)} needed` : ', and none is needed';
  const change = earlier === now.inSeat ? '' : `; before this ${people(earlier)}`;
  return `*${roleName(role)}*: ${people(now.inSeat)} in seat${needed}${change}.`;
}

function people(count: number): string {
  return String(Math.round(count * 100) / 100);
}
