import type { Hire } from '../../advice/advice.ts';
import type { Decision } from '../../team/decisions.ts';
import { escapeText, formatDate } from '../blocks/text.ts';
import { roleName } from './role-text.ts';

/** A decision about an advised role, and who took it; the name is escaped. */
export interface ShownDecision {
  readonly decision: Decision;
  readonly by: string;
}

/** "*Accepted* by Ann on 21 Nov 2026: open the role by 29 Nov 2026.", or what was decided instead, and why. */
export function describeDecision(
  { decision, by }: ShownDecision,
  hire: Pick<Hire, 'openBy'> | undefined,
  today: string,
): string {
  const who = `by ${by} on ${formatDate(decision.on)}`;
  if (decision.decision === 'accepted') return `*Accepted* ${who}: ${nameOpening(hire, today)}.`;
  const instead = decision.instead
    ? `hire for *${roleName(decision.instead)}* instead`
    : 'hire nobody for it now';
  return `*Decided otherwise* ${who}: ${instead}. What the rules advise stays as it is. Reason: “${escapeText(decision.reason)}”`;
}

function nameOpening(hire: Pick<Hire, 'openBy'> | undefined, today: string): string {
  if (!hire?.openBy) return 'open the role';
  return hire.openBy <= today ? 'open the role today' : `open the role by ${formatDate(hire.openBy)}`;
}
