import { Element } from '../elements/element.tsx';
import { readObjects, readString } from '../json.ts';
import type { BlockProps } from './block-props.ts';

/** The elements of a block, one after another. */
export function ElementsOf({ block }: BlockProps) {
  return readObjects(block, 'elements').map((element, index) => (
    <Element
      key={readString(element, 'action_id') || index}
      element={element}
      blockId={readString(block, 'block_id')}
    />
  ));
}
