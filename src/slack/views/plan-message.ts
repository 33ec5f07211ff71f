import type { Advice, Criterion, Hire } from '../../advice/advice.ts';
import { type Plan, type PlanUnit, planHires } from '../../advice/plan.ts';
import type { Team } from '../../team/team.ts';
import { buildMessage, fitsIntoText, type Message, type MessagePart } from '../blocks/message.ts';
import { escapeText, formatDate, shorten, unescapeText } from '../blocks/text.ts';
import { command } from '../ids.ts';
import { describeReason, nameHire } from './hire-text.ts';
import { describeLeadTimes } from './lead-time-text.ts';
import { buildPlanChart } from './plan-chart.ts';
import { describeHeld, describeMoves, describeOpenRole, describePlannedHire } from './plan-text.ts';
import { describeNoHire } from './verdict-text.ts';

interface PlanOptions {
  readonly unit?: PlanUnit;
  /** The weeks that the dates were counted with; where given, the small print names them. */
  readonly leadTimes?: Team['leadTimes'];
}

/** Every hire by month or quarter: by when, how much time is left, why, and what moves if a milestone moves. */
export function buildPlanMessage(
  advice: Advice,
  { unit = 'quarters', leadTimes }: PlanOptions = {},
): Message {
  const { verdict } = advice;
  const plan = planHires(advice, unit);
  const openRoles = list('In hiring', plan.inHiring.map(describeOpenRole));
  if (verdict.kind !== 'hire') {
    const moves = plan.moves.length > 0 ? list(whatMoves, describeMoves(plan.moves)) : [];
    return buildMessage([...describeNoHire(advice, verdict), ...openRoles, ...moves]);
  }
  const describeMore = createReasoning([verdict.hire, ...advice.later], advice);
  const parts = (describe: (hire: Hire) => string, print: string): readonly MessagePart[] => [
    { kind: 'heading', text: 'Plan: which role to open when' },
    ...describePeriods(plan, advice, describe),
    ...buildPlanChart(plan.periods, unit),
    ...list('Has to wait', describeHeld(advice)),
    ...openRoles,
    ...list(whatMoves, describeMoves(plan.moves)),
    { kind: 'small-print', text: print },
  ];
  const print = describeCounting(advice, leadTimes);
  const complete = parts(describeMore, print);
  const whole = buildMessage(complete);
  if (fitsIntoText(complete)) return whole;
  // The text has less room than the blocks. Both have every hire and date; the text alone is without reasons, and says so.
  const { text } = buildMessage(parts(() => '', `${reasonsElsewhere} ${print}`));
  return { ...whole, text };
}

const whatMoves = 'What moves if a date moves';

const reasonsElsewhere = `This text is too long for the reasons; \`${command} brief <role>\` tells those of a role.`;

function describePeriods(
  { periods }: Plan,
  { today }: Advice,
  describeMore: (hire: Hire) => string,
): readonly MessagePart[] {
  return periods.map(({ title, hires }) => ({
    kind: 'list',
    title,
    items: hires.map((planned) => `${describePlannedHire(planned, today)}${describeMore(planned.hire)}`),
  }));
}

/** Says of each hire why it is needed and, but for the first, why another is more important. */
function createReasoning(hires: readonly Hire[], { later }: Advice): (hire: Hire) => string {
  const behind = new Map(
    later.map((hire, place): [Hire, string] => [hire, describeRank(hires[place], hire.behindBy)]),
  );
  return (hire) => {
    const [reason] = hire.reasons;
    return `${reason ? ` ${describeReason(reason)}` : ''}${behind.get(hire) ?? ''}`;
  };
}

/** The order of importance is not the order of dates, in which the plan is; so it names what comes before. */
function describeRank(before: Hire | undefined, behindBy: Criterion): string {
  const why = ranks[behindBy];
  return before && why ? ` In importance after ${nameHire(before)}, ${why}.` : '';
}

const ranks: { readonly [criterion in Criterion]: string } = {
  overdue: 'which is overdue',
  answer: 'which your answers call for',
  sequence: 'which the hiring sequence puts first',
  growth: 'which the stage’s table puts first',
  list: '',
};

function describeCounting({ today }: Advice, leadTimes: Team['leadTimes'] | undefined): string {
  const weeks = leadTimes
    ? ` From opening a role to somebody in the seat: ${describeLeadTimes(leadTimes)}.`
    : '';
  return `Counted on ${formatDate(today)}, back from milestones and along the hiring sequence.${weeks} Time to spare is what is left until the role must be open. If you can open only one, open the next hire of the advice.`;
}

function list(title: string, items: readonly string[]): readonly MessagePart[] {
  return items.length > 0 ? [{ kind: 'list', title, items }] : [];
}

/** For a word behind `plan` that is neither: the nearest, if one is near, and both. */
export function buildUnknownPlanUnit(typed: string, nearest: readonly PlanUnit[]): Message {
  const quoted = `“${escapeText(shorten(unescapeText(typed), 40))}”`;
  const meant = nearest.map((unit) => `\`${command} plan ${unit}\``).join(' or ');
  const question = meant ? ` Did you mean ${meant}?` : '';
  return buildMessage([
    {
      kind: 'paragraph',
      text: `I cannot plan by ${quoted}.${question} The plan comes by quarter, \`${command} plan quarters\`, or by month, \`${command} plan months\`.`,
    },
  ]);
}
