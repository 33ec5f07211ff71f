import { useId } from 'react';
import { Element, groupElementTypes } from '../elements/element.tsx';
import { readFlag, readObject, readString } from '../json.ts';
import { InlineTextObject } from '../text/text-object.tsx';
import { useSurface } from '../workspace/surface.ts';
import type { BlockProps } from './block-props.ts';

/** A question: label, control, error, hint. */
export function Input({ block }: BlockProps) {
  const id = useId();
  const blockId = readString(block, 'block_id');
  const error = useSurface().errors[blockId];
  const element = readObject(block, 'element');
  const hint = readObject(block, 'hint');
  if (element === undefined) return null;
  const isOptional = readFlag(block, 'optional');
  const ids = { control: `${id}-control`, label: `${id}-label`, hint: `${id}-hint`, error: `${id}-error` };
  const describedBy = [error && ids.error, hint && ids.hint].filter(
    (each) => each !== undefined && each !== '',
  );
  const label = (
    <>
      <InlineTextObject text={readObject(block, 'label')} />
      {isOptional && <span className="input-optional"> (optional)</span>}
    </>
  );
  return (
    <div className={error ? 'input input-invalid' : 'input'} data-invalid={error ? true : undefined}>
      {groupElementTypes.includes(readString(element, 'type')) ? (
        <span className="input-label" id={ids.label}>
          {label}
        </span>
      ) : (
        <label className="input-label" id={ids.label} htmlFor={ids.control}>
          {label}
        </label>
      )}
      <Element
        element={element}
        blockId={blockId}
        isDispatched={readFlag(block, 'dispatch_action')}
        field={{
          controlId: ids.control,
          labelId: ids.label,
          describedBy: describedBy.length > 0 ? describedBy.join(' ') : undefined,
          isInvalid: Boolean(error),
          isRequired: !isOptional,
        }}
      />
      {error && (
        <p className="input-error" id={ids.error}>
          {error}
        </p>
      )}
      {hint && (
        <p className="input-hint" id={ids.hint}>
          <InlineTextObject text={hint} />
        </p>
      )}
    </div>
  );
}
