import type { ReactNode } from 'react';
import { readFlag, readObject } from '../json.ts';
import { InlineTextObject } from '../text/text-object.tsx';
import type { BlockProps } from './block-props.ts';
import { RichText } from './rich-text.tsx';

interface Props extends BlockProps {
  /** The blocks inside, shown. */
  readonly children: ReactNode;
}

/** A titled frame around other blocks, which may fold. */
export function Container({ block, children }: Props) {
  const richTitle = readObject(block, 'rich_text_title');
  const subtitle = readObject(block, 'subtitle');
  const title = (
    <span className="container-titles">
      <span className="container-title">
        {richTitle ? <RichText block={richTitle} /> : <InlineTextObject text={readObject(block, 'title')} />}
      </span>
      {subtitle && (
        <span className="container-subtitle">
          <InlineTextObject text={subtitle} />
        </span>
      )}
    </span>
  );
  const body = <div className="container-body">{children}</div>;
  if (!readFlag(block, 'is_collapsible')) {
    return (
      <section className="container">
        <div className="container-head">{title}</div>
        {body}
      </section>
    );
  }
  return (
    <details className="container" open={!readFlag(block, 'default_collapsed')}>
      <summary className="container-head">{title}</summary>
      {body}
    </details>
  );
}
