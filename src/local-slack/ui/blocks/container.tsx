import type { ReactNode } from 'react';
import { readFlag, readObject, readString } from '../json.ts';
import { InlineTextObject } from '../text/text-object.tsx';
import type { BlockProps } from './block-props.ts';
import { ImageElement } from './image.tsx';
import { RichText } from './rich-text.tsx';

interface Props extends BlockProps {
  /** The blocks inside, shown. */
  readonly children: ReactNode;
}

const widths = ['narrow', 'standard', 'wide', 'full'];

/** A titled frame around other blocks, which may fold. */
export function Container({ block, children }: Props) {
  const richTitle = readObject(block, 'rich_text_title');
  const subtitle = readObject(block, 'subtitle');
  const icon = readObject(block, 'icon');
  const width = readString(block, 'width');
  const className = `container ${widths.includes(width) ? `container-${width}` : ''}`;
  const title = (
    <span className="container-titles">
      {icon && <ImageElement image={icon} className="container-icon" />}
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
      <section className={className}>
        <div className={`container-head ${readFlag(block, 'has_header_divider') ? 'container-divided' : ''}`}>
          {title}
        </div>
        {body}
      </section>
    );
  }
  return (
    <details className={className} open={!readFlag(block, 'default_collapsed')}>
      <summary className="container-head">{title}</summary>
      {body}
    </details>
  );
}
