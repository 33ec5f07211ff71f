import { Each } from '../each.tsx';
import { readString } from '../json.ts';
import type { Inline } from '../text/inline.ts';
import { InlineText } from '../text/inline-text.tsx';
import { type MarkdownPart, parseMarkdown } from '../text/parse-markdown.ts';
import type { BlockProps } from './block-props.ts';

/** Standard Markdown. */
export function Markdown({ block }: BlockProps) {
  return (
    <div className="text">
      <Each items={parseMarkdown(readString(block, 'text'))}>
        {(part) => <MarkdownPartView part={part} />}
      </Each>
    </div>
  );
}

function MarkdownPartView({ part }: { readonly part: MarkdownPart }) {
  switch (part.kind) {
    case 'heading':
      return (
        <h4 className="markdown-heading">
          <InlineText parts={part.children} />
        </h4>
      );
    case 'paragraph':
      return (
        <p>
          <InlineText parts={part.children} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <InlineText parts={part.children} />
        </blockquote>
      );
    case 'preformatted':
      return <pre>{part.text}</pre>;
    case 'rule':
      return <hr className="divider" />;
    case 'list': {
      const items = <MarkdownItems items={part.items} />;
      return part.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <MarkdownTable rows={part.rows} />;
  }
}

function MarkdownItems({ items }: { readonly items: readonly (readonly Inline[])[] }) {
  return (
    <Each items={items}>
      {(item) => (
        <li>
          <InlineText parts={item} />
        </li>
      )}
    </Each>
  );
}

function MarkdownTable({ rows }: { readonly rows: Extract<MarkdownPart, { kind: 'table' }>['rows'] }) {
  return (
    <div className="table-frame">
      <table className="table">
        <tbody>
          <Each items={rows}>
            {(row, index) => (
              <tr>
                <Each items={row}>
                  {(cell) => {
                    const Tag = index === 0 ? 'th' : 'td';
                    return (
                      <Tag className="cell-wrapped">
                        <InlineText parts={cell} />
                      </Tag>
                    );
                  }}
                </Each>
              </tr>
            )}
          </Each>
        </tbody>
      </table>
    </div>
  );
}
