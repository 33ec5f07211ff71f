import { type Advice, type Hire, isDated } from '../advice/advice.ts';
import { findRole } from '../knowledge/roles/index.ts';
import { dayNumber } from '../team/day.ts';
import type { Gap, Urgency } from './gap.ts';

/** All hires that the advice names, the next one first. */
export function hiresOf({ verdict, later }: Advice): readonly Hire[] {
  return verdict.kind === 'hire' ? [verdict.hire, ...later] : later;
}

/** "Senior ML Engineer", "2 × MLOps Engineer". */
export function nameHire({ role, seniority, people }: Pick<Hire, 'role' | 'seniority' | 'people'>): string {
  const { name } = findRole(role);
  const rank = seniority ? { senior: 'Senior ', mid: 'Mid-level ' }[seniority] : '';
  return `${people > 1 ? `${people} × ` : ''}${rank}${name}`;
}

/** True where the hire is needed by a date that is still to come. */
export function isDueLater({ due }: Hire, today: string): boolean {
  return isDated(due) && due.date > today;
}

/** Days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The gap that a hire leaves open. Its facts are what is missing and by when. */
export function gapOfHire(kind: string, hire: Hire, urgency: Urgency, text: string, date?: string): Gap {
  const { role, seniority = 'any', people, due, reasons } = hire;
  const milestone = isDated(due) ? due.date : undefined;
  return {
    key: `${kind}:${role}:${seniority}`,
    urgency,
    role,
    text,
    why: reasons
      .slice(0, 2)
      .map((reason) => reason.text)
      .join(' '),
    sources: [...new Set(reasons.slice(0, 2).flatMap((reason) => reason.sources))],
    ...(date ? { date } : {}),
    ...(milestone ? { milestone } : {}),
    facts: `${people} ${milestone ?? due?.kind ?? 'none'}`,
  };
}
