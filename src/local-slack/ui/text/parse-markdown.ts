import { replaceEmoji } from './emoji.ts';
import type { Inline } from './inline.ts';

/** A piece of standard Markdown, as the `markdown` block carries it. */
export type MarkdownPart =
  | { readonly kind: 'heading' | 'paragraph' | 'quote'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'preformatted'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'rule' };

type Gathering = {
  kind: 'paragraph' | 'quote' | 'bullets' | 'numbers' | 'table';
  lines: string[];
};

/** Reads the Markdown that apps write: headings, lists, quotes, fences, tables, rules, emphasis, links. Never throws. */
export function parseMarkdown(source: string): readonly MarkdownPart[] {
  const parts: MarkdownPart[] = [];
  let gathering: Gathering | undefined;
  const flush = () => {
    if (gathering !== undefined) parts.push(finish(gathering));
    gathering = undefined;
  };
  const gather = (kind: Gathering['kind'], line: string) => {
    if (gathering?.kind !== kind) {
      flush();
      gathering = { kind, lines: [] };
    }
    gathering?.lines.push(line);
  };
  for (const [index, piece] of source.split(/^```.*$/m).entries()) {
    if (index % 2 === 1) {
      flush();
      parts.push({ kind: 'preformatted', text: piece.replace(/^\n|\n$/g, '') });
      continue;
    }
    for (const line of piece.split('\n')) {
      const heading = /^#{1,6}\s+(.*?)#*$/.exec(line);
      const bullet = /^\s*[-*+]\s+(.*)$/.exec(line);
      const number = /^\s*\d+[.)]\s+(.*)$/.exec(line);
      const quote = /^>\s?(.*)$/.exec(line);
      if (line.trim() === '') flush();
      else if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) {
        flush();
        parts.push({ kind: 'rule' });
      } else if (heading?.[1] !== undefined) {
        flush();
        parts.push({ kind: 'heading', children: parseInline(heading[1]) });
      } else if (bullet?.[1] !== undefined) gather('bullets', bullet[1]);
      else if (number?.[1] !== undefined) gather('numbers', number[1]);
      else if (quote?.[1] !== undefined) gather('quote', quote[1]);
      else if (/^\s*\|.*\|\s*$/.test(line)) gather('table', line);
      else gather('paragraph', line);
    }
  }
  flush();
  return parts;
}

function finish({ kind, lines }: Gathering): MarkdownPart {
  if (kind === 'bullets' || kind === 'numbers') {
    return { kind: 'list', isOrdered: kind === 'numbers', items: lines.map(parseInline) };
  }
  if (kind === 'table') {
    const rows = lines.filter((line) => !/^[\s|:-]+$/.test(line));
    return { kind: 'table', rows: rows.map((row) => cellsOf(row).map(parseInline)) };
  }
  return { kind, children: parseInline(lines.join('\n')) };
}

function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

const inlinePatterns: readonly {
  readonly pattern: RegExp;
  readonly build: (...found: string[]) => Inline;
}[] = [
  { pattern: /^\n/, build: () => ({ kind: 'break' }) },
  { pattern: /^`([^`\n]+)`/, build: (_, text = '') => ({ kind: 'code', text }) },
  {
    pattern: /^(\*\*|__)(?=\S)(.+?)\1/s,
    build: (_, __, text = '') => ({ kind: 'bold', children: parseInline(text) }),
  },
  {
    pattern: /^~~(?=\S)(.+?)~~/s,
    build: (_, text = '') => ({ kind: 'strike', children: parseInline(text) }),
  },
  {
    pattern: /^\*(?=[^\s*])([^*]+?)\*/s,
    build: (_, text = '') => ({ kind: 'italic', children: parseInline(text) }),
  },
  {
    pattern: /^_(?=[^\s_])([^_]+?)_(?![\p{L}\p{N}])/su,
    build: (_, text = '') => ({ kind: 'italic', children: parseInline(text) }),
  },
  {
    // An image becomes a link, as in Slack.
    pattern: /^!?\[([^\]]*)\]\((https?:[^)\s]+|mailto:[^)\s]+)[^)]*\)/,
    build: (_, text = '', url = '') => ({ kind: 'link', url, children: parseInline(text || url) }),
  },
  {
    pattern: /^<?(https?:\/\/[^\s<>)]*[^\s<>).,;:!?])>?/,
    build: (_, url = '') => ({ kind: 'link', url, children: [{ kind: 'text', text: url }] }),
  },
];

function parseInline(source: string): readonly Inline[] {
  const found: Inline[] = [];
  let text = '';
  let at = 0;
  const flushText = () => {
    if (text !== '') found.push({ kind: 'text', text: replaceEmoji(text) });
    text = '';
  };
  while (at < source.length) {
    const rest = source.slice(at);
    const escaped = /^\\([\\`*_{}[\]()#+.!|>~-])/.exec(rest);
    // An underscore or an address inside a word is a letter like any other.
    const isInsideWord = /[\p{L}\p{N}]/u.test(source.charAt(at - 1)) && /^[_h]/.test(rest);
    const hit = isInsideWord ? undefined : firstMatch(rest);
    if (escaped !== null) {
      text += escaped[1] ?? '';
      at += escaped[0].length;
    } else if (hit === undefined) {
      text += source.charAt(at);
      at += 1;
    } else {
      flushText();
      found.push(hit.inline);
      at += hit.length;
    }
  }
  flushText();
  return found;
}

function firstMatch(rest: string): { readonly inline: Inline; readonly length: number } | undefined {
  for (const { pattern, build } of inlinePatterns) {
    const match = pattern.exec(rest);
    if (match !== null) return { inline: build(...match), length: match[0].length };
  }
  return undefined;
}
