import type { Inline, TextPart } from './inline.ts';
import { parseMrkdwn } from './parse-mrkdwn.ts';

/** Who and what a text may mention. */
export interface Names {
  readonly people: readonly { readonly id: string; readonly realName: string }[];
  readonly channels: readonly { readonly id: string; readonly name: string }[];
}

/** A message's text in one line without any markup, as a notification shows it. */
export function toPlainText(text: string, names: Names): string {
  const words = parseMrkdwn(text).map((part) => partText(part, names));
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

function partText(part: TextPart, names: Names): string {
  return part.kind === 'preformatted' ? part.text : inlineText(part.children, names);
}

function inlineText(parts: readonly Inline[], names: Names): string {
  return parts.map((part) => textOf(part, names)).join('');
}

function textOf(part: Inline, names: Names): string {
  switch (part.kind) {
    case 'text':
    case 'code':
    case 'color':
      return part.text;
    case 'break':
      return ' ';
    case 'user':
      return `@${names.people.find(({ id }) => id === part.id)?.realName ?? part.id}`;
    case 'channel':
      return `#${names.channels.find(({ id }) => id === part.id)?.name ?? part.id}`;
    case 'broadcast':
      return `@${part.range}`;
    case 'date':
      return part.fallback;
    default:
      return inlineText(part.children, names);
  }
}
