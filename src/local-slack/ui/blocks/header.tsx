import { readNumber, readObject } from '../json.ts';
import { InlineTextObject } from '../text/text-object.tsx';
import type { BlockProps } from './block-props.ts';

/** A heading, of four sizes. */
export function Header({ block }: BlockProps) {
  const level = Math.min(4, Math.max(1, readNumber(block, 'level') ?? 1));
  return (
    <h3 className={`header header-${level}`}>
      <InlineTextObject text={readObject(block, 'text')} />
    </h3>
  );
}
