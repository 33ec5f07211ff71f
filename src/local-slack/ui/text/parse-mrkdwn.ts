import { replaceEmoji } from './emoji.ts';
import type { Inline, TextPart } from './inline.ts';

type StyleKind = 'bold' | 'italic' | 'strike';
const styles: { readonly [mark: string]: StyleKind } = { '*': 'bold', _: 'italic', '~': 'strike' };

/** Reads Slack's mrkdwn. Never throws: what is not markup is text. */
export function parseMrkdwn(source: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  for (const [index, piece] of source.split('```').entries()) {
    const isFenced = index % 2 === 1;
    if (isFenced) parts.push({ kind: 'preformatted', text: unescapeEntities(piece.replace(/^\n|\n$/g, '')) });
    else parts.push(...parseLines(trimAroundFence(piece, index, source)));
  }
  return parts;
}

/** The line break that only ends or begins a fence is not an empty line of its own. */
function trimAroundFence(piece: string, index: number, source: string): string {
  const isLast = index === source.split('```').length - 1;
  const withoutStart = index > 0 ? piece.replace(/^\n/, '') : piece;
  return isLast ? withoutStart : withoutStart.replace(/\n$/, '');
}

function parseLines(piece: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let lines: string[] = [];
  let isQuote = false;
  const flush = () => {
    if (lines.length > 0 && (isQuote || lines.join('').trim() !== '')) {
      parts.push({ kind: isQuote ? 'quote' : 'paragraph', children: parseMrkdwnInline(lines.join('\n')) });
    }
    lines = [];
  };
  for (const line of piece.split('\n')) {
    const quoted = /^(?:&gt;|>)\s?(.*)$/.exec(line);
    if ((quoted !== null) !== isQuote) {
      flush();
      isQuote = quoted !== null;
    }
    lines.push(quoted?.[1] ?? line);
  }
  flush();
  return parts;
}

/** Reads the markup that may stand inside a line. */
export function parseMrkdwnInline(source: string): readonly Inline[] {
  const found: Inline[] = [];
  let text = '';
  const flushText = () => {
    if (text !== '') found.push({ kind: 'text', text: replaceEmoji(unescapeEntities(text)) });
    text = '';
  };
  const push = (inline: Inline) => {
    flushText();
    found.push(inline);
  };
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const taken =
      takeBreak(rest) ??
      takeCode(rest) ??
      takeAngle(rest) ??
      takeStyled(source, at) ??
      takeBareUrl(source, at);
    if (taken === undefined) {
      text += source.charAt(at);
      at += 1;
    } else {
      push(taken.inline);
      at += taken.length;
    }
  }
  flushText();
  return found;
}

interface Taken {
  readonly inline: Inline;
  readonly length: number;
}

function takeBreak(rest: string): Taken | undefined {
  return rest.startsWith('\n') ? { inline: { kind: 'break' }, length: 1 } : undefined;
}

function takeCode(rest: string): Taken | undefined {
  const code = /^`([^`\n]+)`/.exec(rest);
  if (code?.[1] === undefined) return undefined;
  return { inline: { kind: 'code', text: unescapeEntities(code[1]) }, length: code[0].length };
}

function takeAngle(rest: string): Taken | undefined {
  const angle = /^<([^<>\n]+)>/.exec(rest);
  if (angle?.[1] === undefined) return undefined;
  const inline = parseAngle(angle[1]);
  return inline && { inline, length: angle[0].length };
}

function parseAngle(content: string): Inline | undefined {
  const bar = content.indexOf('|');
  const target = bar === -1 ? content : content.slice(0, bar);
  const label = bar === -1 ? '' : content.slice(bar + 1);
  if (/^@[UW]/.test(target)) return { kind: 'user', id: target.slice(1) };
  if (target.startsWith('#C')) return { kind: 'channel', id: target.slice(1) };
  const date = /^!date\^(\d+)\^([^^]+)(?:\^(.+))?$/.exec(target);
  if (date?.[1] !== undefined && date[2] !== undefined) {
    return {
      kind: 'date',
      timestamp: Number(date[1]),
      format: date[2],
      url: date[3] ?? '',
      fallback: unescapeEntities(label),
    };
  }
  if (/^!(here|channel|everyone)$/.test(target)) return { kind: 'broadcast', range: target.slice(1) };
  if (target.startsWith('!subteam^')) return { kind: 'broadcast', range: label.replace(/^@/, '') || 'group' };
  if (/^(https?|mailto|tel|slack):/.test(target)) {
    const url = unescapeEntities(target);
    const children = label === '' ? textOf(url.replace(/^(mailto|tel):/, '')) : parseMrkdwnInline(label);
    return { kind: 'link', url, children };
  }
  return undefined;
}

/** `*bold*` only where the marks hug a word, so that `2 * 3 * 4` and `snake_case_name` stay as typed. */
function takeStyled(source: string, at: number): Taken | undefined {
  const mark = source.charAt(at);
  const kind = styles[mark];
  if (kind === undefined || isWordCharacter(source.charAt(at - 1)) || /^(\s|)$/.test(source.charAt(at + 1))) {
    return undefined;
  }
  for (let end = at + 1; end < source.length && source.charAt(end) !== '\n'; end += 1) {
    const skipped = takeCode(source.slice(end)) ?? takeAngle(source.slice(end));
    if (skipped !== undefined) {
      end += skipped.length - 1;
      continue;
    }
    const closes = source.charAt(end) === mark && end > at + 1 && !/\s/.test(source.charAt(end - 1));
    if (closes && !isWordCharacter(source.charAt(end + 1))) {
      return {
        inline: { kind, children: parseMrkdwnInline(source.slice(at + 1, end)) },
        length: end + 1 - at,
      };
    }
  }
  return undefined;
}

function takeBareUrl(source: string, at: number): Taken | undefined {
  if (isWordCharacter(source.charAt(at - 1))) return undefined;
  const found = /^https?:\/\/[^\s<>|]+[^\s<>|.,;:!?)*_~]/.exec(source.slice(at));
  if (found === null) return undefined;
  const url = unescapeEntities(found[0]);
  return { inline: { kind: 'link', url, children: textOf(url) }, length: found[0].length };
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

function textOf(text: string): readonly Inline[] {
  return [{ kind: 'text', text }];
}

/** Slack knows exactly these three; any other entity is shown as typed. */
function unescapeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
