import type { BlockProps } from './block-props.ts';
import { ElementsOf } from './elements-of.tsx';

/** Small buttons under an answer: feedback, and icons. */
export function ContextActions({ block }: BlockProps) {
  return (
    <div className="context-actions">
      <ElementsOf block={block} />
    </div>
  );
}
