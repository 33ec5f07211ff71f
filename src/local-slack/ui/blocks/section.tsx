import { Each } from '../each.tsx';
import { Element } from '../elements/element.tsx';
import { readFlag, readObject, readObjects, readString, readText } from '../json.ts';
import { TextObject } from '../text/text-object.tsx';
import { useSurface } from '../workspace/surface.ts';
import type { BlockProps } from './block-props.ts';
import { ImageElement } from './image.tsx';
import { SectionText } from './section-text.tsx';

/** Text, short fields in two columns, and something to its right. */
export function Section({ block }: BlockProps) {
  const surface = useSurface();
  const fields = readObjects(block, 'fields');
  const accessory = readObject(block, 'accessory');
  const isSmall = ['button', 'overflow', 'image'].includes(readString(accessory, 'type'));
  return (
    <div className={`section ${accessory && !isSmall ? 'section-wide' : ''}`}>
      <div className="section-main">
        {block.text !== undefined && (
          <SectionText
            text={readObject(block, 'text')}
            isFolding={surface.isFolding && !readFlag(block, 'expand')}
          />
        )}
        {fields.length > 0 && (
          <div className="section-fields">
            <Each items={fields}>{(field) => <TextObject text={field} />}</Each>
          </div>
        )}
      </div>
      {accessory && (
        <div className="section-accessory">
          {readString(accessory, 'type') === 'image' ? (
            <ImageElement image={accessory} className="section-image" />
          ) : (
            <Element
              element={accessory}
              blockId={readString(block, 'block_id')}
              name={plainWords(readText(block, 'text'))}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** The section's text as the name of the control beside it, without marks. */
function plainWords(mrkdwn: string): string {
  return (
    mrkdwn
      .replace(/[*_~`]/g, '')
      .split('\n')[0]
      ?.slice(0, 80) ?? ''
  );
}
