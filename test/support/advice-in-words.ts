import type { Advice, Cover, Hire } from '../../src/advice/advice.ts';
import { advise } from '../../src/advice/advise.ts';
import type { RoleId } from '../../src/knowledge/roles/index.ts';
import type { Team } from '../../src/team/team.ts';
import { today } from './a-team.ts';

/** The advice on the day of the worked cases. */
export function adviceFor(team: Team): Advice {
  return advise(team, today);
}

/** The next hire; fails where there is none. */
export function nextHireOf({ verdict }: Advice): Hire {
  if (verdict.kind !== 'hire') throw new Error(`no next hire: ${verdict.because}`);
  return verdict.hire;
}

/** A hire in a few words: "senior ml-engineer", "0.5 data-scientist". */
export function inWords({ role, seniority, people }: Hire): string {
  return [seniority, people === 1 ? undefined : String(people), role].filter(Boolean).join(' ');
}

/** The next hire and all after it, in words. */
export function orderOf(advice: Advice): string[] {
  const next = advice.verdict.kind === 'hire' ? [advice.verdict.hire] : [];
  return [...next, ...advice.later].map(inWords);
}

/** What is to be covered of a role, if anything. */
export function coverOf(advice: Advice, role: RoleId): Cover | undefined {
  return advice.coverNow.find((cover) => cover.role === role);
}

/** Ids of the warning rules that found something, each once. */
export function warningsOf(advice: Advice): string[] {
  return [...new Set(advice.warnings.map((warning) => warning.rule))];
}

/** Ids of the rules behind a hire. */
export function rulesOf({ reasons }: { readonly reasons: Hire['reasons'] }): string[] {
  return reasons.map((reason) => reason.rule);
}
