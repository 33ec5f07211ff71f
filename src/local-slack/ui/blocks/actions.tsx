import { Element } from '../elements/element.tsx';
import { readObjects, readString } from '../json.ts';
import type { BlockProps } from './block-props.ts';

/** Buttons, menus and pickers in a row. */
export function Actions({ block }: BlockProps) {
  return (
    <div className="actions">
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
