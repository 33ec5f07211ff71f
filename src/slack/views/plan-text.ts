import type { Advice } from '../../advice/advice.ts';
import type { Move, PlannedHire } from '../../advice/plan.ts';
import { formatDate, joinWords } from '../blocks/text.ts';
import { command } from '../ids.ts';
import { describeDates, describeDue, milestoneName, nameHire } from './hire-text.ts';

/** "*MLOps Engineer*: in seat by …, open the role by …. 14 weeks to spare. First production run is on …." */
export function describePlannedHire(planned: PlannedHire, today: string): string {
  const { hire } = planned;
  const dates = describeDates(hire, today);
  return [`*${nameHire(hire)}*${dates ? `: ${dates}` : ''}.`, describeSlack(planned), describeHold(planned)]
    .filter(Boolean)
    .join(' ');
}

/** "14 weeks to spare.", "No time to lose.", "Late: bridge it …"; empty where there is no date to be late for. */
function describeSlack({ hire, slackDays, isLate, hangsOn }: PlannedHire): string {
  if (isLate) {
    if (hire.bridgeFrom)
      return `*Late:* bridge it with a contractor from about ${formatDate(hire.bridgeFrom)}.`;
    return hire.how === 'contract' ? '*Late:* find the contractor now.' : '*Late:* open it now.';
  }
  if (slackDays === undefined || hangsOn.kind === 'today') return '';
  return slackDays === 0 ? '*No time to lose.*' : `${nameTime(slackDays)} to spare.`;
}

/** "1 day", "13 days", "2 weeks": whole weeks once there are two, never more than there is. */
function nameTime(days: number): string {
  if (days >= 14) return `${Math.floor(days / 7)} weeks`;
  return days === 1 ? '1 day' : `${days} days`;
}

/** What the dates are counted from. */
function describeHold({ isLate, hangsOn }: PlannedHire): string {
  switch (hangsOn.kind) {
    case 'answers':
      return 'Your answers call for it as soon as possible.';
    case 'sequence':
      return 'By the hiring sequence.';
    case 'today':
      return 'Nothing sets a date for it: counted as if you opened it today.';
    case 'growth':
      return '';
    default:
      return describeDue(hangsOn, isLate);
  }
}

/** "If *Launch* (1 Jan 2028) moves, these move with it: …", or what it means that there is none. */
export function describeMoves(moves: readonly Move[]): readonly string[] {
  if (moves.length === 0)
    return [
      `No hire hangs on a milestone: the dates are counted from today and move on with it. Milestones that lie ahead get their dates in \`${command} next-hire\`.`,
    ];
  return moves.map(({ milestone, date, hires }) => {
    const names = joinWords(hires.map(nameHire));
    const these = hires.length === 1 ? 'this moves' : 'these move';
    return `If *${milestoneName(milestone)}* (${formatDate(date)}) moves, ${these} with it: ${names}.`;
  });
}

/** A line for each hire that must wait. */
export function describeHeld({ held }: Advice): readonly string[] {
  return held.map(
    ({ hire }) => `*${nameHire(hire)}*: not before somebody on the team can put models into production.`,
  );
}
