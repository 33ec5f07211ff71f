import type { KnownBlock, SectionBlock } from '@slack/types';
import { limits } from './limits.ts';
import { shorten, shortenBytes } from './text.ts';

/** What a message consists of, before it is blocks. All text is mrkdwn; what people typed in it is escaped already. */
export type MessagePart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A list with a title, and a note beside it; items are shown as lines, each behind the mark. */
  | {
      readonly kind: 'list';
      readonly title: string;
      readonly note?: string;
      readonly mark?: string;
      readonly items: readonly string[];
    }
  | { readonly kind: 'small-print'; readonly text: string }
  | { readonly kind: 'divider' }
  /** Blocks that the text tells in words. */
  | { readonly kind: 'blocks'; readonly blocks: readonly KnownBlock[]; readonly inWords: string };

export interface Message {
  /** The whole content: the notification, and all that a screen reader reads. */
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/**
 * A message of these parts. Long lists are split over several blocks. What does not fit into Slack's limits is left out with
 * a sentence that says so; `room` is for so many blocks that come behind them.
 */
export function buildMessage(
  parts: readonly MessagePart[],
  actions: readonly KnownBlock[] = [],
  room = actions.length,
): Message {
  const blocks = parts.flatMap(toBlocks);
  const most = limits.messageBlocks - room;
  const fitting =
    blocks.length <= most
      ? blocks
      : [...blocks.slice(0, most - 1), context('The rest does not fit into one message.')];
  return {
    text: fitText(tellParts(parts)),
    blocks: [...fitting, ...actions],
  };
}

/** The parts as blocks, for views: these have room for twice as many as a message. */
export function buildBlocks(parts: readonly MessagePart[]): readonly KnownBlock[] {
  return parts.flatMap(toBlocks);
}

/** All that the parts say, in words and at any length; a message's text is cut where this is too long. */
export function tellParts(parts: readonly MessagePart[]): string {
  return parts.map(toText).filter(Boolean).join('\n');
}

/** The message of the first of these whose text has room for all of it; of the last, if none has. */
export function buildFirstThatFits(candidates: readonly (readonly MessagePart[])[]): Message {
  return buildMessage(candidates.find(fitsIntoText) ?? candidates.at(-1) ?? []);
}

/** True where all that the parts say fits into a message's text. */
export function fitsIntoText(parts: readonly MessagePart[]): boolean {
  return Buffer.byteLength(tellParts(parts)) <= limits.messageText;
}

/** Slack refuses to edit a message with a longer text, and cuts it for ephemeral ones; where it is cut is said. */
export function fitText(text: string): string {
  if (Buffer.byteLength(text) <= limits.messageText) return text;
  return `${shortenBytes(text, limits.messageText - Buffer.byteLength(cutNotice))}${cutNotice}`;
}

const cutNotice = '\n(This text ends here; the message itself shows the rest.)';

/** A section with text that Slack must not turn into links or mentions by itself, nor fold behind "See more". */
export function section(text: string): SectionBlock {
  return {
    type: 'section',
    expand: true,
    text: { type: 'mrkdwn', text: shorten(text, limits.sectionText), verbatim: true },
  };
}

/** Small print. */
export function context(text: string): KnownBlock {
  return {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: shorten(text, limits.sectionText), verbatim: true }],
  };
}

function toBlocks(part: MessagePart): readonly KnownBlock[] {
  switch (part.kind) {
    case 'heading':
      return [
        {
          type: 'header',
          text: { type: 'plain_text', text: shorten(part.text, limits.headerText), emoji: false },
        },
      ];
    case 'paragraph':
      return [section(part.text)];
    case 'list':
      return splitLines(listLines(part)).map(section);
    case 'small-print':
      return [context(part.text)];
    case 'divider':
      return [{ type: 'divider' }];
    case 'blocks':
      return part.blocks;
  }
}

function toText(part: MessagePart): string {
  switch (part.kind) {
    case 'list':
      return listLines(part).join('\n');
    case 'divider':
      return '';
    case 'blocks':
      return part.inWords;
    default:
      return part.text;
  }
}

function listLines({
  title,
  note,
  mark = '•',
  items,
}: Extract<MessagePart, { kind: 'list' }>): readonly string[] {
  return [`*${title}*${note ? ` ${note}` : ''}`, ...items.map((item) => `${mark} ${item}`)];
}

/** Lines joined into as few texts as fit into a section each. */
export function splitLines(lines: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= limits.sectionText)
      texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(shorten(line, limits.sectionText));
  }
  return texts;
}
