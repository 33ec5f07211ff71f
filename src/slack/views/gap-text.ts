import { findSource } from '../../knowledge/sources.ts';
import type { Gap } from '../../reminders/gap.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { escapeText, formatDate } from '../blocks/text.ts';

/** A gap in a line, with its date. */
export function describeGap(gap: Gap): string {
  const date = describeDate(gap);
  return date ? `${escapeText(gap.text)} *${date}.*` : escapeText(gap.text);
}

function describeDate({ date, role, urgency }: Gap): string | undefined {
  if (date === undefined) return undefined;
  if (role === undefined) return `On ${formatDate(date)}`;
  return urgency === 'act-now'
    ? `Open the role by ${formatDate(date)}`
    : `In the seat by ${formatDate(date)}`;
}

/** Why a gap matters, and where that comes from, for the person who asks. */
export function buildGapReason(gap: Gap): Message {
  const items = gap.sources.map((id) => {
    const { title, publisher } = findSource(id);
    return escapeText(`${title}, ${publisher}`);
  });
  return buildMessage([
    { kind: 'paragraph', text: `*${escapeText(gap.text)}*` },
    { kind: 'paragraph', text: escapeText(gap.why) },
    ...(items.length > 0
      ? [{ kind: 'list', title: items.length > 1 ? 'Sources' : 'Source', items } as const]
      : [{ kind: 'small-print', text: ownRule } as const]),
  ]);
}

const ownRule = 'This is a rule of this tool; no source says when it is time.';
