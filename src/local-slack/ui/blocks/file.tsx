import { FileIcon } from '../icons.tsx';
import { readString } from '../json.ts';
import type { BlockProps } from './block-props.ts';

/** A file that lives elsewhere; all that the block tells of it is its id. */
export function File({ block }: BlockProps) {
  return (
    <p className="file">
      <FileIcon />
      <span>
        <strong>Remote file</strong>
        <span className="file-note">{readString(block, 'external_id') || 'without an id'}</span>
      </span>
    </p>
  );
}
