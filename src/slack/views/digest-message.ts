import type { KnownBlock, Overflow } from '@slack/types';
import type { Digest, DigestNote } from '../../reminders/digest.ts';
import { type Gap, type Urgency, urgencies } from '../../reminders/gap.ts';
import { daysBeforeMilestone, type SnoozeChoice } from '../../reminders/snooze.ts';
import { dayNumber } from '../../team/day.ts';
import { actions, button, option } from '../blocks/elements.ts';
import { buildMessage, type Message, type MessagePart, section } from '../blocks/message.ts';
import { formatDate } from '../blocks/text.ts';
import { actionIds, command } from '../ids.ts';
import { describeNote, latestNote } from './digest-note-text.ts';
import { describeGap } from './gap-text.ts';

/** A digest with what its message says beside it. */
export interface DigestToShow {
  readonly digest: Digest;
  /** Who set the reminder up, escaped; undefined where nobody knows any more. */
  readonly owner: string | undefined;
  /** The team's name, escaped; undefined where there is only one. */
  readonly team: string | undefined;
  /** Signs the gap that stands at that place in the digest, so that it fits into a block id. */
  readonly sign: (place: number) => string;
}

/** More gaps than this do not fit with their buttons into one message. */
export const mostWithButtons = 20;

interface PlacedGap {
  readonly gap: Gap;
  readonly place: number;
}

/** The message to a channel: what is overdue, what to act on now and what is coming, each with its buttons or with what somebody did. */
export function buildDigest(shown: DigestToShow): Message {
  const { digest, team } = shown;
  const { shown: first, others } = divide(digest.gaps);
  return buildMessage([
    { kind: 'heading', text: 'AI team reminder' },
    ...(team ? [{ kind: 'small-print', text: `Team: *${team}*` } as const] : []),
    ...(digest.isRepeat ? [{ kind: 'small-print', text: repeated } as const] : []),
    ...describeGroups(first, shown),
    ...(others.length > 0 ? describeOthers(others.length, shown) : []),
    { kind: 'small-print', text: describeOrigin(shown) },
  ]);
}

/** The gaps that did not fit, for one person; of very many, the last ones without buttons. */
export function buildOtherGaps(shown: DigestToShow): Message {
  const { others } = divide(shown.digest.gaps);
  const withButtons = others.slice(0, mostWithButtons);
  const last = others.slice(mostWithButtons);
  return buildMessage([
    { kind: 'heading', text: 'The other gaps' },
    ...describeGroups(withButtons, shown),
    ...(last.length > 0
      ? [{ kind: 'list', title: 'And', items: last.map(({ gap }) => describeGap(gap)) } as const]
      : []),
  ]);
}

/** What a reminder would say, without buttons: nothing was posted that they could be about. */
export function describeGaps(gaps: readonly Gap[]): readonly MessagePart[] {
  return urgencies.flatMap((urgency): readonly MessagePart[] => {
    const items = gaps.filter((gap) => gap.urgency === urgency).map(describeGap);
    return items.length > 0 ? [{ kind: 'list', title: titles[urgency], items }] : [];
  });
}

const repeated =
  'This may be the second time that you see this: Slack did not say whether the first one arrived.';

const titles: { readonly [urgency in Urgency]: string } = {
  overdue: 'Overdue',
  'act-now': 'Act now',
  coming: 'Coming',
};

function divide(gaps: readonly Gap[]) {
  const placed = gaps.map((gap, place): PlacedGap => ({ gap, place }));
  return { shown: placed.slice(0, mostWithButtons), others: placed.slice(mostWithButtons) };
}

function describeGroups(gaps: readonly PlacedGap[], shown: DigestToShow): readonly MessagePart[] {
  return urgencies.flatMap((urgency): readonly MessagePart[] => {
    const group = gaps.filter(({ gap }) => gap.urgency === urgency);
    if (group.length === 0) return [];
    const title: MessagePart = { kind: 'paragraph', text: `*${titles[urgency]}*` };
    return [title, ...group.flatMap((placed) => describePlaced(placed, shown))];
  });
}

function describePlaced({ gap, place }: PlacedGap, { digest, sign }: DigestToShow): readonly MessagePart[] {
  const line = `• ${describeGap(gap)}`;
  const note = latestNote(digest, gap.key);
  if (note) return [withOutcome(`${line}\n${describeNote(note)}`, note, sign(place))];
  return [
    { kind: 'paragraph', text: line },
    { kind: 'blocks', blocks: [buildGapActions(gap, digest.date, sign(place))], inWords: '' },
  ];
}

/** What was done stands in the place of the buttons. */
function withOutcome(text: string, note: DigestNote, reference: string): MessagePart {
  const undo = { accessory: button('Undo', actionIds.undoGap) };
  const block: KnownBlock = {
    ...section(text),
    block_id: reference,
    ...(note.what === 'filled' ? {} : undo),
  };
  return { kind: 'blocks', blocks: [block], inWords: text };
}

/** The reference stands in the block's id, which every element of it hands back. */
function buildGapActions(gap: Gap, date: string, reference: string): KnownBlock {
  const staffing = [button('Filled', actionIds.fillGap), button('Covered by…', actionIds.coverGap)];
  return actions(reference, [
    ...(gap.role ? staffing : []),
    ...(gap.key === 'stale-answers' ? [button('Change answers', actionIds.startQuestionnaire)] : []),
    button('Snooze', actionIds.snoozeNow),
    button('Not needed', actionIds.dismissGap),
    button('Why', actionIds.explainGap),
    buildSnoozeMenu(gap, date),
  ]);
}

/** For longer than the button beside it does. */
function buildSnoozeMenu(gap: Gap, today: string): Overflow {
  const { milestone } = gap;
  const isFar = milestone !== undefined && dayNumber(milestone) - dayNumber(today) > daysBeforeMilestone;
  const choices: readonly (readonly [SnoozeChoice, string])[] = [
    ['next-monday', 'Snooze until next Monday'],
    ...(isFar
      ? [['before-milestone', `Snooze until ${daysBeforeMilestone} days before the milestone`] as const]
      : []),
    ['until-date', 'Snooze until a date…'],
  ];
  return {
    type: 'overflow',
    action_id: actionIds.snoozeGap,
    options: choices.map(([choice, label]) => option(label, choice)),
  };
}

function describeOthers(count: number, { sign }: DigestToShow): readonly MessagePart[] {
  const text = `There ${count === 1 ? 'is 1 more' : `are ${count} more`}, which did not fit here.`;
  const show = actions(sign(mostWithButtons), [button('Show them to me', actionIds.showOtherGaps)]);
  return [
    { kind: 'paragraph', text },
    { kind: 'blocks', blocks: [show], inWords: '' },
  ];
}

function describeOrigin({ digest, owner }: DigestToShow): string {
  const by = owner ? ` that ${owner} set up for this channel` : '';
  return `A reminder${by}, ${formatDate(digest.date)}. \`${command} remind list\` changes it, \`${command} remind off\` stops it. It is about roles, not people.`;
}
