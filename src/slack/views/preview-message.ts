import type { Gap } from '../../reminders/gap.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { describeGaps } from './digest-message.ts';

/** What a reminder would say today; `silent` gaps are left out because of what somebody decided, or were told four times. */
export function buildPreview({
  channelId,
  gaps,
  silent,
}: {
  readonly channelId: string;
  readonly gaps: readonly Gap[];
  readonly silent: number;
}): Message {
  const left = silent === 1 ? 'One gap is' : `${silent} gaps are`;
  return buildMessage([
    {
      kind: 'paragraph',
      text:
        gaps.length > 0
          ? `Today the reminder in <#${channelId}> would say this:`
          : `Today the reminder in <#${channelId}> has nothing to say, so it would post nothing.`,
    },
    ...describeGaps(gaps),
    ...(silent > 0
      ? [
          {
            kind: 'small-print',
            text: `${left} left out: snoozed, covered, not needed, or told four times.`,
          } as const,
        ]
      : []),
  ]);
}
