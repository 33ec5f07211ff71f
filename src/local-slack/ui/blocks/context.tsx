import { Each } from '../each.tsx';
import { readObjects, readString } from '../json.ts';
import { InlineTextObject } from '../text/text-object.tsx';
import type { BlockProps } from './block-props.ts';
import { ImageElement } from './image.tsx';

/** Small grey words and pictures in a row. */
export function Context({ block }: BlockProps) {
  return (
    <div className="context">
      <Each items={readObjects(block, 'elements')}>
        {(element) =>
          readString(element, 'type') === 'image' ? (
            <ImageElement image={element} className="context-image" />
          ) : (
            <span>
              <InlineTextObject text={element} />
            </span>
          )
        }
      </Each>
    </div>
  );
}
