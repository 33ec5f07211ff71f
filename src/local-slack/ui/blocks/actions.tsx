import type { BlockProps } from './block-props.ts';
import { ElementsOf } from './elements-of.tsx';

/** Buttons, menus and pickers in a row. */
export function Actions({ block }: BlockProps) {
  return (
    <div className="actions">
      <ElementsOf block={block} />
    </div>
  );
}
