import type { Advice } from '../../advice/advice.ts';
import type { Move, PlannedHire, PlannedOpenRole } from '../../advice/plan.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import { formatDate, joinWords } from '../blocks/text.ts';
import { command } from '../ids.ts';
import { describeDates, describeDue, milestoneName, nameHire } from './hire-text.ts';

/** "*MLOps Engineer*: in seat by …, open the role by …. 98 days (14 weeks) to spare. First production run is on …." */
export function describePlannedHire(planned: PlannedHire, today: string): string {
  const { hire } = planned;
  const dates = describeDates(hire, today);
  return [`*${nameHire(hire)}*${dates ? `: ${dates}` : ''}.`, describeSlack(planned), describeHold(planned)]
    .filter(Boolean)
    .join(' ');
}

/** "98 days (14 weeks) to spare.", "No time to lose.", "Late: bridge it …"; empty where there is no date to be late for. */
function describeSlack({ hire, slackDays, isLate, hangsOn }: PlannedHire): string {
  if (isLate) {
    if (hire.bridgeFrom)
      return `*Late:* bridge it with a contractor from about ${formatDate(hire.bridgeFrom)}.`;
    return hire.how === 'contract' ? '*Late:* find the contractor now.' : '*Late:* open it now.';
  }
  return hangsOn.kind === 'today' ? '' : describeRest(slackDays);
}

/** "1 day", "13 days", "18 days (2 weeks)": whole weeks once there are two, never more than there is. */
function nameTime(days: number): string {
  if (days >= 14) return `${days} days (${Math.floor(days / 7)} weeks)`;
  return days === 1 ? '1 day' : `${days} days`;
}

/** "*MLOps Engineer*: open since …, in the seat about …. 8 days to spare. First production run is on …." */
export function describeOpenRole({ open, slackDays }: PlannedOpenRole): string {
  const { role, openedOn, expectedStart, arrivesOn, bridgeFrom, due, isLate } = open;
  const arrives = expectedStart ? 'expected' : 'in the seat about';
  const opened = `*${findRole(role).name}*: open since ${formatDate(openedOn)}, ${arrives} ${formatDate(arrivesOn)}.`;
  const bridge = bridgeFrom ? ` bridge it with a contractor from about ${formatDate(bridgeFrom)}.` : '';
  const time = isLate ? `*Late:* chase it;${bridge}` : describeRest(slackDays);
  return [opened, time, describeDue(due, false)].filter(Boolean).join(' ');
}

function describeRest(slackDays: number | undefined): string {
  if (slackDays === undefined) return '';
  return slackDays === 0 ? '*No time to lose.*' : `${nameTime(slackDays)} to spare.`;
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

/** "If *Launch* (1 Jan 2028) moves, these move with it: …", how far it can, or what it means that there is none. */
export function describeMoves(moves: readonly Move[]): readonly string[] {
  if (moves.length === 0)
    return [
      `No hire hangs on a milestone: the dates are counted from today and move on with it. Milestones that lie ahead get their dates in \`${command} milestones\`.`,
    ];
  return moves.map((move) => {
    const { date, hires, inHiring } = move;
    const names = [...hires.map(nameHire), ...nameOpenRoles(inHiring)];
    const these = names.length === 1 ? 'this moves' : 'these move';
    return `If *${milestoneName(move)}* (${formatDate(date)}) moves, ${these} with it: ${joinWords(names)}.${describeRoom(move)}`;
  });
}

/** "2 × MLOps Engineer (in hiring)": a role that is open twice is named once. */
function nameOpenRoles(inHiring: Move['inHiring']): readonly string[] {
  return [...Map.groupBy(inHiring, ({ role }) => role)].map(([role, open]) => {
    const count = open.length > 1 ? `${open.length} × ` : '';
    return `${count}${findRole(role).name} (in hiring)`;
  });
}

function describeRoom({ roomDays, hires, inHiring }: Move): string {
  const isLate = hires.some(({ isOverdue }) => isOverdue) || inHiring.some((open) => open.isLate);
  if (isLate) return ' It is too early for some of this already.';
  if (roomDays === 0) return ' If it comes any earlier, some of this is late.';
  return ` It can come up to ${nameTime(roomDays)} earlier, and none of this is late.`;
}

/** A line for each hire that must wait. */
export function describeHeld({ held }: Advice): readonly string[] {
  return held.map(
    ({ hire }) => `*${nameHire(hire)}*: not before somebody on the team can put models into production.`,
  );
}
