import { readString } from '../json.ts';
import type { BlockProps } from './block-props.ts';

/** Says in plain sight that something is there which this page cannot show. */
export function UnknownBlock({ block }: BlockProps) {
  return <p className="unknown">Not shown here: block “{readString(block, 'type') || 'without a type'}”</p>;
}
