import { Element } from '../elements/element.tsx';
import { StackIcon } from '../icons.tsx';
import { readObject, readObjects, readString } from '../json.ts';
import { TextObject } from '../text/text-object.tsx';
import type { BlockProps } from './block-props.ts';
import { ImageElement } from './image.tsx';

/** A framed title, subtitle and body with up to three buttons. */
export function Card({ block }: BlockProps) {
  const hero = readObject(block, 'hero_image');
  const icon = readObject(block, 'icon');
  const slackIcon = readObject(block, 'slack_icon');
  return (
    <article className="card">
      {hero && <ImageElement image={hero} className="card-hero" />}
      <div className="card-head">
        {icon && <ImageElement image={icon} className="card-icon" />}
        {slackIcon && (
          <span className="card-icon card-slack-icon" title={readString(slackIcon, 'name')}>
            <StackIcon />
          </span>
        )}
        <div>
          <CardText block={block} part="title" />
          <CardText block={block} part="subtitle" />
        </div>
      </div>
      <CardText block={block} part="body" />
      <CardText block={block} part="subtext" />
      <div className="actions">
        {readObjects(block, 'actions').map((element, index) => (
          <Element
            key={readString(element, 'action_id') || index}
            element={element}
            blockId={readString(block, 'block_id')}
          />
        ))}
      </div>
    </article>
  );
}

function CardText({ block, part }: BlockProps & { readonly part: string }) {
  const text = readObject(block, part);
  return (
    text && (
      <div className={`card-${part}`}>
        <TextObject text={text} />
      </div>
    )
  );
}
