import type { KnownBlock } from '@slack/types';
import type { Advice, LaterHire } from '../../advice/advice.ts';
import type { Person } from '../../team/roster.ts';
import { actions, button } from '../blocks/elements.ts';
import { buildMessage, type Message, type MessagePart } from '../blocks/message.ts';
import { formatDate } from '../blocks/text.ts';
import { actionIds } from '../ids.ts';
import { describeChanges, describeHoles, describeInHiring, describeWarnings } from './advice-lines.ts';
import { describeConfidence, describeDisagreement } from './confidence-lines.ts';
import { capitalise, describeCovers } from './cover-lines.ts';
import { describeDecision, type ShownDecision } from './decision-text.ts';
import { criterionNames, describeDates, describeDue, describeReason, nameHire } from './hire-text.ts';
import { describeLawToCheck } from './law-text.ts';
import { buildStandingButtons, type StandingButtons } from './role-standing-message.ts';
import { namesById } from './roster-text.ts';
import { describeMoment } from './schedule-text.ts';
import { describeNoHire } from './verdict-text.ts';

export interface AdviceToShow {
  readonly advice: Advice;
  readonly roster: readonly Person[];
  /** When the answers were saved, in words: "today", "3 days ago". */
  readonly age: string;
  /** What somebody decided about the next hire. */
  readonly decision?: ShownDecision | undefined;
  /** When and where the team is reminded next, where that is asked for. */
  readonly reminder?: NextReminder | undefined;
}

export interface NextReminder {
  readonly channelId: string;
  /** Milliseconds since 1970. */
  readonly nextAt: number;
}

/** The signed references that the buttons carry. */
export interface AdviceButtons {
  /** To the team. */
  readonly reference: string;
  /** To the next hire, for people who may decide about it; undefined for others, and where there is none. */
  readonly role?: StandingButtons | undefined;
}

/** The advice as one message: the verdict first, then why, what to cover, holes, and what would change it. */
export function buildAdviceMessage(shown: AdviceToShow, buttons: AdviceButtons): Message {
  return addAdviceButtons(buildAdvice(shown), shown, buttons);
}

/** The same without its buttons, which differ by who asks and where. There is room for them. */
export function buildAdvice(shown: AdviceToShow): Message {
  return buildMessage(describeAdvice(shown), [], buttonRows);
}

/** At most. */
const buttonRows = 2;

export function addAdviceButtons(
  { text, blocks }: Message,
  shown: AdviceToShow,
  buttons: AdviceButtons,
): Message {
  return { text, blocks: [...blocks, ...buildDecisionButtons(shown, buttons), buildAdviceButtons(buttons)] };
}

/** The same for everybody in a channel: without buttons, which belong to the person who asked. */
export function buildSharedAdvice(shown: AdviceToShow): Message {
  return buildMessage([
    ...describeAdvice(shown),
    {
      kind: 'small-print',
      text: 'Shared from `/aiteam next-hire`. Type `/aiteam help` to see what else it knows.',
    },
  ]);
}

function buildAdviceButtons({ reference }: AdviceButtons): KnownBlock {
  return actions('advice-actions', [
    button('Share', actionIds.openShare, { value: reference, style: 'primary' }),
    button('RACI', actionIds.showRaci, { value: reference }),
    button('Plan', actionIds.showPlan, { value: reference }),
    button('Change answers', actionIds.startQuestionnaire, { value: reference }),
    button('Remind us', actionIds.addReminder, { value: reference }),
  ]);
}

/** "Accept" and "Decide otherwise"; once something is decided, what comes after it. */
export function buildDecisionButtons(
  { advice: { verdict }, decision }: AdviceToShow,
  { role: buttons }: Pick<AdviceButtons, 'role'>,
): readonly KnownBlock[] {
  if (verdict.kind !== 'hire' || !buttons) return [];
  const { role } = verdict.hire;
  if (decision) {
    const standing = { open: undefined, setAside: undefined, decision: decision.decision };
    return [buildStandingButtons({ role, standing }, buttons)];
  }
  const value = { value: buttons.reference };
  return [
    actions('decision-actions', [
      button('Accept', actionIds.acceptAdvice, value),
      button('Decide otherwise', actionIds.decideOtherwise, value),
    ]),
  ];
}

/** What somebody decided about the next hire, if anything. */
export function describeDecided({ advice, decision }: AdviceToShow): readonly MessagePart[] {
  if (!decision) return [];
  const hire = advice.verdict.kind === 'hire' ? advice.verdict.hire : undefined;
  return [{ kind: 'paragraph', text: describeDecision(decision, hire, advice.today) }];
}

function describeAdvice(shown: AdviceToShow): readonly MessagePart[] {
  const { advice, roster, age } = shown;
  const names = namesById(roster);
  const list = (title: string, items: readonly string[]): MessagePart[] =>
    items.length > 0 ? [{ kind: 'list', title, items }] : [];
  return [
    ...describeVerdict(advice),
    ...describeDecided(shown),
    {
      kind: 'paragraph',
      text: [describeConfidence(advice), describeDisagreement(advice)].filter(Boolean).join('\n'),
    },
    ...list('Watch out', describeWarnings(advice.warnings, names)),
    ...list(
      'In hiring',
      advice.inHiring.map((open) => describeInHiring(open)),
    ),
    ...list('After that', describeLater(advice)),
    ...list('Cover now, with people you have', describeCovers(advice.coverNow, names)),
    ...(advice.isRegulated ? describeLawToCheck(advice.today) : []),
    ...list('RACI holes that matter now', describeHoles(advice, names)),
    ...list('What would change this', describeChanges(advice)),
    ...(shown.reminder ? [{ kind: 'small-print', text: describeReminder(shown.reminder) } as const] : []),
    { kind: 'small-print', text: describeAdviceOrigin(advice, age) },
  ];
}

function describeReminder({ channelId, nextAt }: NextReminder): string {
  return `Next reminder: ${describeMoment(nextAt)} in <#${channelId}>.`;
}

/** Three reasons are read; more are not. The others stand in the plan. */
const mostReasons = 3;

/** The next hire with its dates and reasons, or that there is none and why. */
export function describeVerdict(advice: Advice): readonly MessagePart[] {
  const { verdict } = advice;
  if (verdict.kind !== 'hire') return describeNoHire(advice, verdict);
  const { hire } = verdict;
  const dates = describeDates(hire, advice.today);
  const due = describeDue(hire.due, hire.isOverdue);
  const bridge = hire.bridgeFrom
    ? `Bridge the gap with a contractor, who could start about ${formatDate(hire.bridgeFrom)}.`
    : '';
  return [
    { kind: 'heading', text: `Next hire: ${nameHire(hire)}` },
    {
      kind: 'paragraph',
      text: [dates && `*${capitalise(dates)}.*`, due, bridge].filter(Boolean).join(' '),
    },
    {
      kind: 'list',
      title: `Why (${criterionNames[hire.decidedBy]})`,
      items: hire.reasons.slice(0, mostReasons).map(describeReason),
    },
  ];
}

/** More than this many hires are told as a number; the plan has them all. */
const mostLater = 6;

function describeLater(advice: Advice): readonly string[] {
  const shown = advice.later.slice(0, mostLater).map((hire) => describeLaterHire(hire, advice.today));
  const more = advice.later.length - shown.length;
  const held = advice.held.map(
    ({ hire }) => `${nameHire(hire)} waits until somebody on the team can put models into production.`,
  );
  return [...shown, ...(more > 0 ? [`${more} more, see *Plan*.`] : []), ...held];
}

function describeLaterHire(hire: LaterHire, today: string): string {
  const dates = describeDates(hire, today);
  const because = hire.isOverdue ? ' (overdue too)' : '';
  return `*${nameHire(hire)}*${because}${dates ? `: ${dates}` : ', as you grow'}`;
}

/** Of which day, from how old answers. */
export function describeAdviceOrigin(advice: Advice, age: string): string {
  const failed =
    advice.failedRules.length > 0
      ? ` Some rules could not be applied and their part is missing: ${advice.failedRules.join(', ')}.`
      : '';
  return `Advice of ${formatDate(advice.today)} by rules with sources, from answers saved ${age}. It is about roles, not people.${failed}`;
}
