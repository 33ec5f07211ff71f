import { Element } from '../elements/element.tsx';
import { readObjects, readString } from '../json.ts';
import type { BlockProps } from './block-props.ts';

/** Small buttons under an answer: feedback, and icons. */
export function ContextActions({ block }: BlockProps) {
  return (
    <div className="context-actions">
      {readObjects(block, 'elements').map((element, index) => (
        <Element
          key={readString(element, 'action_id') || index}
          element={element}
          blockId={readString(block, 'block_id')}
        />
      ))}
    </div>
  );
}
