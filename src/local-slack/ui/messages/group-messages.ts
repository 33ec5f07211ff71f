import type { Message } from '../../control/protocol.ts';
import { dayOf } from '../text/slack-date.ts';

/** A message with its replies, and how it joins the one before. */
export interface MessageRow {
  readonly message: Message;
  readonly replies: readonly Message[];
  /** Set on the first message of a day. */
  readonly newDay: number | undefined;
  /** Follows another of the same author within minutes: the name and picture need not be repeated. */
  readonly isContinued: boolean;
}

const sameBreathInSeconds = 300;

/** Puts replies under their message, also those that stand in the channel as well, days apart, and messages said in one breath together. */
export function groupMessages(messages: readonly Message[], timeZone: string): readonly MessageRow[] {
  const known = new Set(messages.map((message) => message.ts));
  const isReply = (message: Message) =>
    message.threadTs !== null && message.threadTs !== message.ts && known.has(message.threadTs);
  const repliesTo = Map.groupBy(messages.filter(isReply), ({ threadTs }) => threadTs);
  const rows: MessageRow[] = [];
  let before: Message | undefined;
  for (const message of messages) {
    if (isReply(message) && !message.isInChannel) continue;
    const day = dayOf(momentOf(message), timeZone);
    const isNewDay = before === undefined || dayOf(momentOf(before), timeZone) !== day;
    rows.push({
      message,
      replies: repliesTo.get(message.ts) ?? [],
      newDay: isNewDay ? Math.floor(Number(message.ts)) : undefined,
      isContinued: !isNewDay && before !== undefined && isSameBreath(before, message),
    });
    before = message;
  }
  return rows;
}

/** When a message was sent. */
export function momentOf(message: Message): Date {
  return new Date(Number(message.ts) * 1000);
}

function isSameBreath(before: Message, message: Message): boolean {
  return (
    before.authorId === message.authorId &&
    before.isEphemeral === message.isEphemeral &&
    !before.isInChannel &&
    !message.isInChannel &&
    before.isSlackbot === message.isSlackbot &&
    Number(message.ts) - Number(before.ts) < sameBreathInSeconds
  );
}
