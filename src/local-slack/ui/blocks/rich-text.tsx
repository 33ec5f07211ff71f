import type { JsonObject } from '../../control/protocol.ts';
import { Each } from '../each.tsx';
import { readNumber, readObjects, readString } from '../json.ts';
import { InlineText } from '../text/inline-text.tsx';
import { readRichTextInline } from '../text/rich-text-inline.ts';
import type { BlockProps } from './block-props.ts';

/** Text as people write it in Slack's own editor. */
export function RichText({ block }: BlockProps) {
  return (
    <div className="text">
      <Each items={readObjects(block, 'elements')}>{(part) => <RichTextPart part={part} />}</Each>
    </div>
  );
}

/** Shows one part of a rich text: a section, list, quote or preformatted piece. */
export function RichTextPart({ part }: { readonly part: JsonObject }) {
  const inside = <InlineText parts={readRichTextInline(part)} />;
  switch (readString(part, 'type')) {
    case 'rich_text_list':
      return <RichTextList list={part} />;
    case 'rich_text_quote':
      return <blockquote className={borderClass(part)}>{inside}</blockquote>;
    case 'rich_text_preformatted':
      return <pre className={borderClass(part)}>{inside}</pre>;
    default:
      return <p>{inside}</p>;
  }
}

const numbering = ['decimal', 'lower-alpha', 'lower-roman'] as const;
const bullets = ['disc', 'circle', 'square'] as const;

function RichTextList({ list }: { readonly list: JsonObject }) {
  const indent = readNumber(list, 'indent') ?? 0;
  const isOrdered = readString(list, 'style') === 'ordered';
  const marks = isOrdered ? numbering : bullets;
  const style = { marginInlineStart: `${indent * 24}px`, listStyleType: marks[indent % 3] };
  const items = (
    <Each items={readObjects(list, 'elements')}>
      {(item) => (
        <li>
          <InlineText parts={readRichTextInline(item)} />
        </li>
      )}
    </Each>
  );
  return isOrdered ? (
    <ol className={borderClass(list)} style={style} start={1 + (readNumber(list, 'offset') ?? 0)}>
      {items}
    </ol>
  ) : (
    <ul className={borderClass(list)} style={style}>
      {items}
    </ul>
  );
}

function borderClass(part: JsonObject): string | undefined {
  return readNumber(part, 'border') === 1 ? 'rich-border' : undefined;
}
