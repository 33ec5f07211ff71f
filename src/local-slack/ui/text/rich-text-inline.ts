import type { JsonObject } from '../../control/protocol.ts';
import { readFlag, readNumber, readObject, readObjects, readString } from '../json.ts';
import { replaceEmoji } from './emoji.ts';
import type { Inline } from './inline.ts';

/** The pieces of a `rich_text_section`, quote or preformatted part. */
export function readRichTextInline(section: JsonObject): readonly Inline[] {
  return readObjects(section, 'elements').flatMap((element) => styled(element, inlineOf(element)));
}

function inlineOf(element: JsonObject): readonly Inline[] {
  switch (readString(element, 'type')) {
    case 'text':
      return readFlag(readObject(element, 'style'), 'code')
        ? [{ kind: 'code', text: readString(element, 'text') }]
        : linesOf(readString(element, 'text'));
    case 'link': {
      const url = readString(element, 'url');
      return [{ kind: 'link', url, children: linesOf(readString(element, 'text') || url) }];
    }
    case 'user':
      return [{ kind: 'user', id: readString(element, 'user_id') }];
    case 'channel':
      return [{ kind: 'channel', id: readString(element, 'channel_id') }];
    case 'broadcast':
      return [{ kind: 'broadcast', range: readString(element, 'range') }];
    case 'usergroup':
      return [{ kind: 'broadcast', range: 'group' }];
    case 'emoji':
      return [{ kind: 'text', text: emojiOf(element) }];
    case 'date':
      return [
        {
          kind: 'date',
          timestamp: readNumber(element, 'timestamp') ?? 0,
          format: readString(element, 'format'),
          url: readString(element, 'url'),
          fallback: readString(element, 'fallback'),
        },
      ];
    case 'color':
      return [{ kind: 'color', text: readString(element, 'value') }];
    default:
      return linesOf(readString(element, 'text'));
  }
}

/** By its code points if the app sent them, else by its name. */
function emojiOf(element: JsonObject): string {
  const points = readString(element, 'unicode')
    .split('-')
    .map((point) => Number.parseInt(point, 16));
  if (points.every((point) => point > 0 && point <= 0x10ffff)) return String.fromCodePoint(...points);
  return replaceEmoji(`:${readString(element, 'name')}:`);
}

function styled(element: JsonObject, inside: readonly Inline[]): readonly Inline[] {
  const style = readObject(element, 'style');
  const kinds = (['bold', 'italic', 'strike', 'underline'] as const).filter((kind) => readFlag(style, kind));
  return kinds.reduce<readonly Inline[]>((children, kind) => [{ kind, children }], inside);
}

function linesOf(text: string): readonly Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): readonly Inline[] =>
      index === 0 ? [{ kind: 'text', text: line }] : [{ kind: 'break' }, { kind: 'text', text: line }],
    );
}
