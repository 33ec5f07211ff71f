import type { Criterion, Due, Hire, Reason } from '../../advice/advice.ts';
import { type MilestoneId, milestoneKinds } from '../../knowledge/milestones.ts';
import { phases } from '../../knowledge/phases.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import { findSource } from '../../knowledge/sources.ts';
import { cleanText, escapeText, formatDate } from '../blocks/text.ts';

/** "Senior ML Engineer", "2 × MLOps Engineer", "Data Scientist (part-time, 50 %)". */
export function nameHire({
  role,
  seniority,
  people,
  how,
}: Pick<Hire, 'role' | 'seniority' | 'people' | 'how'>): string {
  const name = nameRole({ role, seniority });
  if (people > 1) return `${people} × ${name}`;
  if (how === 'part-time') return `${name} (part-time, ${Math.round(people * 100)} %)`;
  return how === 'contract' ? `${name} (on contract)` : name;
}

/** "Senior ML Engineer", "Mid-level ML Engineer", "MLOps Engineer". */
export function nameRole({ role, seniority }: Pick<Hire, 'role' | 'seniority'>): string {
  const { name } = findRole(role);
  if (seniority === 'senior') return `Senior ${name}`;
  return seniority === 'mid' ? `Mid-level ${name}` : name;
}

/** "in seat by 21 Feb 2027, open the role by 29 Nov 2026"; empty where there are no dates. */
export function describeDates(
  { inSeatBy, openBy }: Pick<Hire, 'inSeatBy' | 'openBy'>,
  today: string,
): string {
  if (!inSeatBy || !openBy) return '';
  const open = openBy === today ? 'open the role today' : `open the role by ${formatDate(openBy)}`;
  return `in seat by ${formatDate(inSeatBy)}, ${open}`;
}

/** What the dates are counted from, as a sentence; empty where there is nothing to say. */
export function describeDue(due: Due | undefined, isOverdue: boolean): string {
  if (!due) return '';
  switch (due.kind) {
    case 'now':
      return 'It is missing already, so it is overdue.';
    case 'phase':
      return `The ${phaseName(due.phase)} phase has begun, so it is overdue.`;
    case 'milestone':
    case 'own-milestone': {
      const milestone = `${milestoneName(due)} is on ${formatDate(due.date)}`;
      return isOverdue ? `${milestone}; hiring takes longer than that, so it is overdue.` : `${milestone}.`;
    }
  }
}

/** A milestone that every team is asked for, or one of the team's own. */
export type NamedMilestone =
  | { readonly kind: 'milestone'; readonly milestone: MilestoneId }
  | { readonly kind: 'own-milestone'; readonly name: string };

/** The name of a milestone, escaped. */
export function milestoneName(milestone: NamedMilestone): string {
  return escapeText(plainMilestoneName(milestone));
}

/** The same where Slack reads no markup. */
export function plainMilestoneName(milestone: NamedMilestone): string {
  if (milestone.kind === 'own-milestone') return cleanText(milestone.name);
  const { milestone: id } = milestone;
  return milestoneKinds.find((kind) => kind.id === id)?.name ?? id;
}

function phaseName(id: Extract<Due, { kind: 'phase' }>['phase']): string {
  return (phases.find((phase) => phase.id === id)?.name ?? id).toLowerCase();
}

/** A reason with where it comes from: "… _(Core roles on AI teams)_". */
export function describeReason(reason: Pick<Reason, 'text' | 'sources' | 'rule'>): string {
  return `${reason.text} ${citeSources(reason.sources, reason.rule)}`;
}

/** "_(core roles course · late-mlops)_": the sources of a statement and the rule that made it. */
export function citeSources(ids: Reason['sources'], rule: string): string {
  const titles = ids.map((id) => findSource(id).shortTitle);
  return `_(${titles.join(', ')} · ${rule})_`;
}

/** Why something stands where it does in the order. */
export const criterionNames: { readonly [criterion in Criterion]: string } = {
  overdue: 'it is overdue',
  answer: 'your answers call for it',
  sequence: 'the order of hires puts it there',
  growth: 'the stage’s size calls for it',
  list: 'nothing else tells them apart',
};
