import type { JsonObject } from '../../control/protocol.ts';
import { readFlag, readObject, readObjects, readString } from '../json.ts';
import type { Inline } from '../text/inline.ts';
import { parseMrkdwnInline } from '../text/parse-mrkdwn.ts';

type LineKind = 'rich_text_section' | 'rich_text_quote' | 'bullet' | 'ordered';
type Style = { readonly [name: string]: true };

const marks: readonly (readonly [LineKind, RegExp])[] = [
  ['bullet', /^\s*[•*-]\s+/],
  ['ordered', /^\s*\d+[.)]\s+/],
  ['rich_text_quote', /^>\s?/],
];

/** What a person typed with `*bold*`, `_italic_`, `- lists`, `> quotes` and fences, as the `rich_text` that Slack's editor makes of it. */
export function toRichText(typed: string): JsonObject | null {
  if (typed.trim() === '') return null;
  const elements: JsonObject[] = [];
  for (const [index, piece] of typed.split('```').entries()) {
    if (index % 2 === 1) elements.push(preformatted(piece.replace(/^\n|\n$/g, '')));
    else elements.push(...linesToParts(piece.replace(/^\n|\n$/g, '')));
  }
  return { type: 'rich_text', elements };
}

function preformatted(text: string): JsonObject {
  return { type: 'rich_text_preformatted', elements: text === '' ? [] : [{ type: 'text', text }] };
}

function linesToParts(piece: string): readonly JsonObject[] {
  if (piece === '') return [];
  const groups: { kind: LineKind; lines: string[] }[] = [];
  for (const line of piece.split('\n')) {
    const [kind, mark] = marks.find(([, pattern]) => pattern.test(line)) ?? ['rich_text_section', /^/];
    const last = groups.at(-1);
    const words = line.replace(mark, '');
    if (last?.kind === kind) last.lines.push(words);
    else groups.push({ kind, lines: [words] });
  }
  return groups.map(({ kind, lines }) =>
    kind === 'bullet' || kind === 'ordered'
      ? { type: 'rich_text_list', style: kind, elements: lines.map((line) => section([line])) }
      : section(lines, kind),
  );
}

function section(lines: readonly string[], type = 'rich_text_section'): JsonObject {
  return { type, elements: parseMrkdwnInline(lines.join('\n')).flatMap((part) => toElements(part, {})) };
}

function toElements(part: Inline, style: Style): readonly JsonObject[] {
  const styled = (element: JsonObject, more: Style = {}) => {
    const all = { ...style, ...more };
    return [Object.keys(all).length > 0 ? { ...element, style: all } : element];
  };
  switch (part.kind) {
    case 'text':
      return styled({ type: 'text', text: part.text });
    case 'break':
      return styled({ type: 'text', text: '\n' });
    case 'code':
      return styled({ type: 'text', text: part.text }, { code: true });
    case 'color':
      return styled({ type: 'color', value: part.text });
    case 'link':
      return styled({ type: 'link', url: part.url });
    case 'user':
      return styled({ type: 'user', user_id: part.id });
    case 'channel':
      return styled({ type: 'channel', channel_id: part.id });
    case 'broadcast':
      return styled({ type: 'broadcast', range: part.range });
    case 'date':
      return styled({ type: 'date', timestamp: part.timestamp, format: part.format });
    default:
      return part.children.flatMap((child) => toElements(child, { ...style, [part.kind]: true }));
  }
}

const styleMarks = [
  ['bold', '*'],
  ['italic', '_'],
  ['strike', '~'],
  ['code', '`'],
] as const;

/** The same back again: how a person would have typed it. */
export function fromRichText(block: JsonObject | undefined): string {
  return readObjects(block, 'elements').map(partToText).join('\n');
}

function partToText(part: JsonObject): string {
  switch (readString(part, 'type')) {
    case 'rich_text_list':
      return readObjects(part, 'elements')
        .map((item, index) =>
          readString(part, 'style') === 'ordered' ? `${index + 1}. ${wordsOf(item)}` : `• ${wordsOf(item)}`,
        )
        .join('\n');
    case 'rich_text_quote':
      return wordsOf(part).replace(/^/gm, '> ');
    case 'rich_text_preformatted':
      return `\`\`\`\n${wordsOf(part)}\n\`\`\``;
    default:
      return wordsOf(part);
  }
}

function wordsOf(section: JsonObject): string {
  return readObjects(section, 'elements')
    .map((element) => {
      const style = readObject(element, 'style');
      const used = styleMarks.filter(([name]) => readFlag(style, name)).map(([, mark]) => mark);
      return used.join('') + plainWordsOf(element) + used.toReversed().join('');
    })
    .join('');
}

function plainWordsOf(element: JsonObject): string {
  switch (readString(element, 'type')) {
    case 'user':
      return `<@${readString(element, 'user_id')}>`;
    case 'channel':
      return `<#${readString(element, 'channel_id')}>`;
    case 'broadcast':
      return `<!${readString(element, 'range')}>`;
    case 'emoji':
      return `:${readString(element, 'name')}:`;
    case 'link':
      return readString(element, 'url');
    default:
      return readString(element, 'text');
  }
}
